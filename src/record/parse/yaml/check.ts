import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { YamlMistake } from './context.ts';
import { commentInText, markAtBeginning } from './marks.ts';
import { explainYaml } from './mistakes.ts';
import { beginningWithMarks } from './places.ts';

/** A mistake with the code of its finding. */
type CodedMistake = YamlMistake & { readonly code: 'frontmatter/syntax' | 'frontmatter/alias' };

/** Something noticed at a place. It is explained only when it is reported, because that takes time. */
interface Noticed {
  readonly at: number;
  explain(): CodedMistake;
}

/** How many mistakes are reported. Nobody fixes more at once, and the others are reported when these are gone. */
const maxTold = 100;

/**
 * The mistakes in some YAML; those that may cause others come first. Besides what the library refuses, they are what
 * it accepts and silently leaves out or repeats.
 */
export function checkYaml(document: Document.Parsed, text: string): CodedMistake[] {
  const told: CodedMistake[] = [];
  for (const { at, explain } of noticedIn(document, text)) {
    if (told.length === maxTold) break;
    // A mistake inside a place that is already reported comes from there, or is reported once that place is fixed.
    if (!told.some(({ span: [from, to] }) => from <= at && at < to)) told.push(explain());
  }
  return told;
}

function noticedIn(document: Document.Parsed, text: string): Noticed[] {
  const { repeated, tagged, hashed, anchored, referred } = oddities(document, text);
  const ofLibrary = (problem: Document.Parsed['warnings'][number]) =>
    asSyntax(problem.pos[0], () => explainYaml(problem, document, text));
  return [
    // Only the first error of the library is reported, because the errors after it mostly come from it.
    ...document.errors.slice(0, 1).map(ofLibrary),
    ...repeated,
    ...tagged,
    ...hashed,
    ...document.warnings.map(ofLibrary),
    // Aliases are reported only if there are no anchors: otherwise they go when the anchors do.
    ...(anchored.length > 0 ? anchored : referred),
  ];
}

interface Oddities {
  readonly repeated: Noticed[];
  /** Texts that begin with an exclamation mark: YAML makes a tag of the word, and keeps the value without it. */
  readonly tagged: Noticed[];
  /** Texts that go on with a number sign and a word: YAML takes the rest for a comment. */
  readonly hashed: Noticed[];
  readonly anchored: Noticed[];
  readonly referred: Noticed[];
}

function oddities(document: Document.Parsed, text: string): Oddities {
  const found: Oddities = { repeated: [], tagged: [], hashed: [], anchored: [], referred: [] };
  const hash = /[ \t]*#(?=[^\s#])/y;
  // The library's own visitor keeps the path to each value, which takes longer than everything that is looked at
  // here.
  const look = (node: unknown): void => {
    if (isPair(node)) {
      look(node.key);
      look(node.value);
    } else if (isAlias(node)) {
      if (node.range) found.referred.push(asAlias([node.range[0], node.range[1]]));
    } else if (isScalar(node) || isCollection(node)) {
      if (isMap(node)) found.repeated.push(...repeatedFields(node));
      lookAtMarks(node);
      if (isCollection(node)) node.items.forEach(look);
    }
  };
  const lookAtMarks = (node: Scalar | YAMLMap | YAMLSeq) => {
    const { range, tag, anchor } = node;
    if (!range) return;
    hash.lastIndex = range[1];
    if (isScalar(node) && node.type === 'PLAIN' && hash.test(text)) {
      const at = hash.lastIndex - 1;
      found.hashed.push(asSyntax(at, () => commentInText(text, at)));
    }
    if (tag === undefined && anchor === undefined) return;
    const start = beginningWithMarks(text, range[0]);
    if (tag !== undefined) found.tagged.push(asSyntax(start, () => markAtBeginning(text, start)));
    if (anchor !== undefined)
      found.anchored.push(asAlias([start, start + text.slice(start, range[1]).trimEnd().length]));
  };
  look(document.contents);
  return found;
}

function asSyntax(at: number, explain: () => YamlMistake): Noticed {
  return { at, explain: () => ({ code: 'frontmatter/syntax', ...explain() }) };
}

function asAlias(span: YamlMistake['span']): Noticed {
  return {
    at: span[0],
    explain: () => ({
      code: 'frontmatter/alias',
      span,
      message: 'Unexpected YAML anchor or alias, expected the value written out.',
    }),
  };
}

/**
 * The fields that a group has twice. The library would compare each name with all others, which takes seconds if
 * there are thousands.
 */
function repeatedFields({ items }: YAMLMap): Noticed[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.range) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const [from, to] = key.range;
    return asSyntax(from, () => ({
      span: [from, to],
      message: `Unexpected second "${name}", expected each field once.`,
      hint: 'Remove one of them, or put what both say into one.',
    }));
  });
}
