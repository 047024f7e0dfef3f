/** Seconds of processor time, which other work on the machine does not add to, that an action takes. */
export function cpuSecondsOf(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
