/** Words beside the name of a day that tell which day it is, as patterns of whole words. */
export interface DirectionWords {
  readonly past: { readonly before?: string; readonly after?: string };
  readonly future: { readonly before?: string; readonly after?: string };
  /** Words before a day that recurs: "every Monday". */
  readonly habitual?: string;
  /** Names that contain a weekday and mean no day: "Good Friday". */
  readonly names?: string;
  /** Words that, anywhere in a text, tell that a weekday in it may be in another week. */
  readonly distant?: string;
}

/** The words of a language that puts all of them before the day. */
const ahead = (last: string, next: string, every: string, distant: string): DirectionWords => ({
  past: { before: last },
  future: { before: next },
  habitual: every,
  distant,
});

/** By language, with its BCP 47 subtag. */
export const directionWords: Readonly<Record<string, DirectionWords>> = {
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
  sv: ahead('f\u00f6rra', 'n\u00e4sta', 'varje', 'veckor|vecka|m\u00e5nad(?:er)?|\u00e5r'),
  da: ahead('sidste|forrige', 'n\u00e6ste|kommende', 'hver', 'uger?|m\u00e5ned(?:er)?|\u00e5r'),
  nb: ahead('sist|forrige', 'neste|kommende', 'hver', 'uker?|m\u00e5ned(?:er)?|\u00e5r'),
  pl: ahead(
    'zesz\u0142(?:y|\u0105|ego|ej)|ubieg\u0142(?:y|\u0105|ego|ej)|minion(?:y|\u0105|ego|ej)|ostatni(?:\u0105|ego|ej)?',
    'przysz\u0142(?:y|\u0105|ego|ej)|nadchodz\u0105c(?:y|\u0105)|najbli\u017csz(?:y|\u0105)|nast\u0119pn(?:y|\u0105)',
    'ka\u017cd(?:y|\u0105)|co',
    'tydzie\u0144|tygodni(?:e|a|u)?|miesi\u0105c(?:e|a)?|miesi\u0119cy|lat|roku?',
  ),
  cs: ahead(
    'minul(?:\u00fd|ou|\u00e9)|uplynul(?:\u00fd|ou)',
    'p\u0159\u00ed\u0161t\u00ed|nadch\u00e1zej\u00edc\u00ed',
    'ka\u017ed(?:\u00fd|ou|\u00e9)',
    't\u00fdden|t\u00fddn(?:y|\u016f|em)|m\u011bs\u00edc(?:e|\u016f)?|lety?|rok(?:y|u)?',
  ),
  hu: ahead(
    'm\u00falt|elm\u00falt',
    'j\u00f6v\u0151|k\u00f6vetkez\u0151|j\u00f6v\u0151 heti',
    'minden',
    'h\u00e9t|hete|hetek|h\u00f3nap(?:ja)?|\u00e9ve?|\u00e9vek',
  ),
  fi: ahead('viime', 'ensi|tulevana', 'joka', 'viikko|viikkoa|kuukausi|kuukautta|vuosi|vuotta|vuoden'),
  ru: ahead(
    '\u043f\u0440\u043e\u0448\u043b(?:\u044b\u0439|\u0443\u044e|\u043e\u0435)|\u043c\u0438\u043d\u0443\u0432\u0448(?:\u0438\u0439|\u0443\u044e|\u0435\u0435)',
    '\u0441\u043b\u0435\u0434\u0443\u044e\u0449(?:\u0438\u0439|\u0443\u044e|\u0435\u0435)|\u0431\u043b\u0438\u0436\u0430\u0439\u0448(?:\u0438\u0439|\u0443\u044e|\u0435\u0435)|\u0431\u0443\u0434\u0443\u0449(?:\u0438\u0439|\u0443\u044e|\u0435\u0435)',
    '\u043a\u0430\u0436\u0434(?:\u044b\u0439|\u0443\u044e|\u043e\u0435)',
    '\u043d\u0435\u0434\u0435\u043b[\u0438\u044c\u044e\u044f]|\u043c\u0435\u0441\u044f\u0446(?:\u0430|\u0435\u0432)?|\u0433\u043e\u0434(?:\u0430|\u0443)?|\u043b\u0435\u0442',
  ),
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
