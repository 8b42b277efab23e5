import type {
  Break,
  Code,
  FootnoteReference,
  Html,
  InlineCode,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { Source } from '../text/source.ts';
import { originOf } from './origin.ts';

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
  /**
   * The node that is shown in place of the text: a hard line break, or the number of a footnote, whose text is empty.
   */
  readonly node?: Break | FootnoteReference;
}

/** A paragraph, heading, cell of a table or other block of running text, flattened to what a reader reads. */
export interface Passage {
  readonly node: Nodes;
  /** The index of the top-level block it stands in. */
  readonly block: number;
  /** Set if the passage stands in a block quote. */
  readonly isInBlockQuote?: true;
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
  const blocks = root.children;
  const found: Found = { passages: [], literals: [] };
  blocks.forEach((node, block) => {
    collect(source, node, { block, isInBlockQuote: false }, found);
  });
  return { blocks, ...found };
}

interface Found {
  readonly passages: Passage[];
  readonly literals: Literal[];
}

/** Where a node stands. */
interface Standing {
  readonly block: number;
  readonly isInBlockQuote: boolean;
}

function collect(source: Source, node: Nodes, standing: Standing, found: Found): void {
  if (isPassage(node)) {
    found.passages.push(flatten(source, node, standing, found.literals));
  } else if (node.type === 'code') {
    found.literals.push(node);
  } else if ('children' in node) {
    const inside = node.type === 'blockquote' ? { ...standing, isInBlockQuote: true } : standing;
    for (const child of node.children) collect(source, child, inside, found);
  }
}

function isPassage({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'html' || type === 'tableCell';
}

function flatten(
  source: Source,
  node: Nodes,
  { block, isInBlockQuote }: Standing,
  literals: Literal[],
): Passage {
  const runs: Run[] = [];
  let text = '';
  const add = (value: string, within: readonly InlineParent[], more: Pick<Run, 'literal' | 'node'> = {}) => {
    runs.push({ text: value, at: text.length, within, ...more });
    text += value;
  };
  const walk = (child: Nodes, within: readonly InlineParent[]): void => {
    if (child.type === 'text') {
      add(child.value, within);
    } else if (child.type === 'inlineCode' || child.type === 'html') {
      literals.push(child);
      add(child.value, within, { literal: child.type === 'html' ? 'html' : 'code' });
    } else if (child.type === 'break') {
      add('\n', within, { node: child });
    } else if (child.type === 'footnoteReference') {
      add('', within, { node: child });
    } else if ('children' in child) {
      const parents = isInlineParent(child) ? [...within, child] : within;
      for (const grandchild of child.children) walk(grandchild, parents);
    }
  };

  walk(node, []);
  let origin: readonly number[] | undefined;
  return {
    node,
    block,
    ...(isInBlockQuote && { isInBlockQuote }),
    text,
    runs,
    // Computed when it is asked for: only findings need it, and most passages have none.
    get origin() {
      origin ??= originOf(source.text, node);
      return origin;
    },
  };
}

function isInlineParent(node: Parents): node is InlineParent {
  return ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
}
