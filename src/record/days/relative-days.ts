import { memoize } from '../text/memoize.ts';
import { wholeMatches } from '../text/whole-words.ts';

/** Where words such as "last" and "next" put a day, seen from the day the article was filed. */
export type Direction = 'past' | 'future';

/** Words beside the name of a day, as patterns of whole words, by language. */
interface Words {
  readonly past: { readonly before?: string; readonly after?: string };
  readonly future: { readonly before?: string; readonly after?: string };
  /** Before a day that comes back: every Monday. */
  readonly habitual?: string;
  /** Names that have a weekday in them and mean no day: Good Friday. */
  readonly names?: string;
  /** In a text these say that a weekday is not of this week. */
  readonly distant?: string;
}

const scandinavian = (last: string, next: string, every: string, distant: string): Words => ({
  past: { before: last },
  future: { before: next },
  habitual: every,
  distant,
});

const wordsByLanguage: Readonly<Record<string, Words>> = {
  en: {
    past: { before: 'last|past|previous', after: 'last' },
    future: { before: 'next|coming', after: 'next' },
    habitual: 'every|each|most|any|alternate',
    names:
      '(?:Good|Black) Friday|(?:Easter|Whit|Cyber|Clean) Monday|(?:Ash|Spy) Wednesday|(?:Holy|Maundy) Thursday|(?:Super|Fat|Shrove) Tuesday|(?:Holy|Easter) Saturday|(?:Easter|Palm|Bloody|Super Bowl|Whit) Sunday|(?:Sunday|Mail on|Independent on|Scotland on) (?:Sunday|Times|Telegraph|Mirror|Express|People|Post|Herald|Mail)|Saturday (?:Night Live|Evening Post)|(?:Monday|Thursday|Sunday) Night Football',
    distant: 'weeks?|months?|years?|decades?|ago|earlier|later|fortnight|century',
  },
  de: {
    past: { before: 'letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?' },
    future: { before: 'n\u00e4chste[nrms]?|kommende[nrms]?' },
    habitual: 'jede[nrms]?',
    names: 'Rosenmontag|Karfreitag|Ostermontag|Ostersonntag|Pfingstmontag|Pfingstsonntag|Aschermittwoch',
    distant: 'Wochen?|Monate?n?|Jahre?n?',
  },
  fr: {
    past: { after: 'derni(?:er|\u00e8re)|pass\u00e9e?' },
    future: { after: 'prochaine?' },
    habitual: 'le|chaque|tous les',
    names: 'Vendredi saint|lundi de P\u00e2ques|mercredi des Cendres',
    distant: 'semaines?|mois|ans?|ann\u00e9es?',
  },
  es: {
    past: { before: 'pasado|\u00faltimo', after: 'pasado|\u00faltimo' },
    future: { before: 'pr\u00f3ximo', after: 'pr\u00f3ximo|que viene' },
    habitual: 'cada|los',
    names: 'Viernes Santo|Mi\u00e9rcoles de Ceniza|Jueves Santo',
    distant: 'semanas?|mes(?:es)?|a\u00f1os?',
  },
  it: {
    past: { before: 'scors[oa]', after: 'scors[oa]|passat[oa]' },
    future: { before: 'prossim[oa]', after: 'prossim[oa]' },
    habitual: 'il|la|ogni',
    distant: 'settiman[ae]|mes[ei]|ann[oi]',
  },
  pt: {
    past: { before: '\u00faltim[oa]|passad[oa]', after: 'passad[oa]' },
    future: { before: 'pr\u00f3xim[oa]', after: 'que vem' },
    habitual: 'cada|tod[oa]s?(?: [oa]s?)?',
    distant: 'semanas?|m\u00eas|meses|anos?',
  },
  nl: {
    past: { before: 'afgelopen|vorige|laatste' },
    future: { before: 'volgende|komende|aanstaande' },
    habitual: 'elke|iedere',
    names: 'Goede Vrijdag',
    distant: 'weken|week|maand(?:en)?|jaar|jaren',
  },
  sv: scandinavian('f\u00f6rra', 'n\u00e4sta', 'varje', 'veckor|vecka|m\u00e5nad(?:er)?|\u00e5r'),
  da: scandinavian('sidste|forrige', 'n\u00e6ste|kommende', 'hver', 'uger?|m\u00e5ned(?:er)?|\u00e5r'),
  nb: scandinavian('sist|forrige', 'neste|kommende', 'hver', 'uker?|m\u00e5ned(?:er)?|\u00e5r'),
  ar: {
    past: {
      after:
        '\u0627\u0644\u0645\u0627\u0636\u064a\u0629?|\u0627\u0644\u0645\u0646\u0635\u0631\u0645|\u0627\u0644\u0641\u0627\u0626\u062a',
    },
    future: {
      after: '\u0627\u0644\u0645\u0642\u0628\u0644\u0629?|\u0627\u0644\u0642\u0627\u062f\u0645\u0629?',
    },
    habitual: '\u0643\u0644|\u0643\u0644 \u064a\u0648\u0645',
    distant:
      '\u0623\u0633\u0628\u0648\u0639|\u0623\u0633\u0627\u0628\u064a\u0639|\u0634\u0647\u0631|\u0634\u0647\u0648\u0631|\u0633\u0646\u0629|\u0633\u0646\u0648\u0627\u062a|\u0623\u0639\u0648\u0627\u0645',
  },
  he: {
    past: {
      after:
        '\u05e9\u05e2\u05d1\u05e8\u05d4?|\u05d4\u05d0\u05d7\u05e8\u05d5\u05df|\u05d4\u05d0\u05d7\u05e8\u05d5\u05e0\u05d4',
    },
    future: { after: '\u05d4\u05d1\u05d0\u05d4?|\u05d4\u05e7\u05e8\u05d5\u05d1\u05d4?' },
    habitual:
      '\u05db\u05dc|\u05d1\u05db\u05dc|\u05db\u05dc \u05d9\u05d5\u05dd|\u05d1\u05db\u05dc \u05d9\u05d5\u05dd',
    distant:
      '\u05e9\u05d1\u05d5\u05e2|\u05e9\u05d1\u05d5\u05e2\u05d5\u05ea|\u05d7\u05d5\u05d3\u05e9|\u05d7\u05d5\u05d3\u05e9\u05d9\u05dd|\u05e9\u05e0\u05d4|\u05e9\u05e0\u05d9\u05dd',
  },
};

