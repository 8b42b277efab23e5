/** The first word in which two wordings differ; offsets are of that word's start in each. */
export interface Difference {
  readonly kind: 'changed' | 'extra' | 'lacking';
  /** The words of the record and of the article from the difference on; empty where the article has ended. */
  readonly record: string;
  readonly article: string;
  readonly recordAt: number;
  readonly articleAt: number;
}

/** Compares two folded wordings word by word; `undefined` when the article begins with the words of the record. */
export function firstDifference(record: string, article: string): Difference | undefined {
  const ours = words(record);
  const theirs = words(article);
  const first = ours.findIndex((word, i) => word.text !== theirs[i]?.text);
  const our = ours[first];
  const their = theirs[first];
  if (!our) return undefined;
  if (!their) {
    const rest = ours.slice(first, first + 4).map((word) => word.text);
    return {
      kind: 'extra',
      record: rest.join(' '),
      article: '',
      recordAt: our.at,
      articleAt: article.length,
    };
  }
  const kind = sameRun(ours, first + 1, theirs, first)
    ? 'extra'
    : sameRun(ours, first, theirs, first + 1)
      ? 'lacking'
      : 'changed';
  return { kind, record: our.text, article: their.text, recordAt: our.at, articleAt: their.at };
}

/** The difference as an editor reads it: both wordings side by side. */
export function sideBySide({ kind, record, article }: Difference): string {
  if (kind === 'extra')
    return article === ''
      ? `The record goes on with “${record}”, where the article has ended.`
      : `The record has the word “${record}” too many, before “${article}”.`;
  if (kind === 'lacking') return `The record lacks the word “${article}”, before “${record}”.`;
  return `The record has “${record}”, the article “${article}”.`;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

function words(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), (match) => ({ text: match[0], at: match.index }));
}

/** Whether the next two words agree when one side skips a word. */
function sameRun(a: readonly Word[], from: number, b: readonly Word[], at: number): boolean {
  return a[from] !== undefined && [0, 1].every((step) => a[from + step]?.text === b[at + step]?.text);
}
