import type { Run } from './text.ts';

/** The kinds of paragraph in a column; each is set in its own way. */
const blockKinds = [
  'point',
  'cast',
  'entry',
  'first-words',
  'words',
  'long-words',
  'caption',
  'paragraph',
  'more',
] as const;
/** The name of a kind of paragraph. */
export type BlockKind = (typeof blockKinds)[number];

/** A paragraph. */
export interface Block {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** What is shown as a whole or left out as a whole: a person, a quotation with its caption, an event. */
export interface Item {
  readonly blocks: readonly Block[];
  /** The permalink of the item, if it is a quotation. */
  readonly cite?: string;
  /** In a section that is one paragraph: whether it belongs to those named apart at its end. */
  readonly isApart?: boolean;
}

/** An item whose paragraphs are written when they are first read: a check reads the required ones only. */
export function itemOf(write: () => readonly Block[], cite?: string): Item {
  let blocks: readonly Block[] | undefined;
  return {
    get blocks() {
      blocks ??= write();
      return blocks;
    },
    ...(cite === undefined ? {} : { cite }),
  };
}

/** The sections that a summary may have. */
export type SectionName =
  | 'points'
  | 'next'
  | 'people'
  | 'quotations'
  | 'timeline'
  | 'corrections'
  | 'article';

/** A section of the columns. */
export interface Section {
  readonly name: SectionName;
  readonly title: string;
  /** In the order they are shown. */
  readonly items: readonly Item[];
  /** Indexes of `items`, the most important first. */
  readonly importance: readonly number[];
  /** Set if the items run on in one paragraph. `apart` is what is said before those named apart. */
  readonly runIn?: { readonly apart: string };
  /** How many items there are in all, where more exist than may be shown. */
  readonly total?: number;
  /** The line that says how many items are not here; none where nothing may be left out. */
  readonly more?: (left: LeftOut) => Block;
}

/** How many items are left out: `count` out of `of`. */
export interface LeftOut {
  readonly count: number;
  readonly of: number;
}

/** Everything a summary may show, in words. */
export interface SummaryContent {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly outlet: string;
  /** The right end of the first line: place and day. */
  readonly dateline: readonly Run[];
  readonly headline: string;
  readonly standfirst: string;
  /** Said before everything else: a retraction. */
  readonly notice?: readonly Run[];
  /** In reading order; the first is never left out. */
  readonly sections: readonly Section[];
  /** The article's paragraphs, whose beginning fills a summary that would be half empty; written when asked for. */
  readonly article: () => readonly string[];
  /** The line after words of the article that break off, which says where they continue. */
  readonly articleContinues: Block;
  /** What stands beside the QR code. */
  readonly codeCaption: string;
  /** Paragraphs at the foot: source, address, day. */
  readonly foot: readonly FootNote[];
  /** What the QR code says, an absolute URL. */
  readonly address: string;
}

/** A paragraph at the foot. */
export interface FootNote {
  readonly runs: readonly Run[];
  /** What stands here instead if there is no room for it. */
  readonly instead?: readonly Run[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
