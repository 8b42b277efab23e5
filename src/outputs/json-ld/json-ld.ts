/** A node of a JSON-LD graph; a property that is `undefined` is left out. */
export interface Node {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: Value | readonly Value[] | undefined;
}

type Value = string | number | Node;

/** A reference to a node that is described elsewhere. */
export function reference(id: string): Node {
  return { '@id': id };
}

/** A list as JSON-LD compacts it: nothing if it is empty, the value itself if there is only one. */
export function compacted<Item extends Value>(items: readonly Item[]): Item | readonly Item[] | undefined {
  return items.length > 1 ? items : items[0];
}

/**
 * One schema.org `@graph` as the text of a `<script type="application/ld+json">`. Every `<` is written as an escape of
 * JSON, so that no value can end the element or begin a comment.
 */
export function graphText(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
