import type { ContainerNode, Node } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { cardSize } from './size.ts';

/** Sizes of the words in pixels, from the largest; they step down as the words grow. */
export const wordSizes = [92, 82, 74, 66, 59, 53, 47, 42, 38] as const;
/** What the words may take, in pixels. */
export const wordBox = { width: 1012, height: 350 } as const;

const paper = '#fbfaf6';
const ink = '#1c1a17';
const inkSoft = '#4b4740';
const rule = '#1c1a17';
const accent = '#8b1e1a';
const serif = 'Newsreader, Noto Serif, Noto Naskh Arabic, Noto Serif Hebrew';
const sans = 'Noto Sans, Noto Naskh Arabic, Noto Serif Hebrew';

/** The words of a card at a size, in the width they have. */
export function wordsNode({ lang, dir }: Card, words: string, size: number): Node {
  return {
    type: 'text',
    text: words,
    lang,
    dir,
    style: {
      width: wordBox.width,
      fontFamily: serif,
      fontSize: size,
      lineHeight: size > 60 ? 1.12 : 1.2,
      letterSpacing: dir === 'rtl' ? 0 : -0.01 * size,
      color: ink,
      textAlign: dir === 'rtl' ? 'right' : 'left',
      overflowWrap: 'anywhere',
    },
  };
}

/** A whole card: the words, and below a rule who, when and where they are found. */
export function cardNode(card: Card, words: string, size: number): Node {
  const isRtl = card.dir === 'rtl';
  const line = `7px solid ${accent}`;
  const edge = card.quoted ? (isRtl ? { borderRight: line } : { borderLeft: line }) : {};
  const said = words === card.words ? card.details : [...card.details, 'Shortened here; whole at the link'];
  return box(
    {
      width: cardSize.width,
      height: cardSize.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '60px 72px 52px',
      backgroundColor: paper,
    },
    [
      box(
        {
          justifyContent: isRtl ? 'flex-end' : 'flex-start',
          [isRtl ? 'paddingRight' : 'paddingLeft']: card.quoted ? 37 : 0,
          ...edge,
        },
        [wordsNode(card, words, size)],
      ),
      box(
        {
          flexDirection: isRtl ? 'row-reverse' : 'row',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          paddingTop: 20,
          borderTop: `2px solid ${rule}`,
          fontFamily: sans,
        },
        [
          box({ flexDirection: 'column', alignItems: isRtl ? 'flex-end' : 'flex-start', width: 760 }, [
            label(card.lead, 30, { fontWeight: 600, color: ink }),
            ...said.map((text) => label(text, 24, { color: inkSoft })),
          ]),
          box({ flexDirection: 'column', alignItems: isRtl ? 'flex-start' : 'flex-end', width: 280 }, [
            ...(card.year ? [label(card.year, 58, { fontFamily: serif, color: accent, lineHeight: 1 })] : []),
            label(card.outlet, 24, { fontWeight: 600, color: ink }),
          ]),
        ],
      ),
    ],
  );
}

type Style = NonNullable<Node['style']>;

function box(style: Style, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** One line, cut where it has no room. */
function label(text: string, fontSize: number, style: Style): Node {
  const oneLine: Style = {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  };
  return { type: 'text', text, style: { fontSize, lineHeight: 1.32, ...oneLine, ...style } };
}
