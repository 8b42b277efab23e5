/**
 * Makes a function of strings that computes its value once for the same arguments, for values that are costly and
 * never change.
 */
export function memoize<Names extends readonly string[], Made>(
  make: (...names: Names) => Made,
): (...names: Names) => Made {
  const cache = new Map<string, Made>();
  return (...names) => {
    const key = names.join(' ');
    const made = cache.get(key) ?? make(...names);
    cache.set(key, made);
    return made;
  };
}
