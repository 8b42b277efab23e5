import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Passage } from '../parse/body.ts';
import { element, text } from './element.ts';
import type { ProseLabels } from './prose-input.ts';

/** The footnotes of a prose: the numbers that stand in it, and the notes. */
export interface Footnotes {
  /** The number of a footnote as a link to it. */
  reference(node: FootnoteReference): Element;
  /** A note in the place where it is written, with a link back; `undefined` if the prose does not refer to it. */
  note(node: FootnoteDefinition, children: ElementContent[]): Element | undefined;
}

/** Numbers the footnotes of some passages in the order in which they are referred to. */
export function footnotesIn(passages: readonly Passage[], labels: ProseLabels): Footnotes {
  const numbers = new Map<string, number>();
  for (const { runs } of passages)
    for (const { node } of runs)
      if (node?.type === 'footnoteReference' && !numbers.has(node.identifier))
        numbers.set(node.identifier, numbers.size + 1);
  const linked = new Set<number>();

  return {
    reference({ identifier }) {
      const number = numbers.get(identifier) ?? 0;
      // If the prose refers to a note several times, the link back leads to the first of its numbers.
      const id = linked.has(number) ? {} : { id: `footnote-of-${number}` };
      linked.add(number);
      const link = element('a', { href: `#footnote-${number}`, role: 'doc-noteref', ...id }, [
        text(String(number)),
      ]);
      return element('sup', {}, [link]);
    },
    note({ identifier }, children) {
      const number = numbers.get(identifier);
      if (number === undefined) return undefined;
      const back = element(
        'a',
        { href: `#footnote-of-${number}`, role: 'doc-backlink', ariaLabel: labels.backToFootnote(number) },
        [text(String(number))],
      );
      return element('div', { id: `footnote-${number}`, role: 'doc-footnote', className: ['footnote'] }, [
        element('sup', {}, [back]),
        ...children,
      ]);
    },
  };
}
