import { memoize } from '../../text/memoize.ts';
import { wordSet } from './word-list.ts';

const states = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming america europe asia africa
  washington england scotland wales moscow london paris berlin beijing brussels cleveland philadelphia chicago boston
  detroit miami atlanta baltimore denver seattle dallas houston vegas orlando manhattan brooklyn harlem hollywood`);
const longStates = new Set(
  'new york,new jersey,new hampshire,new mexico,north carolina,south carolina,north dakota,south dakota,west virginia,rhode island,puerto rico,las vegas,los angeles,san francisco,new york city,new orleans,white house,trump tower,middle east,wall street,capitol hill,des moines,salt lake city,united states of america,northern ireland,gaza strip,west bank,tel aviv'.split(
    ',',
  ),
);

const countries = memoize((lang: string): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name !== undefined && !notCountries.has(code)) found.set(name.toLowerCase(), name);
    }
  const us = names.of('US') ?? 'United States';
  const uk = names.of('GB') ?? 'United Kingdom';
  for (const form of ['us', 'u.s', 'u.s.', 'usa', 'united states', 'america']) found.set(form, us);
  for (const form of ['uk', 'u.k', 'u.k.', 'britain', 'great britain']) found.set(form, uk);
  return found;
});

/** Regions of the locale data that are no countries. */
const notCountries = new Set([
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'QO',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'GS',
  'UM',
]);

/** The country that words name, in the language's own usual name; `undefined` where they name none. */
export function countryOf(words: string, lang: string): string | undefined {
  return countries(lang).get(words.toLowerCase().replace(/^the /, ''));
}

/** Whether words name a country, or a state or city that articles name most. */
export function isPlace(words: string, lang: string): boolean {
  const plain = words.toLowerCase();
  return countryOf(words, lang) !== undefined || states.has(plain) || longStates.has(plain);
}
