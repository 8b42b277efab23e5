import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Card } from './card.ts';

/** Arabic letters are drawn larger, to look as large as the others. */
export function scaled(text: string, size: number): number {
  return /\p{sc=Arab}/u.test(text) ? Math.round(size * 1.2) : size;
}

/** The style of a piece of a card. */
export type Style = NonNullable<Node['style']>;

/** Pieces in a row, or as the style says. */
export function box(style: Style, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Pieces one below the other, with the room that is left between them. */
export function column(style: Style, children: Node[]): ContainerNode {
  return box({ flexDirection: 'column', justifyContent: 'space-between', ...style }, children);
}

/** A text of ours; past so many lines it is cut. */
export function label(text: string, fontSize: number, dir: Card['dir'], style: Style): TextNode {
  const textAlign = dir === 'rtl' ? 'right' : 'left';
  return {
    type: 'text',
    text,
    dir,
    style: {
      fontSize: scaled(text, fontSize),
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      textAlign,
      ...style,
    },
  };
}
