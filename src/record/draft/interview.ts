import type { QuotationPart } from '../parse/quotations/quotations.ts';

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
