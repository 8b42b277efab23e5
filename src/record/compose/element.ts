import type { Element, ElementContent } from 'hast';

/** An HTML element. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text node. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
