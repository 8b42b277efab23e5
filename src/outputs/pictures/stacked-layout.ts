/**
 * The conversation for a narrow page: one below the other, with lines as brackets beside the names. Where there are more
 * brackets than an eye can follow, words beside the numbers say whom they lead to.
 */
import type { Conversation, Line, NumberedQuote, Side, Voice } from './conversation.ts';
import {
  type Drawing,
  type DrawnLine,
  marksHeight,
  placeMarks,
  round,
  sizes,
  type VoiceBox,
} from './drawing.ts';
import { fitText, textWidth } from './text-fit.ts';

const width = 284;
const nameWidth = 184;
const perRow = 6;
const rowGap = 12;
const firstTrack = nameWidth + 14;
const pitch = 12;
const mostTracks = 7;

interface Row extends VoiceBox {
  readonly top: number;
  readonly bottom: number;
}

/** Works out every place. `order` is the facing drawing's: who stands higher there stands higher here. */
export function stackedLayout({ voices, lines, quotes }: Conversation, facing: Drawing): Drawing {
  const heightOf = new Map(facing.boxes.map(({ voice, name }) => [voice.id, name[0]?.y ?? 0]));
  const sides: readonly Side[] = ['left', 'middle', 'right'];
  const ordered = voices.toSorted(
    (a, b) =>
      sides.indexOf(a.side) - sides.indexOf(b.side) || (heightOf.get(a.id) ?? 0) - (heightOf.get(b.id) ?? 0),
  );
  const saidBy = ({ id }: Voice) =>
    quotes.filter(({ entry }) => entry.speaker.actors.some((actor) => actor.id === id));
  const rows = stack(ordered, (voice, top) => drawRow(voice, saidBy(voice), top));
  const brackets = drawBrackets(lines, rows);
  if (brackets) return drawing(rows, brackets);
  return drawing(
    stack(ordered, (voice, top) => drawToldRow(voice, saidBy(voice), top)),
    [],
  );
}

function stack(voices: readonly Voice[], draw: (voice: Voice, top: number) => Row): Row[] {
  let top = 0;
  return voices.map((voice) => {
    const row = draw(voice, top);
    top = row.bottom + rowGap;
    return row;
  });
}

function drawing(rows: readonly Row[], lines: readonly DrawnLine[]): Drawing {
  return { width, height: round((rows.at(-1)?.bottom ?? 0) + rowGap), boxes: rows, lines };
}

function drawRow(voice: Voice, said: readonly NumberedQuote[], top: number): Row {
  const box = drawName(voice, top);
  const marks = placeMarks(said, { x: 0, y: box.bottom + sizes.mark / 2 + 2, anchor: 'start', perRow });
  return { ...box, marks, bottom: box.bottom + marksHeight(said.length, perRow) };
}

/** Every number on a line of its own, and to whom it was said beside it. */
function drawToldRow(voice: Voice, said: readonly NumberedQuote[], top: number): Row {
  const box = drawName(voice, top);
  let { bottom } = box;
  const rows = said.map((quote) => {
    const names = quote.entry.to.map(({ name }) => name).join(', ');
    const words = names === '' ? [] : fitText(`\u2192 ${names}`, width - sizes.mark - 6, sizes.small, 2);
    const y = bottom + sizes.mark / 2 + 2;
    const told = words.map((text, i) => ({ text, x: sizes.mark + 6, y: round(y + 4 + i * sizes.smallLine) }));
    bottom += Math.max(sizes.mark, words.length * sizes.smallLine + 8);
    return { marks: placeMarks([quote], { x: 0, y, anchor: 'start', perRow }), told };
  });
  return {
    ...box,
    marks: rows.flatMap(({ marks }) => marks),
    told: rows.flatMap(({ told }) => told),
    bottom,
  };
}

function drawName(voice: Voice, top: number): Row {
  const words = fitText(voice.isMediator ? `\u21c4 ${voice.name}` : voice.name, nameWidth, sizes.name, 2);
  const name = words.map((text, i) => ({ text, y: round(top + sizes.name + i * sizes.nameLine) }));
  let bottom = top + words.length * sizes.nameLine;
  const represents = voice.represents
    ? {
        text: fitText(voice.represents, nameWidth, sizes.small, 1).join(''),
        y: round(bottom + sizes.small - 2),
      }
    : undefined;
  if (represents) bottom += sizes.smallLine;
  return { voice, x: 0, anchor: 'start', name, marks: [], top, bottom, ...(represents && { represents }) };
}

/** Every line gets the innermost track that is free between its ends; nothing where there are too many tracks. */
function drawBrackets(lines: readonly Line[], rows: readonly Row[]): DrawnLine[] | undefined {
  const rowOf = new Map(rows.map((row, i) => [row.voice.id, i]));
  const spans = lines
    .map((line) => {
      const from = rowOf.get(line.from) ?? 0;
      const to = rowOf.get(line.to) ?? 0;
      return { line, from, to, first: Math.min(from, to), last: Math.max(from, to) };
    })
    .toSorted((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  const tracks: { first: number; last: number }[][] = [];
  const placed = spans.map((span) => {
    const free = tracks.findIndex((taken) =>
      taken.every(({ first, last }) => span.last <= first || span.first >= last),
    );
    const track = free < 0 ? tracks.push([]) - 1 : free;
    tracks[track]?.push(span);
    return { ...span, track };
  });
  if (tracks.length > mostTracks) return undefined;
  return placed.map(({ line, from, to, track }) => {
    const x = round(firstTrack + (track + 0.5) * pitch);
    const start = portOf(rows[from], -3);
    const end = portOf(rows[to], 3);
    const path = `M${besideName(rows[from])},${start}H${x}V${end}H${besideName(rows[to])}m7,-4l-7,4l7,4`;
    return { line, path, marks: [] };
  });
}

/** Lines leave a little above the middle of a name and arrive a little below, so that both can be told apart. */
function portOf(row: Row | undefined, offset: number): number {
  return round((row?.top ?? 0) + sizes.name - 5 + offset);
}

function besideName(row: Row | undefined): number {
  return round(textWidth(row?.name[0]?.text ?? '', sizes.name)) + 6;
}
