import type { QuotationPart } from '../parse/quotations/quotations.ts';

/** A name in plain letters before a colon is a label where so many paragraphs begin with it. */
export const leastAnswers = 3;

/**
 * Which names before a colon are labels: those that stand again and again; whose letters do ("Ann Lee:", then "AL:"); and all
 * where a good part of the paragraphs begins so, as in a transcript.
 */
function labelsOf(names: readonly string[], paragraphs: number): string[] {
  const all = Map.groupBy(names, (label) => label);
  const isTranscript = names.length > leastAnswers && names.length * 3 >= paragraphs;
  const often = [...all].flatMap(([label, { length }]) => (length >= leastAnswers ? [label] : []));
  const letters = (label: string) => label.replace(/[^\p{Lu}]/gu, '');
  return [...all.keys()].filter(
    (label) =>
      isTranscript || often.includes(label) || (label.includes(' ') && often.includes(letters(label))),
  );
}

/** Who speaks in an interview: the names before a colon at the beginning of paragraphs, in bold type, or again and again. */
export function labelsIn(body: string): string[] {
  const name = String.raw`\p{Lu}[\p{L}.'\u2019-]+(?: \p{Lu}[\p{L}.'\u2019-]+){0,2}(?:, \p{Lu}{4,})?`;
  const plain = [...body.matchAll(new RegExp(`^(${name})[ \\u00a0\\u202f]?:\\s`, 'gmu'))].map(
    ([, label = '']) => label,
  );
  const often = labelsOf(plain, body.split(/\n\s*\n/).length);
  return [
    ...often,
    ...new Set(
      [...body.matchAll(/^(?:\*\*|__)([^*_:\n]{2,60}?)\s*(?::(?:\*\*|__)|(?:\*\*|__):)/gm)].map(
        ([, name = '']) => name,
      ),
    ),
  ];
}

/** The answers of an interview that quote somebody: claimed, they are read as one with the words in marks within. */
export function answersWithMarks(body: string, labels: readonly string[]): string[] {
  const inBold = /^(?:\*\*|__)[^*_:\n]{2,60}?\s*(?::(?:\*\*|__)|(?:\*\*|__):)[^\S\n]*(\S.*)$/;
  return body
    .split('\n')
    .map((line) => {
      const label = labels.find((name) => line.startsWith(`${name}:`));
      return (label === undefined ? inBold.exec(line)?.[1] : line.slice(label.length + 1))?.trim() ?? '';
    })
    .filter((words) => /["\u201c\u201e\u00ab]/.test(words));
}

/** Words by which people speak of themselves, and to each other. */
const persons =
  /(?<!\p{L})(?:I|me|my|mine|we|us|our|you|your|ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*|je|moi|mon|ma|mes|nous|notre|nos|vous|votre|vos|yo|mi|mis|nosotros|nuestr\p{L}*|usted|ustedes)(?!\p{L})/iu;
const politeGerman = /(?<!\p{L})(?:Sie|Ihnen|Ihre?)(?!\p{L})/u;

/** Who says words, told beside them as articles do: “No,” said Ann Lee. */
const attributed =
  /["\u201d\u00bb],?\s+(?:(?:said|says|added|sagte|sagt|dit|dijo)\s+\p{Lu}|(?:\p{Lu}\p{L}+\s+){1,3}(?:said|says|added|told))/u;

/**
 * Whether bold questions and what stands behind them are an interview and no article that explains something: most of them
 * speak in the first or second person, most paragraphs are answers, and none tells who says what it quotes.
 */
export function isInterview(
  passages: readonly { readonly text: string }[],
  answers: readonly (readonly QuotationPart[])[],
): boolean {
  const textOf = (parts: readonly QuotationPart[]) =>
    parts.map(({ passage }) => passages[passage]?.text ?? '').join('\n');
  const spoken = answers.filter((parts) => {
    const question = passages[(parts[0]?.passage ?? 0) - 1]?.text ?? '';
    const words = `${question}\n${textOf(parts)}`;
    return persons.test(words) || politeGerman.test(question);
  });
  const paragraphs = answers.flat().length + answers.length;
  return (
    answers.length >= 3 &&
    spoken.length * 2 > answers.length &&
    paragraphs * 2 > passages.length &&
    !answers.some((parts) => attributed.test(textOf(parts)))
  );
}
