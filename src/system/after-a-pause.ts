/**
 * Calls `action` once nothing has asked for it for some milliseconds: editors write a file in several steps.
 *
 * @returns asks for the call, and takes what was asked for back
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
