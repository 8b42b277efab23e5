/**
 * The conversation for a wide page: parties left and right, mediators between. Dagre decides who stands above whom and
 * how lines pass, so that few of them cross and none runs through a name or a number.
 */
import { Graph, layout } from '@dagrejs/dagre';
import type { Conversation, Line, Side, Voice } from './conversation.ts';
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

const width = 592;
const nameWidth = 132;
const namesPerRow = 5;
/** Ranks of names; half-way between stand the numbers of the lines. Dagre gives a line its bends in the odd ranks. */
const rankOf: Readonly<Record<Side, number>> = { left: 0, middle: 4, right: 8 };

interface Placed {
  width: number;
  height: number;
  x?: number;
  y?: number;
}

type Point = { readonly x: number; readonly y: number };
type LayoutGraph = Graph<object, Placed & { rank?: number }, { points?: Point[] }>;

/** Works out every place. The same conversation always gives the same drawing. */
export function facingLayout({ voices, lines }: Conversation): Drawing {
  const graph: LayoutGraph = new Graph({ multigraph: true });
  const hasMiddle = voices.some(({ side }) => side === 'middle');
  const ranks = new Map(
    voices.map(({ id, side }) => [
      voiceNode(id),
      side === 'right' && !hasMiddle ? rankOf.middle : rankOf[side],
    ]),
  );
  // Ranks are given: dagre would move those nobody talks with.
  const ranker = (ranked: LayoutGraph) => {
    for (const id of ranked.nodes()) ranked.node(id).rank = ranks.get(id) ?? 0;
  };
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 14, ranksep: 36, ranker });
  for (const voice of voices) graph.setNode(voiceNode(voice.id), boxSize(voice));
  lines.forEach((line, i) => {
    const numbers = numbersNode(i);
    ranks.set(numbers, rankBeside(ranks.get(voiceNode(line.from)) ?? 0, ranks.get(voiceNode(line.to)) ?? 0));
    graph.setNode(numbers, numbersSize(line));
    connect(graph, ranks, voiceNode(line.from), numbers);
    connect(graph, ranks, numbers, voiceNode(line.to));
  });
  layout(graph);
  const height = Math.max(...graph.nodes().map((id) => bottomOf(graph.node(id))));
  return {
    width,
    height: Math.ceil(height) + 2,
    boxes: voices.map((voice) => drawVoice(voice, graph.node(voiceNode(voice.id)))),
    lines: lines.map((line, i) => drawLine(graph, line, numbersNode(i), voices)),
  };
}

/** Dagre keeps nodes in plain objects, where an id such as "constructor" would find something else. */
const voiceNode = (id: string) => `voice ${id}`;
const numbersNode = (index: number) => `line ${index}`;

/** The numbers stand beside the speaker, on the way to whom they speak to; between two of one column, beside it. */
function rankBeside(from: number, to: number): number {
  if (from === to) return from === 0 ? 2 : from - 2;
  return from < to ? from + 2 : from - 2;
}

/** Dagre wants lines from lower to higher ranks; the arrowhead is ours. */
function connect(graph: LayoutGraph, ranks: ReadonlyMap<string, number>, from: string, to: string): void {
  if ((ranks.get(from) ?? 0) <= (ranks.get(to) ?? 0)) graph.setEdge(from, to, {}, 'forward');
  else graph.setEdge(to, from, {}, 'back');
}

function nameLines({ name, side, isMediator }: Voice): string[] {
  return fitText(side === 'middle' && isMediator ? `\u21c4 ${name}` : name, nameWidth, sizes.name, 3);
}

function boxSize(voice: Voice): { width: number; height: number } {
  const words = nameLines(voice).length * sizes.nameLine + (voice.represents ? sizes.smallLine : 0);
  return { width: nameWidth, height: words + marksHeight(voice.toNobody.length, namesPerRow) + 6 };
}

function numbersPerRow(count: number): number {
  return count > 3 ? 2 : 1;
}

function numbersSize({ quotes }: Line): { width: number; height: number } {
  const perRow = numbersPerRow(quotes.length);
  return { width: perRow * sizes.mark, height: marksHeight(quotes.length, perRow) };
}

