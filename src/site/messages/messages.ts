import { english } from './english.ts';

/** The labels of the pages in the language of the site. */
export const messages = english;

/** A piece of a label: text, or the name of what a page puts there. */
export type MessagePart = { readonly text: string } | { readonly slot: string };

/** The pieces of a label with `{names}` in it, in their order. */
export function partsOf(message: string): MessagePart[] {
  return message.split(/(\{\w+\})/).flatMap((piece): MessagePart[] => {
    if (piece === '') return [];
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    return [slot === undefined ? { text: piece } : { slot }];
  });
}
