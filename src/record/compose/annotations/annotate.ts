import type { Element, ElementContent } from 'hast';
import type { Passage, Run } from '../../parse/body.ts';
import { element, text } from '../element.ts';
import type { Annotation } from './annotation.ts';

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly run: Run;
  readonly around: readonly Annotation[];
}

/**
 * The inline content of a passage, with annotations around stretches of its text. Annotations may cross emphasis and
 * links: the annotation is the outer element, and Markdown's own element is split where the two cross.
 *
 * @param inline makes the element of one of Markdown's own inline nodes.
 * @param leaf makes the element of a node that has no text of its own: a line break, a footnote's number.
 * @param text the passage's text as it is to be shown, unit for unit as long as the passage's.
 */
export function annotate(
  passage: Passage,
  annotations: readonly Annotation[],
  inline: (node: Run['within'][number], children: ElementContent[]) => Element,
  leaf: (node: NonNullable<Run['node']>) => ElementContent,
  text: string,
): ElementContent[] {
  const cuts = annotations.flatMap(({ start, end }) => [start, end]);
  const pieces = passage.runs.flatMap((run) => cutRun(run, cuts, annotations, text));
  const begun = new Set<Annotation>();

  const build = (group: readonly Piece[], depth: number): ElementContent[] =>
    grouped(group, (piece) => piece.around[depth]).flatMap(({ key, members }) => {
      if (!key) return inner(members, 0);
      const properties = begun.has(key) ? (key.continued ?? {}) : key.properties;
      begun.add(key);
      const isLast = members.at(-1)?.end === key.end;
      const annotated = element(key.tagName, properties, build(members, depth + 1));
      return [annotated, ...(isLast && key.after ? key.after : [])];
    });

  const inner = (group: readonly Piece[], depth: number): ElementContent[] =>
    grouped(group, (piece) => piece.run.within[depth]).flatMap(({ key, members }) =>
      key
        ? [inline(key, inner(members, depth + 1))]
        : members.map((piece) => (piece.run.node ? leaf(piece.run.node) : textOf(piece))),
    );

  return build(pieces, 0);
}

function cutRun(
  run: Run,
  cuts: readonly number[],
  annotations: readonly Annotation[],
  text: string,
): Piece[] {
  const end = run.at + run.text.length;
  if (end === run.at) {
    const around = annotations.filter(({ start, end: stop }) => start < end && end < stop);
    return run.node ? [{ text: '', start: end, end, run, around }] : [];
  }
  const bounds = [run.at, ...cuts.filter((cut) => cut > run.at && cut < end), end].sort((a, b) => a - b);
  return bounds.slice(0, -1).flatMap((start, i) => {
    const stop = bounds[i + 1] ?? end;
    if (stop <= start) return [];
    const around = annotations.filter((annotation) => annotation.start <= start && stop <= annotation.end);
    return [
      {
        text: run.literal ? run.text.slice(start - run.at, stop - run.at) : text.slice(start, stop),
        start,
        end: stop,
        run,
        around,
      },
    ];
  });
}

function textOf(piece: Piece): ElementContent {
  const shown = text(piece.text);
  return piece.run.literal === 'code' ? element('code', {}, [shown]) : shown;
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): { key: Key; members: Item[] }[] {
  const groups: { key: Key; members: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && last.key === key) last.members.push(item);
    else groups.push({ key, members: [item] });
  }
  return groups;
}
