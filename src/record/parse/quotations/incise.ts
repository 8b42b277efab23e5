/**
 * An attribution inside the marks, as French, Spanish and Italian papers write it: « A, dit-elle, et B ». The words between the
 * two parts are the article's, and belong to nobody.
 */
import { fold } from '../../text/fold.ts';
import { memoize } from '../../text/memoize.ts';
import { type Quotation, type Words, wordsOf } from './quotations.ts';

/** More words than an attribution has. */
const maxWords = 14;

/** Verbs and inverted pronouns that such an attribution has, by language. */
const verbs: Readonly<Record<string, string>> = {
  fr: 'dit|disait|explique|expliquait|affirme|ajoute|assure|d\u00e9clare|raconte|souligne|estime|poursuit|confie|pr\u00e9cise|rappelle|insiste|conclut|lance|r\u00e9pond|demande|note|observe|reconna\u00eet|regrette|se souvient|a (?:dit|expliqu\u00e9|affirm\u00e9|ajout\u00e9|assur\u00e9|d\u00e9clar\u00e9|soulign\u00e9|pr\u00e9cis\u00e9|estim\u00e9|r\u00e9pondu|lanc\u00e9)|-t-(?:il|elle|on)|-(?:ils?|elles?)',
  es: 'dijo|dice|explic\u00f3|explica|afirm\u00f3|afirma|a\u00f1adi\u00f3|a\u00f1ade|se\u00f1al\u00f3|se\u00f1ala|asegur\u00f3|asegura|declar\u00f3|declara|sostuvo|sostiene|record\u00f3|recuerda|insisti\u00f3|insiste|coment\u00f3|comenta|apunt\u00f3|apunta|subray\u00f3|subraya|reconoci\u00f3|cuenta|cont\u00f3',
  it: 'dice|disse|ha detto|spiega|ha spiegato|afferma|ha affermato|aggiunge|ha aggiunto|dichiara|ha dichiarato|sostiene|racconta|sottolinea|ricorda|osserva|conclude|prosegue|precisa|commenta',
  pt: 'disse|diz|explicou|explica|afirmou|afirma|acrescentou|declarou|contou|conta|lembrou|ressaltou|defendeu',
  ca: 'diu|va dir|explica|va explicar|afirma|assegura',
  ro: 'spune|a spus|a declarat|a explicat|a ad\u0103ugat',
};

const patternOf = memoize((lang: string): RegExp | undefined => {
  const spoken = verbs[new Intl.Locale(lang).language];
  if (spoken === undefined) return undefined;
  return new RegExp(`${attributionPattern(spoken)},\\s`, 'gu');
});

/** The same at the end of a sentence, too. */
const lastPatternOf = memoize((lang: string): RegExp => {
  const spoken = verbs[new Intl.Locale(lang).language];
  // Where the verbs are not known, a few words behind the last comma may be an attribution.
  return spoken === undefined
    ? /(?<before>[,!?\u2026])\s(?<said>[^,.;:!?\u2013-\u2015]{2,60})(?=[.\u2026]?$)/gu
    : new RegExp(`${attributionPattern(spoken)}(?=[,.;]|$)`, 'gu');
});

function attributionPattern(spoken: string): string {
  const word = '[^,.;:!?\u00ab\u00bb\u201c\u201d]';
  return `(?<before>[,!?\u2026])\\s(?<said>(?:${word}{0,30}?(?<![\\p{L}])|\\p{L}+(?=-))(?:${spoken})(?![\\p{L}])${word}{0,80})`;
}

/** The two sides of an attribution within words, as offsets, end exclusive. */
export interface Incise {
  /** Where the words before it end, without their comma, and where those behind it begin. */
  readonly start: number;
  readonly end: number;
}

/** Where the words of a quotation are interrupted by its attribution: a verb of speech between commas, with a name or pronoun. */
export function inciseIn(text: string, lang: string): Incise | undefined {
  const pattern = patternOf(lang);
  if (!pattern || !/[,!?\u2026]\s/.test(text)) return undefined;
  for (const match of text.matchAll(pattern)) {
    if (!isAttribution(match.groups?.said ?? '')) continue;
    const start = match.index + (match.groups?.before === ',' ? 0 : 1);
    return { start, end: match.index + match[0].length };
  }
  return undefined;
}

/** Whether words name somebody, or have the pronoun behind the verb, and are few. */
function isAttribution(said: string): boolean {
  const names = /\p{Lu}\p{L}/u.test(said) || /-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/u.test(said);
  return names && said.split(/\s+/).length <= maxWords;
}

/** The attributions of the article in dialogue, up to the comma or stop behind each. */
export function attributionsIn(text: string, lang: string): Incise[] {
  return [...text.matchAll(lastPatternOf(lang))].flatMap(({ index, 0: whole, groups }) =>
    isAttribution(groups?.said ?? '')
      ? [{ start: index + (groups?.before === ',' ? 0 : 1), end: index + whole.length }]
      : [],
  );
}

/**
 * The quotations with those in two where the record lists two parts of one and the article's attribution stands between:
 * what of it is quoted are the parts alone.
 */
export function splitAtIncises(
  passages: readonly Words[],
  quotations: readonly Quotation[],
  parted: readonly (readonly string[])[],
  lang: string,
): readonly Quotation[] {
  const wanted = parted.filter((parts) => parts.length === 2).map((parts) => parts.map(fold));
  if (wanted.length === 0) return quotations;
  return quotations.flatMap((quotation) => {
    const incise = quotation.parts.length === 1 ? inciseIn(quotation.text, lang) : undefined;
    if (!incise) return [quotation];
    const { start, end } = incise;
    const before = quotation.text.slice(0, start);
    const after = quotation.text.slice(end);
    const isWanted = wanted.some(([a, b]) => fold(before) === a && fold(after) === b);
    return isWanted ? twoParts(passages, quotation, start, end) : [quotation];
  });
}

function twoParts(passages: readonly Words[], quotation: Quotation, start: number, end: number): Quotation[] {
  return quotation.parts.flatMap((part) => {
    const stop = part.start + start;
    const again = part.start + end;
    return [
      { ...part, end: stop, to: stop },
      { ...part, start: again, from: again },
    ].map((half): Quotation => ({ ...quotation, parts: [half], text: wordsOf(passages, [half]) }));
  });
}

/** The words as two parts without the attribution between them; `undefined` where there is none. */
export function partsAroundIncise(text: string, lang: string): readonly [string, string] | undefined {
  const incise = inciseIn(text, lang);
  return incise && [fold(text.slice(0, incise.start)), fold(text.slice(incise.end))];
}
