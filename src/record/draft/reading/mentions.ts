import { calendarOf } from '../../days/calendar-names.ts';
import { memoize } from '../../text/memoize.ts';
import { type Gender, isFirstName } from '../lexicon/first-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { isPersonByWords, kindOf, type NameKind } from './name-kinds.ts';
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

/** Words inside the name of a person. */
const particles = wordSet('de la le van von der den bin ibn al el del da dos di du ben ter zu y');
/** Words inside the name of an organization or an office. */
const connectors = wordSet('of the and for & de des du la del et y f\u00fcr on in');
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The names in all sentences, in reading order. */
export function findNames(
  sentences: readonly ArticleSentence[],
  lexicon: Lexicon,
  lang: string,
): NameMention[] {
  const lowerCase = new Set<string>();
  for (const { tokens } of sentences)
    for (const { kind, text } of tokens) if (kind === 'word' && /^\p{Ll}/u.test(text)) lowerCase.add(text);
  const context: Context = { lexicon, lang, lowerCase, calendar: calendarWords(lang) };
  return sentences.flatMap(({ tokens }, sentence) =>
    isHeadline(tokens) ? [] : namesIn(tokens, sentence, context),
  );
}

/** A line in which nearly every word has a capital tells no names apart. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return (
    long.length >= 4 &&
    long.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)).length / long.length > 0.75 &&
    tokens.every(({ kind }) => kind !== 'quotation')
  );
}

interface Context {
  readonly lexicon: Lexicon;
  readonly lang: string;
  /** Words that the article has in lower case too: with a capital at the beginning of a sentence they name nobody. */
  readonly lowerCase: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
}

const calendarWords = memoize(
  (lang: string): ReadonlySet<string> =>
    new Set(calendarOf(lang).names.map(({ name }) => name.toLowerCase())),
);

function namesIn(tokens: readonly Token[], sentence: number, context: Context): NameMention[] {
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

/** Whether a word has a capital that is its own. */
function isCapital(token: Token | undefined, { calendar }: Context): token is Token {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !calendar.has(token.plain);
}

function beginsName(tokens: readonly Token[], at: number, context: Context): boolean {
  const token = tokens[at];
  if (!isCapital(token, context)) return false;
  const { lexicon, lowerCase } = context;
  if (lexicon.small.has(token.plain)) return false;
  const before = tokens[at - 1];
  const isFirst =
    at === 0 || before?.kind === 'quotation' || /^[:\u2022\u2013\u2014*("\u2018]$/.test(before?.text ?? '');
  if (!isFirst) return true;
  if (lexicon.speech.has(token.plain) && !isCapital(tokens[at + 1], context)) return false;
  return (
    !lowerCase.has(token.text.toLowerCase()) || isCapital(tokens[at + 1], context) || isFirstName(token.text)
  );
}

function endOfName(tokens: readonly Token[], from: number, context: Context): number {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    const before = tokens[to - 1];
    if (!next || !before || next.start - before.end > 1 || next.kind === 'quotation') return to;
    if (isCapital(next, context) && !/^['\u2019]s$/i.test(next.text)) {
      if (context.lexicon.small.has(next.plain) && next.plain !== 'first') return to;
      to++;
    } else if (next.text === ',' && suffixes.has(tokens[to + 1]?.plain ?? '')) to += 2;
    else if (particles.has(next.plain) && isCapital(tokens[to + 1], context)) to += 2;
    else if (
      particles.has(next.plain) &&
      particles.has(tokens[to + 1]?.plain ?? '') &&
      isCapital(tokens[to + 2], context)
    )
      to += 3;
    else if (connectors.has(next.plain) && joinsOffice(tokens, to, context))
      to += isCapital(tokens[to + 1], context) ? 2 : 3;
    else return to;
  }
}

/** "Department of Justice", "Secretary of State": an office or organization before a joining word, a capital after. */
function joinsOffice(tokens: readonly Token[], at: number, context: Context): boolean {
  const before = tokens[at - 1]?.plain ?? '';
  const joining = tokens[at]?.plain ?? '';
  const { lexicon } = context;
  const after = isCapital(tokens[at + 1], context) ? tokens[at + 1] : tokens[at + 2];
  if (!isCapital(after, context) || (after !== tokens[at + 1] && tokens[at + 1]?.plain !== 'the'))
    return false;
  if (joining === 'of' || joining.startsWith('de') || joining === 'du')
    return (
      lexicon.organizations.has(before) ||
      before === 'secretary' ||
      before === 'house' ||
      before === 'director'
    );
  return (
    joining === '&' ||
    (['and', 'for', 'et', 'on'].includes(joining) && lexicon.organizations.has(before) && before !== 'fox')
  );
}

function readName(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: number,
  { lexicon, lang }: Context,
): NameMention | undefined {
  const run = tokens.slice(from, to).filter(({ text }) => text !== ',');
  let nameAt = 0;
  for (const [index, { plain, text }] of run.entries()) {
    if (index === run.length - 1 && nameAt < index) break;
    if (lexicon.titles.has(plain) && (index < run.length - 1 || run.length === 1)) nameAt = index + 1;
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
  const before = run.slice(0, nameAt);
  let name = run.slice(nameAt);
  while (name.length > 1 && connectors.has(name[0]?.plain ?? '') && !particles.has(name[0]?.plain ?? ''))
    name = name.slice(1);
  // "Colin Ashe MP": the letters are no part of the name.
  while (name.length > 2 && /^(?:MP|MEP|MSP|MLA|TD|QC|KC|CBE|OBE|MBE|PhD|MD)$/.test(name.at(-1)?.text ?? ''))
    name = name.slice(0, -1);
  const [first] = name;
  if (!first) return undefined;
  const hasTitle = before.some(({ plain }) => lexicon.titles.has(plain));
  const words = name.map(({ text }) => text);
  const kind = kindOf(name, hasTitle || isPersonByWords(tokens, from, to, lexicon), lexicon, lang);
  // A first name among words that are no title: "Ohio John Smith" is no name of an organization.
  const gender = before.map(({ plain }) => lexicon.titles.get(plain)).find((sex) => sex !== undefined);
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
