import { wordSet } from './word-list.ts';

/** Scripts that one language of the news writes; letters that only others write tell against it. */
const scripts: readonly (readonly [language: string, letters: RegExp, others?: RegExp])[] = [
  ['he', /\p{sc=Hebr}/gu],
  ['ar', /\p{sc=Arab}/gu, /[\u067e\u0686\u0698\u06af\u06cc\u06a9\u0679\u06d2]/u],
  ['el', /\p{sc=Grek}/gu],
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['ko', /\p{sc=Hang}/gu],
];

/** The smallest and most frequent words of languages that share the Latin script. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet('the of and to in a is that was for it with as his on be at by he had said'),
  de: wordSet('der die und in den von zu das mit sich des auf f\u00fcr ist im dem nicht ein eine als sagte'),
  fr: wordSet('de la le et les des en un du une que est pour qui dans a par plus pas au il'),
  es: wordSet('de la que el en y a los se del las un por con no una su para es al lo'),
  pt: wordSet('de a o que e do da em um para com n\u00e3o uma os no se na por mais as dos'),
  it: wordSet('di e il la che in a per un del \u00e8 una della sono non si con i da le ha'),
  nl: wordSet('de van een en het in is dat op te zijn met voor niet aan er door ook bij hij'),
  ca: wordSet('de la i el que a en les els un per del amb una no \u00e9s al ha dels va'),
  ro: wordSet('\u0219i de \u00een la a cu pe c\u0103 nu un o din este pentru care s\u0103 au mai'),
  sv: wordSet('och i att det som en p\u00e5 \u00e4r av f\u00f6r med till den har inte om ett han s\u00e4ger'),
  da: wordSet('og i at det er en til p\u00e5 som for af med den har ikke de et siger blev'),
  nb: wordSet('og i det er p\u00e5 som en til for av med at har de ikke et han sier ble'),
  af: wordSet('die van en in is het nie n dat vir met op wat te sy hulle ons \u0027n om ook'),
  gl: wordSet('de a o que e do da un unha en non os no se na por coa m\u00e1is dos foi'),
  hr: wordSet('je i u da se na za su od s ne kao koji o iz to nije ali'),
  sk: wordSet('a v sa na je \u017ee s do o pre ako to aj pri nie bol podľa'),
  sl: wordSet('je in v na da se za so z ki pa ne po je bil tudi'),
  et: wordSet('ja on ei et ta oli see kui ka mis oma aga'),
  la: wordSet('et in est non ad ut cum sed qui quod sunt esse ex'),
  fi: wordSet('ja on ei se ett\u00e4 oli h\u00e4n mutta kun my\u00f6s ovat sanoo niin joka'),
  pl: wordSet('w i na z si\u0119 do nie to \u017ce jest o jak od po przez za dla oraz'),
  cs: wordSet('a v se na je \u017ee o z s do by jako pro ale to si k podle'),
  hu: wordSet('a az \u00e9s hogy nem is egy volt ez meg azt de csak mondta'),
  tr: wordSet('ve bir bu da de i\u00e7in ile olarak daha \u00e7ok dedi gibi olan ne'),
};

/** A word that no other of the languages has tells as much as three. */
const weights: ReadonlyMap<string, number> = new Map(
  [
    ...Map.groupBy(
      Object.values(smallWords).flatMap((words) => [...words]),
      (word) => word,
    ),
  ].map(([word, all]) => [word, all.length === 1 ? 3 : 1]),
);

function weightOf(words: readonly string[], own: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (own.has(word) ? (weights.get(word) ?? 1) : 0), 0);
}

/** How many small words a text needs to tell its language, and how many times those of the next one. */
const leastWords = 5;
const leastTimes = 1.2;

/**
 * The language that an article is written in, as its script or its small words tell: a tag of two letters. `undefined` where
 * they do not tell, or tell English.
 */
export function guessLanguage(body: string): string | undefined {
  const text = body.slice(0, 20_000);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, own, others] of scripts) {
    const count = text.match(own)?.length ?? 0;
    if (count > letters / 2 || (language === 'ja' && count > letters / 5))
      return others?.test(text) ? undefined : language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = Object.entries(smallWords)
    .map(([language, own]) => ({ language, count: weightOf(words, own) }))
    .toSorted((a, b) => b.count - a.count);
  if (!best || best.language === 'en' || best.count < leastWords) return undefined;
  return best.count >= (next?.count ?? 0) * leastTimes ? best.language : undefined;
}
