/**
 * An attribution inside the marks, between commas, as French, Spanish, Italian, Nordic and Baltic papers write it, «
 * A, dit-elle, et B », or between dashes, as Slavic and Hungarian ones do: „A – powiedziała – i B”. The words between
 * the two parts are the article's, and belong to nobody.
 */
import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/language-tag.ts';
import { memoize } from '../../text/memoize.ts';
import { type Quotation, type Words, wordsOf } from './quotations.ts';

/** How many words an attribution has at most. */
const maxWords = 14;

/** Verbs and inverted pronouns that such an attribution has, by language. */
const verbs: Readonly<Record<string, string>> = {
  fr: 'dit|disait|r\u00e9sume|r\u00e9sumait|ironise|soupire|soupirait|s.emporte|s.agace|s.inqui\u00e8te|s.insurge|s.alarme|s.exclame|s.indigne|se d\u00e9sole|mart\u00e8le|plaide|glisse|t\u00e9moigne|l\u00e2che|souffle|pr\u00e9vient|d\u00e9plore|explique|expliquait|affirme|ajoute|assure|d\u00e9clare|raconte|souligne|estime|poursuit|confie|pr\u00e9cise|rappelle|insiste|conclut|lance|r\u00e9pond|demande|note|observe|reconna\u00eet|regrette|se souvient|a (?:dit|expliqu\u00e9|affirm\u00e9|ajout\u00e9|assur\u00e9|d\u00e9clar\u00e9|soulign\u00e9|pr\u00e9cis\u00e9|estim\u00e9|r\u00e9pondu|lanc\u00e9)|-t-(?:il|elle|on)|-(?:ils?|elles?)',
  es: 'dijo|dice|explic\u00f3|explica|afirm\u00f3|afirma|a\u00f1adi\u00f3|a\u00f1ade|se\u00f1al\u00f3|se\u00f1ala|asegur\u00f3|asegura|declar\u00f3|declara|sostuvo|sostiene|record\u00f3|recuerda|insisti\u00f3|insiste|coment\u00f3|comenta|apunt\u00f3|apunta|subray\u00f3|subraya|reconoci\u00f3|cuenta|cont\u00f3',
  it: 'dice|disse|ha detto|spiega|ha spiegato|afferma|ha affermato|aggiunge|ha aggiunto|dichiara|ha dichiarato|sostiene|racconta|sottolinea|ricorda|osserva|conclude|prosegue|precisa|commenta',
  pt: 'disse|diz|explicou|explica|afirmou|afirma|acrescentou|declarou|contou|conta|lembrou|ressaltou|defendeu',
  ca: 'diu|va dir|explica|va explicar|afirma|assegura',
  ro: 'spune|a spus|a declarat|a explicat|a ad\u0103ugat',
  sv: 's\u00e4ger|sade|sa|ber\u00e4ttar|ber\u00e4ttade|f\u00f6rklarar|f\u00f6rklarade|menar|menade|skriver|skrev|till\u00e4gger|svarar|konstaterar',
  da: 'siger|sagde|fort\u00e6ller|fortalte|forklarer|forklarede|mener|skriver|skrev|tilf\u00f8jer|svarer|understreger',
  nb: 'sier|sa|forteller|fortalte|forklarer|forklarte|mener|skriver|skrev|legger til|svarer|understreker|p\u00e5peker',
  nn: 'seier|sa|fortel|fortalde|forklarer|meiner|skriv|legg til|svarar',
  fi: 'sanoo|sanoi|kertoo|kertoi|toteaa|totesi|selitt\u00e4\u00e4|selitti|vastaa|vastasi|kommentoi',
  is: 'segir|sag\u00f0i',
  et: '\u00fctleb|\u00fctles|lausus|s\u00f5nas|r\u00e4\u00e4gib|r\u00e4\u00e4kis|selgitab|selgitas|lisas',
  lv: 'saka|sac\u012bja|teica|st\u0101sta|st\u0101st\u012bja|skaidroja|piebilda|uzsv\u0113ra',
  lt: 'sako|sak\u0117|teigia|teig\u0117|pasakoja|pasakojo|ai\u0161kino|prid\u016br\u0117|tvirtino|pabr\u0117\u017e\u0117',
  pl: 'powiedzia\u0142a?|m\u00f3wi(?:\u0142a?)?|stwierdzi\u0142a?|doda\u0142a?|dodaje|wyja\u015bni\u0142a?|t\u0142umaczy(?:\u0142a?)?|podkre\u015bli\u0142a?|o\u015bwiadczy\u0142a?|zaznaczy\u0142a?|oceni\u0142a?|zapewni\u0142a?|przyzna\u0142a?',
  cs: '\u0159ekla?|\u0159\u00edk\u00e1|uvedla?|dodala?|vysv\u011btlila?|prohl\u00e1sila?|zd\u016fraznila?',
  sk: 'povedala?|hovor\u00ed|uviedla?|dodala?|vysvetlila?|vyhl\u00e1sila?',
  hu: 'mondta|mondja|k\u00f6z\u00f6lte|jelentette ki|tette hozz\u00e1|magyar\u00e1zta|hangs\u00falyozta|nyilatkozta|\u00edrta',
  ru: '\u0441\u043a\u0430\u0437\u0430\u043b[\u0430\u0438]?|\u0433\u043e\u0432\u043e\u0440\u0438\u0442|\u0437\u0430\u044f\u0432\u0438\u043b[\u0430\u0438]?|\u0434\u043e\u0431\u0430\u0432\u0438\u043b[\u0430\u0438]?|\u043e\u0442\u043c\u0435\u0442\u0438\u043b[\u0430\u0438]?|\u043f\u043e\u0434\u0447\u0435\u0440\u043a\u043d\u0443\u043b[\u0430\u0438]?|\u043f\u043e\u044f\u0441\u043d\u0438\u043b[\u0430\u0438]?|\u043e\u0431\u044a\u044f\u0441\u043d\u0438\u043b[\u0430\u0438]?',
  uk: '\u0441\u043a\u0430\u0437\u0430\u0432|\u0441\u043a\u0430\u0437\u0430\u043b\u0430|\u0437\u0430\u044f\u0432\u0438\u0432|\u0437\u0430\u044f\u0432\u0438\u043b\u0430|\u0434\u043e\u0434\u0430\u0432|\u0434\u043e\u0434\u0430\u043b\u0430|\u0437\u0430\u0437\u043d\u0430\u0447\u0438\u0432|\u0437\u0430\u0437\u043d\u0430\u0447\u0438\u043b\u0430|\u043f\u043e\u044f\u0441\u043d\u0438\u0432|\u043f\u043e\u044f\u0441\u043d\u0438\u043b\u0430',
};

