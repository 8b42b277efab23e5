import type { Document } from 'yaml';
import type { Finding } from '../../diagnostics/diagnostic.ts';

/** A mistake of YAML for those who do not know its grammar: what is to be fixed, in offsets of the text, and how. */
export interface YamlMistake extends Finding {
  readonly span: readonly [start: number, end: number];
}

/** A mistake as it is looked at. */
export interface YamlContext {
  readonly document: Document.Parsed;
  readonly text: string;
  /** Where the library noticed; the mistake may stand well before it. */
  readonly at: number;
  /** What the library says, and what of it stood in parentheses. */
  readonly says: RegExpExecArray;
}

/** What is said of it; where nothing else is said, at the place where it was noticed. */
export type YamlExplanation = Omit<YamlMistake, 'span'> & { readonly span?: YamlMistake['span'] };
