/**
 * Calls `action` once nobody has asked for it for some milliseconds, because editors write a file in several steps.
 *
 * @returns `ask` asks for the call, and `cancel` takes back what was asked for
 */
export function afterAPause(
  milliseconds: number,
  action: () => void,
): { readonly ask: () => void; readonly cancel: () => void } {
  let pending: NodeJS.Timeout | undefined;
  const cancel = () => clearTimeout(pending);
  const ask = () => {
    cancel();
    pending = setTimeout(action, milliseconds);
  };
  return { ask, cancel };
}