/** The beginning of the words behind a name that tell in French who somebody is: an age, "qui", a profession. */
const apposition = String.raw`(?:\d+\sans|qui\s|(?:sage-femme|maire|porte-parole|\p{Ll}{3,}(?:eur|euse|rice|ienne?|iste|i\u00e8re|logue|aire))(?![\p{L}]))`;
/**
 * The end of an attribution: the next comma; or, together with the words that tell who somebody is, the next
 * sentence: \u00ab A, dit Ann Lee, 61 ans. B \u00bb.
 */
const toNextSentence = String.raw`(?:,\s(?!${apposition})|(?:,\s${apposition}[^.;:!?\u00ab\u00bb]{0,90})?\.\s(?=\p{Lu}))`;

/** Languages whose verbs are listed so fully that words without such a verb are no attribution in dialogue. */
const complete = new Set(['fr', 'es', 'it', 'pt', 'ca', 'ro']);

const word = '[^,.;:!?\u00ab\u00bb\u201c\u201d]';
/** An attribution between commas. `last` is the pattern of its end, which may also be the end of a sentence. */
const betweenCommas = (spoken: string, last: string) =>
  new RegExp(
    `(?<before>[,!?\u2026])\\s(?<said>(?:${word}{0,30}?(?<![\\p{L}])|\\p{L}+(?=-))(?:${spoken})(?![\\p{L}])${word}{0,80})${last}`,
    'gu',
  );
