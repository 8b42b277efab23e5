/** Makes something of a name, or of several, once: the next time it is the same thing. For what takes long and never changes. */
export function onceForEach<Names extends readonly string[], Made>(
  make: (...names: Names) => Made,
): (...names: Names) => Made {
  const kept = new Map<string, Made>();
  return (...names) => {
    const key = names.join(' ');
    const made = kept.get(key) ?? make(...names);
    kept.set(key, made);
    return made;
  };
}
