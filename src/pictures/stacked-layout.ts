/**
 * The conversation for a narrow page: one below the other, with lines as brackets beside the names. However many they
 * are, the brackets share the room there is.
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
const widestPitch = 14;

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
  let top = 0;
  const rows = ordered.map((voice) => {
    const row = drawRow(
      voice,
      quotes.filter(({ entry }) => entry.speaker.id === voice.id),
      top,
    );
    top = row.bottom + rowGap;
    return row;
  });
  return { width, height: round(top), boxes: rows, lines: drawBrackets(lines, rows) };
}

function drawRow(voice: Voice, said: readonly NumberedQuote[], top: number): Row {
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
  const marks = placeMarks(said, { x: 0, y: bottom + sizes.mark / 2 + 2, anchor: 'start', perRow });
  bottom += marksHeight(said.length, perRow);
  return { voice, x: 0, anchor: 'start', name, marks, top, bottom, ...(represents && { represents }) };
}

/** Every line gets the innermost track that is free between its ends. */
function drawBrackets(lines: readonly Line[], rows: readonly Row[]): DrawnLine[] {
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
  const pitch = Math.min(widestPitch, (width - firstTrack - 2) / tracks.length);
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
