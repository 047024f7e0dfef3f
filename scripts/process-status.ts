/** The amounts of memory in Linux's account of a process, by their names there. `VmHWM` is the peak of `VmRSS`. */
type Amount = 'VmRSS' | 'VmHWM';

/** Returns an amount in bytes; undefined if the text of /proc/PID/status does not have it, as on other systems. */
export function bytesIn(status: string, amount: Amount): number | undefined {
  const kilobytes = new RegExp(`^${amount}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
