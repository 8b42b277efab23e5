import type { Code, Html, InlineCode, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { Source } from './source.ts';

/** An inline element around a run of text: emphasis, a link. The same node wraps every run inside it. */
export type InlineParent = Extract<PhrasingContent, Parents>;

/** A run of a passage's text with one set of inline elements around it, outermost first. */
export interface Run {
  readonly text: string;
  /** Where the run begins in the passage's text. */
  readonly at: number;
  readonly within: readonly InlineParent[];
  /** Shown exactly as typed, so that its marks are not quotation marks: code, raw HTML. */
  readonly literal?: 'code' | 'html';
}

/** A paragraph, heading or other block of running text, flattened to what a reader reads. */
export interface Passage {
  readonly node: Nodes;
  /** The index of the top-level block it stands in. */
  readonly block: number;
  readonly text: string;
  readonly runs: readonly Run[];
  /** The offset in the file of each unit of `text`, and of its end. */
  readonly origin: readonly number[];
}

/** The prose of a briefing: its Markdown tree with file positions, and its passages in reading order. */
export interface Body {
  readonly blocks: readonly RootContent[];
  readonly passages: readonly Passage[];
  /** What is shown exactly as typed, wherever it stands. */
  readonly literals: readonly Literal[];
}

/** Code or raw HTML. */
export type Literal = Code | InlineCode | Html;

/** Flattens a Markdown tree, parsed from the whole file, into passages. */
export function readBody(source: Source, root: Root): Body {
  const blocks = root.children.filter((node) => node.type !== 'yaml');
  const found: Found = { passages: [], literals: [] };
  blocks.forEach((node, block) => {
    collect(source, node, block, found);
  });
  return { blocks, ...found };
}

interface Found {
  readonly passages: Passage[];
  readonly literals: Literal[];
}

function collect(source: Source, node: Nodes, block: number, found: Found): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
    found.passages.push(flatten(source, node, block, found.literals));
  } else if (node.type === 'code') {
    found.literals.push(node);
  } else if ('children' in node) {
    for (const child of node.children) collect(source, child, block, found);
  }
}

function flatten(source: Source, node: Nodes, block: number, literals: Literal[]): Passage {
  const runs: Run[] = [];
  const origin: number[] = [];
  let text = '';
  let end = node.position?.start.offset ?? 0;

  const add = (
    value: string,
    offsets: readonly number[],
    within: readonly InlineParent[],
    literal?: Run['literal'],
  ) => {
    runs.push({ text: value, at: text.length, within, ...(literal ? { literal } : {}) });
    text += value;
    for (const offset of offsets) origin.push(offset);
  };
  const walk = (child: Nodes, within: readonly InlineParent[]): void => {
    const start = child.position?.start.offset ?? end;
    const stop = child.position?.end.offset ?? start;
    if (child.type === 'text') {
      add(child.value, alignText(source.text, start, stop, child.value), within);
    } else if (child.type === 'inlineCode' || child.type === 'html') {
      const first = Math.max(start, source.text.indexOf(child.value, start));
      const literal = child.type === 'html' ? 'html' : 'code';
      literals.push(child);
      add(
        child.value,
        Array.from({ length: child.value.length }, (_, at) => Math.min(first + at, stop)),
        within,
        literal,
      );
    } else if (child.type === 'break') {
      add('\n', [start], within);
    } else if ('children' in child) {
      const parents = isInlineParent(child) ? [...within, child] : within;
      for (const grandchild of child.children) walk(grandchild, parents);
    }
    end = stop;
  };

  walk(node, []);
  origin.push(end);
  return { node, block, text, runs, origin };
}

function isInlineParent(node: Parents): node is InlineParent {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
}

/** Characters that Markdown lets an author write as an entity; decoded texts of more than one unit do not occur in prose. */
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/;

/**
 * The file offset of each unit of a text node's value. The value differs from the file where a character is escaped or
 * written as an entity, and where a line of the paragraph begins with indentation or a block quote's mark.
 */
function alignText(file: string, start: number, end: number, value: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charAt(i);
    const rest = () => reference.exec(file.slice(at, at + 40))?.[0];
    if (unit === '\n') {
      at = Math.max(at, file.indexOf('\n', at));
      offsets.push(at);
      at += 1;
      while (at < end && /[ \t>]/.test(file.charAt(at)) && file.charAt(at) !== value.charAt(i + 1)) at += 1;
      continue;
    }
    if (
      file.charAt(at) === '\\' &&
      /[!-/:-@[-`{-~]/.test(file.charAt(at + 1)) &&
      file.charAt(at + 1) === unit
    )
      at += 1;
    const entity = file.charAt(at) === '&' ? rest() : undefined;
    if (entity && !value.startsWith(entity, i)) {
      offsets.push(at);
      const low = value.codePointAt(i) ?? 0;
      if (low > 0xffff) {
        offsets.push(at);
        i += 1;
      }
      at += entity.length;
      continue;
    }
    offsets.push(Math.min(at, end));
    at += 1;
  }
  return offsets;
}
