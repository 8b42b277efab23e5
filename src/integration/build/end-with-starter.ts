/**
 * Ends this process when the one that started it, with `tied`, is gone: it may be killed, and nobody would take what is made
 * then.
 *
 * @returns what lets this process end by itself
 */
export function endWithStarter(): () => void {
  process.stdin.on('end', () => process.exit(1)).resume();
  // The standard input stays open as long as the starter lives.
  return () => void process.stdin.destroy();
}
