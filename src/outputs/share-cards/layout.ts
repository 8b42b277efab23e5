import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import { messagesIn } from '../../site/messages/messages.ts';
import { site } from '../../site/site.ts';
import { familiesFor } from '../summary/type/faces.ts';
import type { Card, CardWords, NameAndRole } from './card.ts';
import { keptTogether, unbroken } from './lines.ts';
import { box, column, label, type Style, scaled } from './pieces.ts';
import { cardSize } from './size.ts';

/** The middle of the card is a square page of its own, so that a square crop loses the wings alone. */
const wing = (cardSize.width - cardSize.height) / 2;
const edge = { top: 24, bottom: 28 } as const;

/** What the middle may take, in pixels. */
export const page = {
  width: cardSize.height,
  height: cardSize.height - edge.top - edge.bottom,
  textWidth: cardSize.height - 20 - 10,
} as const;

const paper = '#fcfbf8';
const ink = '#161513';
const said = '#0a4a42';

const strong = { fontWeight: 620, fontVariationSettings: '"opsz" 72' } as const;
const rule = `1px solid ${ink}`;

/** A whole card: in the middle the words and who said them, in the wings when, to whom and what to know. */
export function cardNode(card: Card, text: string, size: number, extraFlags: readonly string[] = []): Node {
  const { dir } = card;
  const [near, far] = dir === 'rtl' ? ['44px', '20px'] : ['20px', '44px'];
  const wings = [
    column({ width: wing, padding: `${edge.top + 8}px ${near} ${edge.bottom}px ${far}` }, [
      box({ flexDirection: 'column' }, [
        label(site.title, 34, dir, {
          ...strong,
          fontWeight: 680,
          lineHeight: 1.06,
          letterSpacing: -0.4,
          lineClamp: 4,
        }),
        box({ height: 7, marginTop: 12, borderTop: `3px solid ${ink}`, borderBottom: rule }, []),
      ]),
      label(unbroken(card.day), 30, dir, { lineHeight: 1.2, lineClamp: 5 }),
    ]),
    pageNode(card, text, size),
    column({ width: wing, padding: `${edge.top + 8}px 24px ${edge.bottom}px 22px` }, [
      box(
        { flexDirection: 'column' },
        [...card.flags, ...extraFlags].map((flag) =>
          label(`[${flag}]`, 26, dir, { fontWeight: 680, lineHeight: 1.28 }),
        ),
      ),
      box(
        { flexDirection: 'column', gap: 12 },
        card.notes.map(({ text: note, italic }) =>
          label(note, 27, dir, {
            lineHeight: 1.22,
            lineClamp: 6,
            ...(italic && !joins(card.lang) && { fontStyle: 'italic' }),
          }),
        ),
      ),
    ]),
  ];
  const inOrder = dir === 'rtl' ? wings.toReversed() : wings;
  return box(
    { ...cardSize, backgroundColor: paper, color: ink, fontFamily: fontFamilies(card.lang) },
    inOrder,
  );
}

/** The middle of a card, with its two blocks: at the top what it is for, at the bottom the rest. */
export function pageNode(card: Card, text: string, size: number): ContainerNode {
  const { heading, words, by, quotation } = card;
  const main = wordsNode(words, text, size);
  const top = heading ? [headingNode(heading, card.dir)] : [main];
  const bottom = [
    ...(heading ? [main] : []),
    ...(by ? [nameNode(by, heading ? 30 : 40, card)] : []),
    ...(quotation ? [quotationNode(quotation, card)] : []),
  ];
  return column(
    {
      width: page.width,
      height: cardSize.height,
      padding: `${edge.top}px 8px ${edge.bottom}px 20px`,
      borderLeft: rule,
      borderRight: rule,
    },
    [box({ flexDirection: 'column' }, top), box({ flexDirection: 'column', gap: 10 }, bottom)],
  );
}

function wordsNode({ lang, dir, tone }: CardWords, text: string, size: number): TextNode {
  const isNotice = tone === 'notice';
  return {
    type: 'text',
    text: keptTogether(text),
    lang,
    dir,
    style: {
      width: page.textWidth,
      fontFamily: fontFamilies(lang),
      fontSize: scaled(text, size),
      lineHeight: tone === 'headline' ? 1.06 : size > 60 ? 1.08 : 1.04,
      letterSpacing: joins(lang) ? 0 : -0.022 * size,
      color: tone === 'said' ? said : ink,
      textAlign: dir === 'rtl' ? 'right' : 'left',
      // Not 'pretty': it is drawn in more lines than are measured.
      textWrap: text.length <= 120 ? 'balance' : 'wrap',
      overflowWrap: 'anywhere',
      ...(isNotice ? { ...(!joins(lang) && { fontStyle: 'italic' }), letterSpacing: 0 } : strong),
    },
  };
}

function headingNode({ name, role }: NameAndRole, dir: Card['dir']): ContainerNode {
  const size = name.length <= 18 ? 62 : name.length <= 40 ? 50 : 38;
  return box({ flexDirection: 'column', width: page.textWidth, paddingBottom: 14, borderBottom: rule }, [
    label(name, size, dir, { ...strong, fontWeight: 680, lineHeight: 1.04, lineClamp: 3 }),
    ...(role === undefined ? [] : [label(role, 30, dir, { lineHeight: 1.2, lineClamp: 2 })]),
  ]);
}

function quotationNode({ words, by }: NonNullable<Card['quotation']>, card: Card): ContainerNode {
  const { lang, dir, text } = words;
  return box({ flexDirection: 'column', width: page.textWidth, paddingTop: 14, gap: 4, borderTop: rule }, [
    {
      type: 'text',
      text: keptTogether(text),
      lang,
      dir,
      style: {
        fontFamily: fontFamilies(lang),
        fontSize: scaled(text, 34),
        lineHeight: 1.18,
        color: said,
        textAlign: dir === 'rtl' ? 'right' : 'left',
      },
    },
    nameNode(by, 34, card),
  ]);
}

/** A name and, on the same line, the role. */
function nameNode({ name, role }: NameAndRole, size: number, { lang, dir }: Card): ContainerNode {
  const inline = (text: string, style: Style): TextNode => ({
    type: 'text',
    text,
    style: { display: 'inline', ...style },
  });
  const smaller = size > 34 && name.length > 40 ? 34 : size;
  return {
    type: 'container',
    style: {
      display: 'block',
      width: page.textWidth,
      fontSize: 30,
      lineHeight: 1.15,
      textAlign: dir === 'rtl' ? 'right' : 'left',
    },
    dir,
    children: [
      inline(name, { fontSize: scaled(name, smaller), fontWeight: 680 }),
      ...(role === undefined
        ? []
        : [inline(`${messagesIn(lang).comma}${role}`, { fontSize: scaled(role, 30) })]),
    ],
  };
}

/** Every family of letters, in the order to look through them for a language. */
function fontFamilies(lang: string): string {
  return familiesFor(lang).join(', ');
}

/** Scripts whose letters join take no space between them; nor have they, or Hebrew, an italic. */
function joins(lang: string): boolean {
  return /^(?:Arab|Syrc|Mong|Hebr)$/.test(new Intl.Locale(lang).maximize().script ?? '');
}
