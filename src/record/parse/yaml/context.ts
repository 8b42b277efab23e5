import type { Document } from 'yaml';
import type { Finding } from '../../diagnostics/diagnostic.ts';

/**
 * A mistake in YAML, for people who do not know its grammar: the place to fix, as offsets in the text, and how to fix
 * it.
 */
export interface YamlMistake extends Finding {
  readonly span: readonly [start: number, end: number];
}

/** What a mistake is explained from. */
export interface YamlContext {
  readonly document: Document.Parsed;
  readonly text: string;
  /** Where the library noticed the mistake. Its cause may stand well before. */
  readonly at: number;
  /** The match in the message of the library, with its groups. */
  readonly says: RegExpExecArray;
}

/** How a mistake is explained. Without a `span` it is shown where the library noticed it. */
export type YamlExplanation = Omit<YamlMistake, 'span'> & { readonly span?: YamlMistake['span'] };