/** An attribution between dashes, where the verb alone is enough. */
const betweenDashes = (spoken: string) =>
  new RegExp(
    `(?<before>[,.!?\u2026])?\\s(?:[\u2013\u2014]\\s?|-\\s)(?<said>(?:${word}{0,40}?(?<![\\p{L}]))?(?<verb>${spoken})(?![\\p{L}])[^,;:!?\u2013\u2014]{0,80}?)[.,]?(?:\\s?[\u2013\u2014]|\\s-),?\\s`,
    'gu',
  );

const patternsOf = memoize((lang: string): readonly RegExp[] => {
  const spoken = verbs[primaryLanguage(lang)];
  return spoken === undefined
    ? []
    : [
        betweenDashes(spoken),
        betweenCommas(spoken, complete.has(primaryLanguage(lang)) ? toNextSentence : ',\\s'),
      ];
});

/** In languages whose verbs are not all listed, a few words after the last comma of dialogue may be an attribution. */
const behindLastComma = /(?<before>[,!?\u2026])\s(?<said>[^,.;:!?\u2013-\u2015]{2,60})(?=[.\u2026]?$)/gu;

/** The patterns of attributions in dialogue, where an attribution may also end a sentence. */
const lastPatternsOf = memoize((lang: string): readonly RegExp[] => {
  const spoken = verbs[primaryLanguage(lang)];
  const known = spoken === undefined ? [] : [betweenCommas(spoken, '(?=[,.;]|$)')];
  return complete.has(primaryLanguage(lang)) ? known : [...known, behindLastComma];
});

/** Words of the article, most often an attribution, within words that somebody says; as offsets, end exclusive. */
export interface Interruption {
  /** Where the words before it end, without their comma, and where those after it begin. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where an attribution interrupts the words of a quotation: a verb of speech between commas, with a name or pronoun;
 * or between dashes. `undefined` if there is none.
 */
export function interruptionIn(text: string, lang: string): Interruption | undefined {
  if (!/[,!?\u2026]\s|\s[\u2013\u2014-]/.test(text)) return undefined;
  for (const pattern of patternsOf(lang))
    for (const match of text.matchAll(pattern)) if (isAttribution(match.groups)) return bounds(match);
  return undefined;
}

/**
 * Whether the words that matched are an attribution: few words that have a name, or a pronoun behind the verb, or
 * begin with the verb between dashes.
 */
function isAttribution({ said = '', verb }: Readonly<Record<string, string>> = {}): boolean {
  const names =
    /\p{Lu}\p{L}/u.test(said) ||
    /-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/u.test(said) ||
    (verb !== undefined && said.startsWith(verb));
  return names && said.split(/\s+/).length <= maxWords;
}

/** A comma before an attribution is the article's, another mark belongs to the words. */
function bounds({ index, 0: whole, groups }: RegExpExecArray): Interruption {
  const { before = '' } = groups ?? {};
  return { start: index + (before === ',' ? 0 : before.length), end: index + whole.length };
}

/** The attributions of the article in dialogue, up to the comma or stop behind each. */
export function attributionsIn(text: string, lang: string): Interruption[] {
  const found = lastPatternsOf(lang).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => (isAttribution(match.groups) ? [bounds(match)] : [])),
  );
  return found
    .filter((one, at) => !found.slice(0, at).some((other) => other.start < one.end && one.start < other.end))
    .sort((a, b) => a.start - b.start);
}

/**
 * The quotations, each split in two if the record lists it as two parts and the article's attribution stands between
 * these: only the two parts are quoted.
 */
export function splitAtInterruptions(
  passages: readonly Words[],
  quotations: readonly Quotation[],
  parted: readonly (readonly string[])[],
  lang: string,
): readonly Quotation[] {
  const wanted = parted.filter((parts) => parts.length === 2).map((parts) => parts.map(fold));
  if (wanted.length === 0) return quotations;
  return quotations.flatMap((quotation) => {
    const interruption = quotation.parts.length === 1 ? interruptionIn(quotation.text, lang) : undefined;
    if (!interruption) return [quotation];
    const { start, end } = interruption;
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

/** The words as two parts without the attribution between them; `undefined` if there is none. */
export function partsAroundInterruption(text: string, lang: string): readonly [string, string] | undefined {
  const interruption = interruptionIn(text, lang);
  return interruption && [fold(text.slice(0, interruption.start)), fold(text.slice(interruption.end))];
}
