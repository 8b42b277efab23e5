import type { ReadArticle } from '../attribution/read-article.ts';
import type { NameMention } from '../reading/mentions.ts';
import type { Person } from '../reading/names/people.ts';

/** What the article says a person is, in its own words: before the name, or between commas after it. */
export function roleOf(
  person: Person,
  article: ReadArticle,
  passages: readonly { readonly text: string }[],
): string | undefined {
  for (const mention of person.mentions) {
    const role =
      apposition(mention, article, passages) ??
      before(mention, article, passages) ??
      describedBefore(mention, article, passages) ??
      leads(mention, article, passages);
    if (role) return role;
  }
  return undefined;
}

/** "US Secretary of State" before a name, with the words in small letters that belong to it: "campaign spokeswoman". */
function before(
  { sentence, from, title }: NameMention,
  { sentences, lexicon, names }: ReadArticle,
  passages: readonly { readonly text: string }[],
): string | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  const isBare = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Herr|Frau|Mme|M|Sr|Sra)\.?$/.test(title);
  const titleWords = title === '' ? 0 : title.split(' ').length;
  const titleAt = from - titleWords;
  let start = titleAt;
  const last = tokens[titleAt - 1];
  if (titleWords === 0 && !(last?.kind === 'word' && lexicon.roles.has(last.plain))) return undefined;
  while (start > 0 && titleAt - start < 6) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || lexicon.articles.has(token.plain) || lexicon.prepositions.has(token.plain))
      break;
    if (
      lexicon.speech.has(token.plain) ||
      lexicon.framing.has(token.plain) ||
      lexicon.between.has(token.plain)
    )
      break;
    const isName = names.some(
      (name) => name.sentence === sentence && name.from <= start - 1 && start - 1 < name.to,
    );
    const isOwn =
      lexicon.roles.has(token.plain) || lexicon.titles.has(token.plain) || isName || token.plain === "'s";
    if (!isOwn && start === titleAt) break;
    if (/^(?:and|but|as|that|when|while)$/.test(token.plain)) break;
    start--;
  }
  if (isBare && start === titleAt) return undefined;
  const first = tokens[start];
  const end = tokens[from - 1];
  if (!first || !end || start >= from) return undefined;
  const words = textOf(passages, sentences[sentence]?.passage ?? 0, first.start, end.end);
  return acceptable(words);
}

/** "Ann Lee, a spokeswoman for the harbor," without the article before it. */
function apposition(
  { sentence, to }: NameMention,
  { sentences, lexicon }: ReadArticle,
  passages: readonly { readonly text: string }[],
): string | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (tokens[to]?.text !== ',') return undefined;
  let first = to + 1;
  if (lexicon.articles.has(tokens[first]?.plain ?? '')) first++;
  let end = first;
  let hasRole = false;
  while (end < tokens.length && end - first < 16) {
    const token = tokens[end];
    if (token?.kind !== 'word' || /^(?:who|which|that|said|says|told|was|is|has|had)$/.test(token.plain))
      break;
    if (end - first < 5 && lexicon.roles.has(token.plain)) hasRole = true;
    end++;
  }
  const start = tokens[first];
  const last = tokens[end - 1];
  if (!hasRole || !start || !last || !/^[,.)]|^who$/.test(tokens[end]?.text ?? '.')) return undefined;
  return acceptable(textOf(passages, sentences[sentence]?.passage ?? 0, start.start, last.end));
}

/** "A spokesman for the harbor, Ann Lee,": words with a noun of people, and the name set off by commas behind them. */
function describedBefore(
  { sentence, from, to, title }: NameMention,
  { sentences, lexicon }: ReadArticle,
  passages: readonly { readonly text: string }[],
): string | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (title !== '' || tokens[from - 1]?.text !== ',' || !/^[,.]$/.test(tokens[to]?.text ?? ''))
    return undefined;
  let first = from - 1;
  while (first > 0 && from - first < 12 && tokens[first - 1]?.kind === 'word') first--;
  const article = tokens.findIndex(
    ({ plain }, at) => at >= first && at < from && lexicon.articles.has(plain),
  );
  const start = article < 0 ? first : article + 1;
  const words = tokens.slice(start, from - 1);
  if (!words.slice(0, 5).some(({ plain }) => lexicon.roles.has(plain))) return undefined;
  if (words.some(({ plain }) => lexicon.speech.has(plain) || lexicon.between.has(plain))) return undefined;
  const [head] = words;
  const last = words.at(-1);
  return (
    head && last && acceptable(textOf(passages, sentences[sentence]?.passage ?? 0, head.start, last.end))
  );
}

/** "Ann Lee, who chairs the harbor union,": what somebody is, told by a verb. */
function leads(
  { sentence, to }: NameMention,
  { sentences }: ReadArticle,
  passages: readonly { readonly text: string }[],
): string | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  const verb = tokens[to + 2]?.plain ?? '';
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.plain !== 'who') return undefined;
  if (
    !/^(?:chairs|heads|leads|runs|directs|manages|edits|represents|owns|founded|teaches|studies)$/.test(verb)
  )
    return undefined;
  let end = to + 3;
  while (end < tokens.length && end - to < 16 && /^[^,.;:]+$/.test(tokens[end]?.text ?? '')) end++;
  const [first, last] = [tokens[to + 1], tokens[end - 1]];
  return (
    first && last && acceptable(textOf(passages, sentences[sentence]?.passage ?? 0, first.start, last.end))
  );
}

function textOf(
  passages: readonly { readonly text: string }[],
  passage: number,
  start: number,
  end: number,
): string {
  return (passages[passage]?.text ?? '').slice(start, end).replace(/\s+/g, ' ').trim();
}

function acceptable(words: string): string | undefined {
  return words.length >= 3 && words.length <= 160 && !/["\u201c\u201d\u00ab\u00bb]/.test(words)
    ? words
    : undefined;
}
