import { expect, test, vi } from 'vitest';
import { type Conversation, conversationOf } from '../../../src/outputs/pictures/conversation.ts';
import { type Drawing, sizes } from '../../../src/outputs/pictures/drawing.ts';
import { facingLayout } from '../../../src/outputs/pictures/facing-layout.ts';
import { stackedLayout } from '../../../src/outputs/pictures/stacked-layout.ts';
import { fitText, textWidth } from '../../../src/outputs/pictures/text-fit.ts';
import type { QuoteEntry } from '../../../src/record/archive/archive.ts';
import type { Actor } from '../../../src/record/schema/briefing.ts';
import { generatedArchive } from '../../support/corpus/generated-archive.ts';

// A record is generated and laid out, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const [sample] = generatedArchive(1).quotes;
if (!sample) throw new Error('The generated record has a quotation.');
const { briefing, quote, speaker } = sample;
const anyone = speaker.actors[0] ?? fail();

function fail(): never {
  throw new Error('The generated quotation has a speaker.');
}

/** A conversation in short: who speaks to whom, by name; `represents` and mediators by id. */
function talk(
  lines: readonly (readonly [from: string, to?: string | undefined])[],
  mediators: readonly string[] = [],
  represents: Readonly<Record<string, string>> = {},
) {
  const ids = [...new Set([...lines.flat(), ...mediators, ...Object.values(represents)])].flatMap(
    (id) => id ?? [],
  );
  const actors = ids.map((id): Actor => ({ ...anyone, id, name: id, represents: represents[id] }));
  const find = (id: string | undefined) => actors.filter((actor) => actor.id === id);
  const entries = lines.flatMap(([from, to]) =>
    find(from).map((actor): QuoteEntry => {
      const { id, name } = actor;
      return { briefing, quote, speaker: { id, name, actors: [actor], isUnnamed: false }, to: find(to) };
    }),
  );
  return conversationOf({ actors, mediators: [...mediators] }, entries);
}

const sideOf = (conversation: Conversation | undefined, id: string) =>
  conversation?.voices.find((voice) => voice.id === id)?.side;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that must not lie on anything else: every line of text and every number. */
function boxesIn(drawing: Drawing): Box[] {
  const words = drawing.boxes.flatMap(({ x, anchor, name, represents }) =>
    [
      ...name.map((line) => ({ ...line, size: sizes.name })),
      ...(represents ? [{ ...represents, size: sizes.small }] : []),
    ].map(({ text, y, size }) => {
      const width = textWidth(text, size);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
    }),
  );
  const told = drawing.boxes.flatMap(({ told = [] }) =>
    told.map(({ text, x, y }) => {
      const right = x + textWidth(text, sizes.small);
      return { left: x, right, top: y - sizes.small * 0.75, bottom: y + sizes.small * 0.2 };
    }),
  );
  const numbers = [...drawing.boxes, ...drawing.lines].flatMap(({ marks }) =>
    marks.map(({ x, y }) => ({ left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 })),
  );
  return [...words, ...told, ...numbers];
}

function expectReadable(drawing: Drawing): void {
  const boxes = boxesIn(drawing);
  const meets = (a: Box, b: Box) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  expect(boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (meets(a, b) ? [[a, b]] : [])))).toEqual(
    [],
  );
  for (const { left, right, top, bottom } of boxes) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(drawing.width + 1);
    expect(bottom).toBeLessThanOrEqual(drawing.height + 1);
  }
}

test('two who talk face each other, and all that one said is one line', () => {
  const conversation = talk([
    ['Ada', 'Bela'],
    ['Ada', 'Bela'],
    ['Bela', 'Ada'],
  ]);
  expect([sideOf(conversation, 'Ada'), sideOf(conversation, 'Bela')]).toEqual(['left', 'right']);
  expect(
    conversation?.lines.map(({ from, to, quotes }) => [from, to, quotes.map(({ number }) => number)]),
  ).toEqual([
    ['Ada', 'Bela', [1, 2]],
    ['Bela', 'Ada', [3]],
  ]);
  if (!conversation) return;
  const facing = facingLayout(conversation);
  expectReadable(facing);
  expectReadable(stackedLayout(conversation, facing));
});

test('mediators, and those who speak for one, stand between the parties', () => {
  const lines = [['Envoy', 'North'], ['Envoy', 'South'], ['South']] as const;
  const conversation = talk(lines, ['Union', 'Republic'], { Envoy: 'Republic' });
  const sides = ['North', 'Envoy', 'Union', 'South'].map((id) => sideOf(conversation, id));
  expect(new Set([sides[0], sides[3]])).toEqual(new Set(['left', 'right']));
  expect(sides.slice(1, 3)).toEqual(['middle', 'middle']);
});

test('those who speak for one party stand on one side', () => {
  const lines = [
    ['A', 'B'],
    ['B', 'A'],
    ['C', 'B'],
  ] as const;
  const conversation = talk(lines, [], { A: 'North', B: 'South', C: 'North' });
  expect(sideOf(conversation, 'C')).toBe(sideOf(conversation, 'A'));
  expect(sideOf(conversation, 'B')).not.toBe(sideOf(conversation, 'A'));
});

test('where nobody speaks to anybody there is nothing to draw', () => {
  expect(talk([['Ada'], ['Bela']])).toBeUndefined();
});

test('words to nobody stand with their speaker', () => {
  const ada = talk([['Ada', 'Bela'], ['Ada']])?.voices.find(({ id }) => id === 'Ada');
  expect(ada?.toNobody.map(({ number }) => number)).toEqual([2]);
});

test('forty who talk across and among each other stay readable, and the drawing is the same every time', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Person with a rather long name ${i}`);
  const lines = names.flatMap((from, i) => [
    [from, names[(i * 7 + 3) % 40]] as const,
    [from, names[(i * 3 + 1) % 40]] as const,
    [from] as const,
  ]);
  const conversation = talk(lines, names.slice(0, 6));
  expect(conversation?.voices).toHaveLength(40);
  if (!conversation) return;
  const facing = facingLayout(conversation);
  expectReadable(facing);
  const stacked = stackedLayout(conversation, facing);
  expectReadable(stacked);
  // More lines than can be followed on a phone are told in words.
  expect(stacked.lines).toEqual([]);
  expect(stacked.boxes.flatMap(({ told = [] }) => told).length).toBeGreaterThanOrEqual(80);
  expect(facingLayout(conversation)).toEqual(facing);
  for (const { path } of [...facing.lines, ...stacked.lines]) expect(path).not.toMatch(/NaN|undefined/);
});

test('an id that means something to a program is an id like any other', () => {
  const conversation = talk([
    ['constructor', 'Ada'],
    ['toString', 'constructor'],
  ]);
  expect(conversation && facingLayout(conversation).boxes).toHaveLength(3);
});

test('text keeps to the room it is given', () => {
  const texts = [
    'Mohammed bin Abdulrahman bin Jassim Al Thani',
    'بنيامين نتنياهو رئيس وزراء',
    '東京都知事選挙管理委員会',
    'W'.repeat(60),
  ];
  for (const text of texts) {
    const lines = fitText(text, 132, 14, 2);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(132);
  }
});