const columns: Readonly<Record<Side, { x: number; anchor: VoiceBox['anchor'] }>> = {
  left: { x: 0, anchor: 'start' },
  middle: { x: width / 2, anchor: 'middle' },
  right: { x: width, anchor: 'end' },
};

function drawVoice(voice: Voice, placed: Placed): VoiceBox {
  const { x, anchor } = columns[voice.side];
  const name = nameLines(voice);
  let y = (placed.y ?? 0) - placed.height / 2 + sizes.name;
  const lines = name.map((text, i) => ({ text, y: round(y + i * sizes.nameLine) }));
  y += name.length * sizes.nameLine;
  const represents = voice.represents
    ? { text: fitText(voice.represents, nameWidth, sizes.small, 1).join(''), y: round(y - 2) }
    : undefined;
  if (represents) y += sizes.smallLine;
  const marks = placeMarks(voice.toNobody, { x, y: y + 1, anchor, perRow: namesPerRow });
  return { voice, x, anchor, name: lines, marks, ...(represents && { represents }) };
}

/** Where lines leave a name, a little above the middle of its first line, and reach it, a little below. */
function port(voice: Voice, placed: Placed, towards: number, offset: number): Point {
  const y = (placed.y ?? 0) - placed.height / 2 + sizes.name - 5 + offset;
  const words =
    Math.max(
      ...nameLines(voice)
        .slice(0, 1)
        .map((text) => textWidth(text, sizes.name)),
    ) + 6;
  const { x, anchor } = columns[voice.side];
  if (anchor === 'middle') return { x: towards > x ? x + words / 2 : x - words / 2, y };
  return { x: anchor === 'start' ? words : x - words, y };
}

function drawLine(graph: LayoutGraph, line: Line, numbers: string, voices: readonly Voice[]): DrawnLine {
  const voiceById = new Map(voices.map((voice) => [voice.id, voice]));
  const placed = graph.node(numbers);
  const across = stretch(graph);
  const center = { x: across(placed.x ?? 0), y: placed.y ?? 0 };
  const bends = (from: string, to: string) => {
    const ahead = graph.edge(from, to, 'forward')?.points;
    const points = ahead ?? graph.edge(to, from, 'back')?.points?.toReversed() ?? [];
    // The first and the last point lie on the boxes, which have their own places.
    return points.slice(1, -1).map(({ x, y }) => ({ x: across(x), y }));
  };
  const end = (id: string, towards: number, offset: number) => {
    const voice = voiceById.get(id);
    return voice ? [port(voice, graph.node(voiceNode(id)), towards, offset)] : [];
  };
  const points = [
    ...end(line.from, center.x, -3),
    ...bends(voiceNode(line.from), numbers),
    center,
    ...bends(numbers, voiceNode(line.to)),
    ...end(line.to, center.x, 3),
  ];
  const top = center.y - placed.height / 2 + sizes.mark / 2;
  return {
    line,
    path: curve(points) + arrowhead(points),
    marks: placeMarks(line.quotes, {
      x: center.x,
      y: top,
      anchor: 'middle',
      perRow: numbersPerRow(line.quotes.length),
    }),
  };
}

/** Spreads dagre's columns over the whole width. */
function stretch(graph: LayoutGraph): (x: number) => number {
  const xs = graph.nodes().map((id) => graph.node(id).x ?? 0);
  const from = Math.min(...xs);
  const span = Math.max(...xs) - from || 1;
  return (x) => nameWidth / 2 + ((x - from) / span) * (width - nameWidth);
}

function curve(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (!before) return `M${round(x)},${round(y)}`;
      const half = round((before.x + x) / 2);
      return `C${half},${round(before.y)} ${half},${round(y)} ${round(x)},${round(y)}`;
    })
    .join('');
}

/** Lines reach names level, so the head points left or right. */
function arrowhead(points: readonly Point[]): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const back = before.x < tip.x ? -7 : 7;
  return `m${back},-4l${-back},4l${back},4`;
}

function bottomOf({ y = 0, height }: Placed): number {
  return y + height / 2;
}
