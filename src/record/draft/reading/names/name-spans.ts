import { isFirstName, isLikelyFirstName } from '../../lexicon/first-names/first-names.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPlace } from '../../lexicon/places.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';

/** Words inside the name of a person. */
export const particles = wordSet('de la le van von der den bin ibn al el del da dos di du ben ter zu y');
/** Words inside the name of an organization or an office. */
export const connectors = wordSet('of the and for & de des du la del et y f\u00fcr on in');
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** What tells a capital that is a name's from one that a sentence gives. */
export interface NameContext {
  readonly lexicon: Lexicon;
  readonly lang: string;
  /** Words that the article has in lower case too: with a capital at the beginning of a sentence they name nobody. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence somewhere: it is their own. */
  readonly inside: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
}

/** Whether a word has a capital that is its own. */
function isCapital(token: Token | undefined, { calendar }: NameContext): token is Token {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !calendar.has(token.plain);
}

/** Whether a name begins at a word. */
export function beginsName(tokens: readonly Token[], at: number, context: NameContext): boolean {
  const token = tokens[at];
  if (!isCapital(token, context)) return false;
  // « L'élu »: an article and a noun.
  if (/^\p{Lu}['\u2019]\p{Ll}/u.test(token.text)) return false;
  const { lexicon, lowerCase, inside } = context;
  const opens = opensSentence(tokens, at);
  // "You've" is "you".
  const word = token.plain.replace(/'(?:ve|re|ll|d|m)$/, '');
  if (lexicon.small.has(word) && (opens || !isFirstName(token.text))) return false;
  if (!opens) return true;
  const next = tokens[at + 1];
  if (lexicon.speech.has(token.plain) && !isCapital(next, context)) return false;
  if (isCapital(next, context) || isFirstName(token.text)) return true;
  if (lowerCase.has(token.text.toLowerCase())) return false;
  // "Hours later", "Filling in": a capital that nothing but the beginning gives to such a form tells little.
  return (
    !/(?:ing|ly|ed|s)$/.test(token.plain) ||
    inside.has(token.text) ||
    lexicon.organizations.has(token.plain) ||
    isPlace(token.text, context.lang) ||
    /^['\u2019]s$/i.test(tokens[at + 1]?.text ?? '') ||
    lexicon.speech.has(tokens[at + 1]?.plain ?? '')
  );
}

/** Whether a word has its capital because a sentence, or what is like one, begins there. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    at === 0 || before?.kind === 'quotation' || /^[:\u2022\u2013-\u2015*("\u2018-]$/.test(before?.text ?? '')
  );
}

/** Behind the last word of a name. */
export function endOfName(tokens: readonly Token[], from: number, context: NameContext): number {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    const before = tokens[to - 1];
    if (!next || !before || next.start - before.end > 1 || next.kind === 'quotation') return to;
    if (isCapital(next, context) && !/^['\u2019]s$/i.test(next.text)) {
      // "Yannick Le Goff"
      const isArticle =
        particles.has(next.plain) &&
        (isLikelyFirstName(before.text) || context.lang.startsWith('fr')) &&
        isCapital(tokens[to + 1], context);
      if (context.lexicon.small.has(next.plain) && next.plain !== 'first' && !isArticle) return to;
      to++;
    } else if (next.text === ',' && suffixes.has(tokens[to + 1]?.plain ?? '')) to += 2;
    else if (isParticle(next, context) && isCapital(tokens[to + 1], context)) to += 2;
    else if (
      particles.has(next.plain) &&
      particles.has(tokens[to + 1]?.plain ?? '') &&
      isCapital(tokens[to + 2], context)
    )
      to += 3;
    else if (
      connectors.has(next.plain) &&
      (joinsOffice(tokens, to, context) || joinsInstitute(tokens, from, to, context))
    )
      to += isCapital(tokens[to + 1], context) ? 2 : 3;
    else return to;
  }
}

/** "Ann van Lee"; in German "den" and "der" alone are articles: "Ann Lee den Gegnern". */
function isParticle({ plain }: Token, { lexicon }: NameContext): boolean {
  return particles.has(plain) && !(lexicon.capitalizesNouns && lexicon.articles.has(plain));
}

/** "Department of Justice", "Secretary of State": an office or organization before a joining word, a capital after. */
function joinsOffice(tokens: readonly Token[], at: number, context: NameContext): boolean {
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

/** "Institute for Science and Security": what joined before may join again. */
function joinsInstitute(tokens: readonly Token[], from: number, at: number, context: NameContext): boolean {
  return (
    tokens[at]?.plain === 'and' &&
    isCapital(tokens[at + 1], context) &&
    tokens.slice(from, at).some(({ plain }) => context.lexicon.organizations.has(plain)) &&
    tokens.slice(from, at).some(({ plain }) => /^(?:for|of|on)$/.test(plain)) &&
    !isFirstName(tokens[at + 1]?.text ?? '')
  );
}