interface Patterns {
  readonly past: (before: string, after: string) => boolean;
  readonly future: (before: string, after: string) => boolean;
  readonly habitual: RegExp | undefined;
  readonly names: RegExp | undefined;
  readonly distant: RegExp | undefined;
}

const patternsOf = memoize((language: string): Patterns | undefined => {
  const words = wordsByLanguage[language];
  if (!words) return undefined;
  const atEnd = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})\\s+$`, 'iu');
  const atStart = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(`^\\s+(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
  const beside = (side: Words['past']) => {
    const [before, after] = [atEnd(side.before), atStart(side.after)];
    return (left: string, right: string) => before?.test(left) === true || after?.test(right) === true;
  };
  const whole = (source: string | undefined) =>
    source === undefined
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    past: beside(words.past),
    future: beside(words.future),
    habitual: atEnd(words.habitual),
    names: words.names === undefined ? undefined : new RegExp(words.names, 'giu'),
    distant: whole(words.distant),
  };
});

const languageOf = memoize((lang: string) => new Intl.Locale(lang).language.replace(/^no$/, 'nb'));

/** Where the words around a day at `[start, end)` of a text put it; `undefined` where they do not say. */
export function directionOf(text: string, start: number, end: number, lang: string): Direction | undefined {
  const patterns = patternsOf(languageOf(lang));
  if (!patterns) return undefined;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  // The last Monday of May is not last Monday; last Monday in London is.
  if (/^\s+(?:of|im|des|de|du|del|di|van|i)\s/i.test(after) || inMonth.test(after)) return undefined;
  if (patterns.past(before, after)) return 'past';
  return patterns.future(before, after) ? 'future' : undefined;
}

const inMonth =
  /^\s+in\s+(?:the\s+month|(?:early|late)\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec|\d{4})/;

/** Whether a weekday at `[start, end)` of a text is one that comes back, or part of a name: every Monday, Good Friday. */
export function meansNoDay(text: string, start: number, end: number, lang: string): boolean {
  const patterns = patternsOf(languageOf(lang));
  if (!patterns) return false;
  if (patterns.habitual?.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (
    languageOf(lang) === 'en' &&
    /^\s+(?:mornings|afternoons|evenings|nights)\b/.test(text.slice(end, end + 20))
  )
    return true;
  if (!patterns.names) return false;
  const from = Math.max(0, start - 40);
  const around = text.slice(from, end + 40);
  // Where words begin and end is looked at only where a name is found: as part of the pattern it would cost ten times as much.
  return [...wholeMatches(around, patterns.names)].some(
    ([first, last]) => first <= start - from && end - from <= last,
  );
}

/** Whether a text says that its day may be of another week than the article. */
export function saysDistance(text: string, lang: string): boolean {
  const distant = patternsOf(languageOf(lang))?.distant;
  // Of a language whose words are not known nobody can tell.
  if (!distant) return true;
  distant.lastIndex = 0;
  return distant.test(text) || /\p{Nd}{4}/u.test(text);
}
