/**
 * Begins to measure the processor time of this process, which other programs on the machine do not change.
 *
 * @returns what gives back the milliseconds since
 */
export function measureCpuTime(): () => number {
  const begin = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
}
