import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { Random } from '../corpus/random.ts';
import { pieces } from './strange-pieces.ts';

/** One change to a file's bytes: some flipped, left out, doubled, or written between. */
export function changeBytes(text: string, random: Random): Buffer {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length);
  const end = Math.min(bytes.length, at + 1 + random.below(random.chance(0.9) ? 12 : 400));
  const [before, found, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const written = random.pick<() => Buffer>([
    () => Buffer.from(found.map((byte, i) => (i === 0 ? byte ^ (1 << random.below(8)) : byte))),
    () => Buffer.alloc(0),
    () => Buffer.concat([found, found]),
    () => Buffer.concat([Buffer.from(random.pick(pieces)), found]),
    () => Buffer.from(random.pick(pieces)),
  ]);
  return Buffer.concat([before, written(), after]);
}

/** One line left out, doubled, moved, indented, joined with the next, or swapped. */
export function changeLines(text: string, random: Random): Buffer {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const other = random.below(lines.length);
  const line = lines[at] ?? '';
  random.pick<() => void>([
    () => lines.splice(at, 1),
    () => lines.splice(at, 0, line),
    () => lines.splice(other, 0, ...lines.splice(at, 1)),
    () => lines.splice(at, 1, `${' '.repeat(1 + random.below(4))}${line}`),
    () => lines.splice(at, 1, line.trimStart()),
    () => lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`),
    () => lines.splice(at, 1, lines.splice(other, 1, line)[0] ?? ''),
  ])();
  return Buffer.from(lines.join('\n'));
}

/** One value or key of the record left out, doubled, replaced by another value or by something strange. */
export function changeNodes(text: string, random: Random): Buffer {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(yaml);
  const nodes: Node[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isScalar(node) || isCollection(node)) nodes.push(node);
    },
  });
  const node = random.pick(nodes);
  const other = random.pick(nodes);
  if (isScalar(node))
    random.pick<() => void>([
      () => (node.value = isScalar(other) ? other.value : ''),
      () => (node.value = random.pick<unknown>([null, true, 0, -1.5, '', ' ', Number.NaN, 'x'.repeat(5000)])),
      () => (node.value = `${String(node.value)}${random.pick(pieces)}`),
      () => (node.value = `${random.pick(pieces)}${String(node.value)}`),
    ])();
  else if (isSeq(node) || isMap(node))
    random.pick<() => void>([
      () => node.items.splice(random.below(node.items.length || 1), 1),
      () => node.items.reverse(),
      () => isSeq(node) && node.items.push(...node.items.slice(-1)),
      () => isSeq(node) && node.items.push(document.createNode(random.pick(pieces))),
      () =>
        isMap(node) && node.set(random.pick(['x', '__proto__', 'constructor', 'id', 'text', 'title']), 'x'),
    ])();
  return Buffer.from(`---\n${document.toString()}---\n${body}`);
}
