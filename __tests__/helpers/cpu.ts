/** Returns the seconds of processor time that an action takes, which does not depend on other work on the machine. */
export function cpuSecondsOf(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
