import type { en } from './catalogs/en.ts';

/**
 * Every label of the site in one language. The English catalog decides which labels there are: a catalog that lacks
 * one, has one more, takes other values or leaves out a `{slot}` does not pass the type check.
 */
export type Catalog = Like<ReturnType<typeof en>>;

type Like<Message> = Message extends string
  ? WithSlots<Message>
  : Message extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof Message]: Like<Message[Name]> };

/** A text that has the slots of another, in whatever order. */
type WithSlots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? `${string}{${Slot}}${string}` & WithSlots<Rest>
  : string;
