/** A function of names that computes its value once for each; for what is costly and never changes. */
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
