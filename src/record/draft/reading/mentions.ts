import { calendarOf } from '../../days/calendar-names.ts';
import { memoize } from '../../text/memoize.ts';
import { type Gender, isFirstName, isLikelyFirstName } from '../lexicon/first-names/first-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isPlace } from '../lexicon/places.ts';
import { describes } from './names/capital-nouns.ts';
import { isPersonByWords, kindOf, type NameKind } from './names/name-kinds.ts';
import {
  beginsName,
  connectors,
  endOfName,
  type NameContext,
  opensSentence,
  particles,
} from './names/name-spans.ts';
import type { ArticleSentence, Token } from './tokens.ts';

/** A name in the article, or what could be one: words with capitals that stand together. */
export interface NameMention {
  /** The index of its sentence, and of its tokens there, end exclusive. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The words, without what stands before the name: a title, a party, a place. */
  readonly words: readonly string[];
  /** What stands before the name in capitals, such as "Florida Sen."; empty where nothing does. */
  readonly title: string;
  readonly kind: NameKind;
  readonly gender?: Gender | undefined;
}

/** The names in all sentences, in reading order. */
export function findNames(
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
  lang: string,
): NameMention[] {
  const lowerCase = new Set<string>();
  const inside = new Set<string>();
  for (const { tokens } of sentences)
    for (const [at, { kind, text }] of tokens.entries())
      if (kind === 'word' && /^\p{Ll}/u.test(text)) lowerCase.add(text);
      else if (kind === 'word' && !opensSentence(tokens, at)) inside.add(text);
  const context: NameContext = { lexicon, lang, lowerCase, inside, calendar: calendarWords(lang) };
  return sentences.flatMap(({ tokens }, sentence) =>
    !lexicon.capitalizesNouns && isHeadline(tokens) ? [] : namesIn(tokens, sentence, context),
  );
}

/** A line in which nearly every word has a capital tells no names apart. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return (
    long.length >= 4 &&
    tokens.at(-1)?.text !== '.' &&
    long.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)).length / long.length > 0.75 &&
    tokens.every(({ kind }) => kind !== 'quotation')
  );
}

const calendarWords = memoize(
  (lang: string): ReadonlySet<string> =>
    new Set(calendarOf(lang).names.map(({ name }) => name.toLowerCase())),
);

function namesIn(tokens: readonly Token[], sentence: number, context: NameContext): NameMention[] {
  const found: NameMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!beginsName(tokens, at, context)) {
      at++;
      continue;
    }
    const to = endOfName(tokens, at, context);
    const mention = readName(tokens, at, to, sentence, context);
    if (mention) found.push(mention);
    at = to;
  }
  return found;
}

function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  { lexicon, lang }: NameContext,
): NameMention | undefined {
  const run = tokens.slice(from, to).filter(({ text }) => text !== ',');
  let nameAt = 0;
  for (const [index, { plain, text }] of run.entries()) {
    if (index === run.length - 1 && nameAt < index) break;
    if (plain === 'united' && run[index + 1]?.plain !== 'states') continue;
    // "B\u00e4ckerin Ann Lee": what somebody does stands with a capital before both names.
    // "Labour MP Ann Lee": a seat in parliament stands between a party and the name.
    if (/^(?:MP|MEP|MSP|MLA|MS|TD|KC|QC|CEO|Cllr)$/.test(text) && run.length - index > 2) {
      nameAt = index + 1;
      continue;
    }
    const isRole =
      index === nameAt &&
      run.length - index > 2 &&
      !isFirstName(text) &&
      (lexicon.roleEnding?.test(text) || (from === 0 && lexicon.roles.has(plain)));
    if (isRole) nameAt = index + 1;
    // "Yannick Le Goff"
    else if (index > nameAt && particles.has(plain)) continue;
    else if (lexicon.titles.has(plain) && (index < run.length - 1 || run.length === 1)) nameAt = index + 1;
    else if (
      isFirstName(text) &&
      index >= nameAt &&
      !run.slice(index + 1, -1).some((later) => lexicon.titles.has(later.plain))
    ) {
      if (nameAt > 0 || index === 0 || run.length - index >= 2)
        nameAt = nameAt > 0 || index > 0 ? index : nameAt;
      break;
    }
  }
  if (isPlace(run.map(({ text }) => text).join(' '), lang)) nameAt = 0;
  const before = run.slice(0, nameAt);
  let name = run.slice(nameAt);
  while (name.length > 1 && connectors.has(name[0]?.plain ?? '') && !particles.has(name[0]?.plain ?? ''))
    name = name.slice(1);
  // "Colin Ashe MP": the letters are no part of the name.
  while (name.length > 2 && /^(?:MP|MEP|MSP|MLA|TD|QC|KC|CBE|OBE|MBE|PhD|MD)$/.test(name.at(-1)?.text ?? ''))
    name = name.slice(0, -1);
  const [first] = name;
  if (!first) return undefined;
  if (describes(tokens, from, name, before.length > 0, lexicon)) return undefined;
  const hasTitle = before.some(
    ({ plain, text }) => lexicon.titles.has(plain) || lexicon.roleEnding?.test(text),
  );
  const words = name.map(({ text }) => text);
  // "Ann Lee (Port Union)": what stands in brackets behind a name is where somebody belongs.
  const isBelonging =
    tokens[from - 1]?.text === '(' &&
    tokens[to]?.text === ')' &&
    /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '') &&
    !isFirstName(first.text);
  // "The United Kettles", "la Autoridad Portuaria": people have no article.
  const hasArticle =
    name.length > 1 &&
    before.length === 0 &&
    /^(?:the|la|el|le|les|los)$/.test(tokens[from - 1]?.plain ?? '') &&
    !isLikelyFirstName(first.text);
  const found = isBelonging
    ? 'organization'
    : kindOf(name, hasTitle || isPersonByWords(tokens, from, to, lexicon), lexicon, lang);
  const kind = found === 'unknown' && hasArticle ? 'organization' : found;
  // A first name among words that are no title: "Ohio John Smith" is no name of an organization.
  const gender = before
    .map(
      ({ plain }) =>
        lexicon.titles.get(plain) ?? (lexicon.roleEnding && /\p{Ll}in$/u.test(plain) ? 'female' : undefined),
    )
    .find((sex) => sex !== undefined);
  return {
    sentence,
    from: from + tokens.slice(from, to).indexOf(first),
    to,
    words,
    title: before.map(({ text }) => text).join(' '),
    kind,
    gender,
  };
}
