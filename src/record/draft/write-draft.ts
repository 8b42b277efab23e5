import type { Dateline } from './dateline.ts';
import type {
  DraftedActor,
  DraftedDate,
  DraftedQuote,
  DraftedRecord,
  RestoredMark,
} from './record/drafted.ts';
import { field, inFlow, list, marked, text, why } from './record-yaml.ts';

/** A draft with what stands at the head of its file. */
export interface DraftFile {
  readonly title: string | undefined;
  readonly published: string;
  readonly lang: string;
  /** The language is told by the words of the article alone. */
  readonly isLangGuessed: boolean;
  readonly dateline: Dateline | undefined;
  readonly authors: readonly string[];
  readonly source: { readonly name?: string | undefined; readonly url?: string | undefined };
  readonly record: DraftedRecord;
  readonly restored: readonly RestoredMark[];
  /** Markdown. */
  readonly body: string;
}

/** The file of a drafted briefing. What only a person can write is empty; what is not certain ends in a question mark. */
export function writeDraft(draft: DraftFile): string {
  const { record } = draft;
  return [
    '---',
    '# Drafted from the article. A value that ends in "?" is not certain: take the mark away where it is right. What is empty',
    '# is for you to write. "npm run review" goes through all of it.',
    ...head(draft),
    ...list('actors', record.actors.map(actorLines)),
    ...(record.mediators.length > 0
      ? ['', `mediators: [${record.mediators.map(marked).join(', ')}]${why(...record.mediators)}`]
      : []),
    ...list('quotes', record.quotes.map(quoteLines)),
    ...list(
      'notQuotes',
      record.notQuotes.map((words) => [text(words)]),
      ['# Words in marks that quote nobody.'],
    ),
    ...list('dates', record.dates.map(dateLines)),
    ...list(
      'notDates',
      record.notDates.map((words) => [text(words)]),
      ['# Words that look like a day and mean none.'],
    ),
    ...list(
      'corrections',
      draft.restored.map((mark) => correctionLines(mark, draft.published)),
    ),
    '---',
    '',
    draft.body.trim(),
    '',
  ].join('\n');
}

/** The longest headline that the schema takes. */
export const longestTitle = 110;

/** The headline; one that is too long is for a person to shorten. */
function headline(title: string | undefined): string[] {
  if (title !== undefined && title.length <= longestTitle) return [`title: ${text(title)}`];
  const told = title === undefined ? '.' : `; that of the article has ${title.length}: ${inComment(title)}`;
  return [`# The headline, at most ${longestTitle} characters${told}`, 'title:'];
}

/** Words in one line, so that none of them stands outside the comment. */
function inComment(words: string): string {
  return words.replace(/\s+/g, ' ').slice(0, 400);
}

function head({ title, published, lang, isLangGuessed, dateline, authors, source }: DraftFile): string[] {
  return [
    '',
    ...headline(title),
    '# What happened and why it matters: one or two sentences, at most 280 characters.',
    'standfirst:',
    `published: ${published}`,
    `lang: ${lang}${isLangGuessed ? ' # from the words of the article' : ''}`,
    ...(dateline === undefined
      ? []
      : [`dateline: { place: ${inFlow(dateline.place)}, on: ${published.slice(0, 10)} }`]),
    ...(authors.length > 0 ? [`authors: [${authors.map(inFlow).join(', ')}]`] : []),
    ...(source.name === undefined && source.url === undefined
      ? [`#source: { name: ${dateline?.agency === undefined ? '' : inFlow(dateline.agency)}, url: }`]
      : ['source:', ...field('  name', source.name), ...field('  url', source.url)]),
    '',
    '# For the reader with one minute: 3 to 6 sentences, at most 180 characters each.',
    'keyPoints:',
    '  -',
    '  -',
    '  -',
  ];
}

function actorLines({ id, name, kind, role, represents, asWritten }: DraftedActor): string[] {
  return [
    `id: ${marked(id)}${why(id)}`,
    `name: ${text(name)}`,
    `kind: ${kind}`,
    ...field('role', role),
    ...(represents ? [`represents: ${marked(represents)}${why(represents)}`] : []),
    ...(asWritten.length > 0 ? [`asWritten: [${asWritten.map(inFlow).join(', ')}]`] : []),
  ];
}

function quoteLines({
  id,
  speaker,
  unnamed,
  text: parts,
  on,
  to,
  place,
  occasion,
  via,
  form,
  isFeatured,
}: DraftedQuote): string[] {
  return [
    `id: ${text(id)}`,
    ...(speaker
      ? [`speaker: ${marked(speaker)}${why(speaker)}`]
      : unnamed === undefined
        ? ['speaker: # The article does not plainly say who.']
        : [`unnamed: ${text(unnamed)}`]),
    ...textLines(parts),
    on ? `on: ${marked(on)}${why(on)}` : 'undated: true',
    ...(to.length > 0 ? [`to: [${to.join(', ')}]`] : []),
    ...field('place', place),
    ...field('occasion', occasion),
    ...field('via', via),
    ...field('form', form),
    ...(isFeatured ? ['featured: true'] : []),
  ];
}

/** The words of a quote: in one line, a list of parts, or paragraphs below one another. */
function textLines(parts: readonly string[]): string[] {
  const [only = '', ...others] = parts;
  if (others.length > 0)
    return [
      'text:',
      ...parts.map((part) => `  - ${part.includes('\n') ? JSON.stringify(part) : text(part)}`),
    ];
  if (!only.includes('\n')) return [`text: ${text(only)}`];
  return ['text: |-', ...only.split('\n').map((line) => (line === '' ? '' : `  ${line.trimStart()}`))];
}

function dateLines({ id, on, from, to, asWritten, event, who, isPlanned }: DraftedDate): string[] {
  return [
    `id: ${text(id)}`,
    ...[['on', on] as const, ['from', from] as const, ['to', to] as const].flatMap(([name, day]) =>
      day ? [`${name}: ${marked(day)}${why(day)}`] : [],
    ),
    `asWritten: ${text(asWritten)}`,
    `event: ${text(event)}`,
    ...(who.length > 0 ? [`who: [${who.join(', ')}]`] : []),
    ...(isPlanned ? ['planned: true'] : []),
  ];
}

function correctionLines({ quote, was, now, note }: RestoredMark, published: string): string[] {
  return [
    `on: ${published.slice(0, 10)}`,
    `note: ${note}`,
    `target: ${quote === undefined ? 'body' : `quotes.${quote}`}`,
    `was: ${text(was)}`,
    `now: ${text(now)}`,
  ];
}
