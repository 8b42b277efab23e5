interface Described {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly allOf?: readonly Described[];
}

/** The fields of a JSON Schema that take text of any kind, dotted, with `*` for a place in a list. */
export function fieldsOfSchema(schema: string): readonly string[] {
  const walk = (described: Described, path: readonly string[]): string[] => [
    ...(described.type === 'string' ? [path.join('.')] : []),
    ...Object.entries(described.properties ?? {}).flatMap(([name, inside]) => walk(inside, [...path, name])),
    ...(described.items ? walk(described.items, [...path, '*']) : []),
    ...[described.anyOf, described.oneOf, described.allOf].flatMap((choices) =>
      (choices ?? []).flatMap((choice) => walk(choice, path)),
    ),
  ];
  return [...new Set(walk(JSON.parse(schema), []))];
}
