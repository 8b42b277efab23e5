import type { Code } from '../../../src/record/diagnostics/registry.ts';
import { fileOf, harborTalks, quotingWith, recordWith } from './briefing.ts';

/** One mistake in a valid file: what is written instead of what, with the place of the finding marked ⟦…⟧. */
export interface Mistake {
  readonly title: string;
  readonly code: Code;
  /** The file with the mistake and its marks. */
  readonly sample: string;
  /** What the hint must say. */
  readonly hint?: string;
  /** The words another place of the finding is about. */
  readonly related?: string;
}

/** The valid file with one passage written otherwise; both contain enough to be unique. */
function instead(passage: string, written: string): string {
  if (harborTalks.split(passage).length !== 2) throw new Error(`Not exactly once in the sample: ${passage}`);
  return harborTalks.replace(passage, () => written);
}

/** A mistake that only shows with other files beside it. */
export interface MistakeAmongFiles {
  readonly title: string;
  readonly code: Code;
  /** Samples by file name; one of them has the mark. */
  readonly briefings: Readonly<Record<string, string>>;
  readonly profiles?: Readonly<Record<string, string>>;
  readonly hint?: string;
  /** The file and the words of the other place. */
  readonly related?: readonly [file: string, words: string];
}

const record = harborTalks.slice(0, harborTalks.indexOf('\n---\n') + 1);

/** Mistakes an editor makes, at least one for each code. */
export const mistakes: readonly Mistake[] = [
  {
    title: 'the frontmatter does not begin with a line of hyphens',
    code: 'frontmatter/missing',
    sample: harborTalks.replace('---\ntitle', '⟦--⟧\ntitle'),
  },
  {
    title: 'the frontmatter is never closed',
    code: 'frontmatter/unclosed',
    sample: record.replace('---', '⟦---⟧'),
  },
  {
    title: 'a colon stands in an unquoted text',
    code: 'frontmatter/syntax',
    sample: instead(
      "note: The director's first name was misspelled.",
      "note: ⟦The correction: The director's first name was misspelled.⟧",
    ),
    hint: 'Put the text into quotation marks',
  },
  {
    title: 'a value begins with an exclamation mark, which YAML would drop with its word',
    code: 'frontmatter/syntax',
    sample: instead('role: Speaker of the crews', 'role: ⟦!Speaker of the crews⟧'),
    hint: 'quotation marks',
  },
  {
    title: 'a value is an anchor',
    code: 'frontmatter/alias',
    sample: instead('place: Port Calder\n  on', 'place: ⟦&here Port Calder⟧\n  on'),
  },
  {
    title: 'a field has a mistyped name',
    code: 'schema/unknown-key',
    sample: instead('speaker: ona-rask\n    text:\n      - We', '⟦speeker⟧: ona-rask\n    text:\n      - We'),
    hint: 'speaker',
  },
  {
    title: 'a required field is missing',
    code: 'schema/missing',
    sample: instead('---\ntitle: Harbor talks open as the last ferry leaves for Marrow Island', '⟦---⟧'),
    hint: 'title',
  },
  {
    title: 'an entry lacks its text',
    code: 'schema/missing',
    sample: instead(
      'id: the-last-boat\n    speaker: pell-dorne\n    text: It was the last boat of the winter',
      '⟦id: the-last-boat⟧\n    speaker: pell-dorne',
    ),
    hint: 'text',
  },
  {
    title: 'a date lacks its words',
    code: 'schema/missing',
    sample: instead(
      '- id: statement\n    on: 2025-03-02\n    asWritten: Sunday',
      '- ⟦id: statement⟧\n    on: 2025-03-02',
    ),
    hint: 'asWritten',
  },
  {
    title: 'a kind is mistyped',
    code: 'schema/invalid',
    sample: instead('name: Pell Dorne\n    kind: person', 'name: Pell Dorne\n    kind: ⟦persom⟧'),
    hint: '"person"',
  },
  {
    title: 'a day does not exist',
    code: 'schema/invalid',
    sample: instead('on: 2025-03-02\n    form', 'on: ⟦2025-02-30⟧\n    form'),
    hint: 'no day 2025-02-30',
  },
  {
    title: 'there are too few key points',
    code: 'schema/invalid',
    sample: instead('\n  - The city mediates between the two.', '')
      .replace('- The ferry company', '⟦- The ferry company')
      .replace('a beginning.\n\nactors', 'a beginning.⟧\n\nactors'),
  },
  {
    title: 'a text stands where a list is expected',
    code: 'schema/invalid',
    sample: instead(
      '- The ferry company and its crews met in Port Calder on Monday.\n  - Ona Rask called the offer a beginning.\n  - The city mediates between the two.',
      '⟦They met, and the city mediates.⟧',
    ),
  },
  {
    title: 'the body contains HTML',
    code: 'body/raw-html',
    sample: instead('Rask would not', 'Rask ⟦<b>⟧would not'),
  },
  {
    title: 'block quotes are nested beyond reason',
    code: 'body/too-deep',
    sample: instead('Rask would not', `⟦${'> '.repeat(40)}⟧Rask would not`),
  },
  {
    title: 'an address is broken by a tab, which browsers would leave out',
    code: 'schema/invalid',
    sample: instead('url: https://courier.example/harbor', 'url: ⟦https://courier.example/har\tbor⟧'),
  },
  {
    title: 'the body contains an image',
    code: 'body/image',
    sample: instead('Rask would not', 'Rask ⟦![her](rask.jpg)⟧ would not'),
  },
  {
    title: 'a link runs a script',
    code: 'body/unsafe-link',
    sample: instead('(https://archive.example/tide)', '(⟦javascript:alert(1)⟧)'),
  },
  {
    title: 'a link leads to a person nobody knows',
    code: 'body/dead-link',
    sample: instead('(https://archive.example/tide)', '(⟦/people/nobody/⟧)'),
  },
  {
    title: 'a link leads to the mistyped page of a quote',
    code: 'body/dead-link',
    sample: instead('(https://archive.example/tide)', '(⟦/quotes/2025-03-03-harbor-talks/the-last-boot/⟧)'),
    hint: 'Did you mean /quotes/2025-03-03-harbor-talks/the-last-boat/?',
  },
  {
    title: 'a path lacks its last mark',
    code: 'body/dead-link',
    sample: instead('(https://archive.example/tide)', '(⟦/people/ona-rask⟧)'),
    hint: 'Did you mean /people/ona-rask/?',
  },
  {
    title: 'a link is relative',
    code: 'body/dead-link',
    sample: instead('(https://archive.example/tide)', '(⟦people/ona-rask⟧)'),
    hint: 'Did you mean /people/ona-rask/?',
  },
  {
    title: 'a link lacks its scheme',
    code: 'body/dead-link',
    sample: instead('(https://archive.example/tide)', '(⟦archive.example/tide⟧)'),
    hint: 'Write https://archive.example/tide',
  },
  {
    title: 'a link leads to a place in whatever page it is read in',
    code: 'body/dead-link',
    sample: instead('(https://archive.example/tide)', '(⟦#quote-the-last-boat⟧)'),
  },
  {
    title: 'a link hides a script behind an entity',
    code: 'body/unsafe-link',
    sample: instead('[archive](https://archive.example/tide)', '⟦[archive](java&#9;script:alert)⟧'),
  },
  {
    title: 'a word of a quote differs',
    code: 'quote/not-verbatim',
    sample: instead(
      "is an obstacle for 'ordinary people' on the island\n",
      "is an ⟦obstacles⟧ for 'ordinary people' on the island\n",
    ),
    hint: 'The record has “obstacles”, the article “obstacle”.',
    related: 'obstacle',
  },
  {
    title: 'a quote lacks a word',
    code: 'quote/not-verbatim',
    sample: instead('the last boat of the winter\n', 'the last boat of ⟦winter⟧\n'),
    hint: 'lacks the word “the”',
    related: 'the',
  },
  {
    title: 'a quote has another capital letter',
    code: 'quote/not-verbatim',
    sample: instead('text: It was', 'text: ⟦it⟧ was'),
    hint: 'The record has “it”, the article “It”.',
    related: 'It',
  },
  {
    title: 'a quote has letters that only look alike',
    code: 'quote/not-verbatim',
    sample: instead('text: It was the last boat', 'text: It was the ⟦l\uff41st⟧ boat'),
    hint: '“last”',
    related: 'last',
  },
  {
    title: 'a quote is only part of a quotation',
    code: 'quote/not-verbatim',
    sample: instead('text: It was the last boat of the winter', 'text: ⟦the last boat of the winter⟧'),
    hint: 'It was the last boat of the winter',
    related: '"It was the last boat of the winter,"',
  },
  {
    title: 'a quote carries its own quotation marks',
    code: 'quote/not-verbatim',
    sample: instead(
      'text: It was the last boat of the winter',
      'text: ⟦\'"It was the last boat of the winter"\'⟧',
    ),
    hint: 'Remove the outer quotation marks',
    related: '"It was the last boat of the winter,"',
  },
  {
    title: 'an interrupted quote is written as one text',
    code: 'quote/not-verbatim',
    sample: instead(
      'text:\n      - We came with empty hands\n      - and we leave with a beginning',
      'text: ⟦We came with empty hands, and we leave with a beginning⟧',
    ),
    hint: '“We came with empty hands”, “and we leave with a beginning”',
  },
  {
    title: 'the words of a quote stand in the body without marks',
    code: 'quote/not-verbatim',
    sample: instead('"It was the last boat of the winter,"', 'It was the last boat of the winter,')
      .replace('text: It was the last boat of the winter', 'text: ⟦It was the last boat of the winter⟧')
      .replace('"the last boat"', 'the last boat'),
    related: 'It was the last boat of the winter',
  },
  {
    title: 'a word of a quotation is struck out',
    code: 'quote/struck-out',
    sample: instead('"It was the last boat', '"It was the ~~⟦last⟧~~ boat'),
  },
  {
    title: 'primes stand for quotation marks',
    code: 'quote/stand-in',
    sample: instead('"It was the last boat', '⟦″It was no boat,″⟧ or: "It was the last boat'),
    hint: 'It was no boat',
  },
  {
    title: 'two speakers claim the same words',
    code: 'quote/ambiguous',
    sample: instead(
      '  - id: the-last-boat',
      '  - id: mine\n    speaker: pell-dorne\n    text: ⟦and we leave with a beginning⟧\n    undated: true\n  - id: the-last-boat',
    ),
    hint: '"a-beginning"',
    related: '- We came with empty hands\n      - and we leave with a beginning',
  },
  {
    title: 'the words of a quote are listed as quoting nobody',
    code: 'quote/ambiguous',
    sample: instead('- Night Tide', '- Night Tide\n  - ⟦It was the last boat of the winter⟧'),
    related: 'It was the last boat of the winter',
  },
  {
    title: 'a quotation stands in code',
    code: 'quote/in-code',
    sample: instead('The crews vote on March 14.', 'The crews vote on March 14. ⟦`“We resign,”`⟧ they say.'),
    hint: 'marks `',
  },
  {
    title: 'the paragraph of a quotation is indented, so that it is code',
    code: 'quote/in-code',
    sample: instead(
      '"It was the last boat of the winter," Dorne said of the ferry at the pier.',
      '⟦    "It was the last boat of the winter," Dorne said of the ferry at the pier.⟧',
    ),
    hint: 'spaces',
  },
  {
    title: 'a quotation stands in HTML',
    code: 'quote/in-code',
    sample: instead(
      'The crews vote on March 14.',
      'The crews vote on March 14.\n\n⟦<div class="pull">“We resign,” they say.</div>⟧',
    ),
    hint: 'Take away the HTML',
  },
  {
    title: 'an attribute of HTML has its marks',
    code: 'body/raw-html',
    sample: instead('Rask would not', 'Rask ⟦<a id="x">⟧would not'),
  },
  {
    title: 'nobody claims a quotation',
    code: 'quote/unclaimed',
    sample: instead('The crews vote on March 14.', 'The crews vote on March 14. ⟦"We shall see,"⟧ they say.'),
    hint: 'We shall see',
  },
  {
    title: 'an opening mark is lost',
    code: 'quote/unbalanced',
    sample: instead('"It was the last boat of the winter,"', 'It was the last boat of the winter,⟦"⟧'),
    hint: 'before “It was the last …”',
  },
  {
    title: 'a closing mark is lost between two quotations',
    code: 'quote/unbalanced',
    sample: instead('"We came with empty hands," Rask', '⟦"⟧We came with empty hands, Rask'),
    hint: 'after “… came with empty hands”',
  },
  {
    title: 'the last mark of a quotation over two paragraphs is lost',
    code: 'quote/unbalanced',
    sample: instead('"Patience is a kind', '⟦"⟧Patience is a kind').replace(
      'since autumn."',
      'since autumn.',
    ),
  },
  {
    title: 'words are listed as no quotation and stand nowhere',
    code: 'quote/not-quote-missing',
    sample: instead('- Night Tide', '- Night ⟦Tides⟧'),
    hint: 'The record has “Tides”, the article “Tide”.',
    related: 'Tide',
  },
  {
    title: 'the title quotes words nobody said',
    code: 'quote/fragment',
    sample: instead('the last ferry leaves', '"⟦the final boat⟧" leaves'),
  },
  {
    title: 'a role quotes words nobody said',
    code: 'quote/fragment',
    sample: instead(
      'role: Director of Calder Ferries',
      'role: Director of Calder Ferries, who said “⟦I quit⟧”',
    ),
    hint: 'notQuotes',
  },
  {
    title: 'a note on the source quotes words nobody said',
    code: 'quote/fragment',
    sample: instead('the words "the last boat".', 'other words. Cut by 6". Dorne added «⟦never mind⟧».'),
  },
  {
    title: 'a place has a quotation mark without a partner',
    code: 'quote/unbalanced',
    sample: instead('who: [ona-rask, pell-dorne]\n    place: Port Calder', 'place: ⟦The “Port Calder⟧'),
  },
  {
    title: 'a character that nobody sees stands in words that a title quotes',
    code: 'text/invisible',
    sample: instead('the words "the last boat".', 'the words "the last⟦\u200b⟧ boat".'),
  },
  {
    title: 'a character that nobody sees stands in the body',
    code: 'text/invisible',
    sample: instead('Rask would not', 'Ra⟦\u200b⟧sk would not'),
    hint: 'after “Ra”',
  },
  {
    title: 'a character that nobody sees stands in a quotation',
    code: 'text/invisible',
    sample: instead('"It was the last boat of the winter,"', '"It was the last⟦\u00ad⟧ boat of the winter,"'),
  },
  {
    title: 'a character turns the text around',
    code: 'text/invisible',
    sample: instead('standfirst: The ferry', 'standfirst: The ⟦\u202e⟧ferry'),
  },
  {
    title: 'an escape in the record turns the text around',
    code: 'text/invisible',
    sample: instead(
      'title: Harbor talks open as the last ferry leaves for Marrow Island',
      'title: "The C:\\\\x harbor ⟦\\u202E⟧sklat\\u202C\\a open\\u200B"',
    ),
    hint: 'Remove \\u202E.',
  },
  {
    title: 'an escape in the record is half a character',
    code: 'text/invisible',
    sample: instead('name: Tide House', 'name: "Tide House⟦\\uD800⟧"')
      .replace('Tide House, above', 'it, above')
      .replace('mediators: [', 'mediators: [tide-house, '),
  },
  {
    title: 'an escape stands in the text of a quote',
    code: 'text/invisible',
    sample: instead('text: It was the last boat', 'text: "It was the last⟦\\xAD⟧ boat').replace(
      'boat of the winter\n    on: 2025-03-03',
      'boat of the winter"\n    on: 2025-03-03',
    ),
    hint: 'Remove \\xAD.',
  },
  {
    title: 'an entity in the body is a character that nobody sees',
    code: 'text/invisible',
    sample: instead('Rask would not', 'Ra⟦&#x200B;⟧sk would not'),
    hint: 'Remove &#x200B;.',
  },
  {
    title: 'an entity turns the words of a quotation around',
    code: 'text/invisible',
    sample: instead('of the winter,"', 'of the ⟦&#x202E;⟧winter,"'),
  },
  {
    title: 'a character is none at all',
    code: 'text/invisible',
    sample: instead('Rask would not', 'Rask⟦\ufffe⟧ would not'),
  },
  {
    title: 'the words of a date are mistyped',
    code: 'date/not-in-body',
    sample: instead('asWritten: Sunday', 'asWritten: ⟦Sundy⟧'),
    hint: 'The body has “Sunday”.',
    related: 'Sunday',
  },
  {
    title: 'the body has another weekday than the record',
    code: 'date/not-in-body',
    sample: instead('asWritten: Sunday', 'asWritten: ⟦Sunday⟧').replace(
      'statement on Sunday',
      'statement on Saturday',
    ),
    hint: 'The body has “Saturday”.',
    related: 'Saturday',
  },
  {
    title: 'a weekday is not that of the day',
    code: 'date/disagrees',
    sample: instead('id: statement\n    on: 2025-03-02', 'id: statement\n    on: ⟦2025-03-01⟧'),
    hint: '2025-03-01 is Saturday, March 1, 2025. The nearest “Sunday” is 2025-03-02.',
    related: 'Sunday',
  },
  {
    title: 'a day is of another weekday and after the article',
    code: 'date/disagrees',
    sample: instead('id: talks\n    on: 2025-03-03', 'id: talks\n    on: ⟦2025-03-11⟧'),
  },
  {
    title: 'a span ends on another day',
    code: 'date/disagrees',
    sample: instead('from: 2025-02-10', 'from: ⟦2025-02-11⟧'),
    related: 'February 10 to 14',
  },
  {
    title: 'a span begins right and ends on another day',
    code: 'date/disagrees',
    sample: instead('to: 2025-02-14', 'to: ⟦2025-02-15⟧'),
    hint: 'is 2025-02-14',
    related: 'February 10 to 14',
  },
  {
    title: 'a span begins in another month',
    code: 'date/disagrees',
    sample: instead('from: 2025-02-10', 'from: ⟦2025-01-10⟧'),
    hint: 'is 2025-02-10',
    related: 'February 10 to 14',
  },
  {
    title: 'a span begins in another year',
    code: 'date/disagrees',
    sample: instead('from: 2025-02-10', 'from: ⟦2024-02-10⟧').replace(
      /February 10 to 14(?!,)/g,
      'February 10 to 14, 2025',
    ),
    related: 'February 10 to 14, 2025',
  },
  {
    title: 'the same words are resolved to two days',
    code: 'date/ambiguous',
    sample: instead(
      '  - id: vote',
      '  - id: other\n    on: 2025-02-24\n    asWritten: ⟦Monday⟧\n    event: Something else\n  - id: vote',
    ),
    related: 'Monday',
  },
  {
    title: 'a footnote has no note',
    code: 'body/footnote',
    sample: instead('Rask would not answer him.', 'Rask would not answer him.⟦[^why]⟧'),
    hint: 'missing one',
  },
  {
    title: 'a list has boxes',
    code: 'body/unsupported',
    sample: instead('Rask would not answer him.', 'Rask would not answer him.\n\n⟦-⟧ [x] He did'),
    hint: 'bracket',
  },
  {
    title: 'a weekday is resolved to a day long ago',
    code: 'date/far',
    sample: fileOf(
      recordWith({
        published: '2025-03-04',
        dates: [{ id: 'rain', on: '2024-01-01', asWritten: 'Monday', event: 'It rains' }],
      }),
      'It rained on Monday.\n',
    ).replace('2024-01-01', '⟦2024-01-01⟧'),
    related: 'Monday',
  },
  {
    title: 'a quotation is given to another',
    code: 'quote/attribution',
    sample: instead(
      'speaker: pell-dorne\n    text: It was the last boat',
      'speaker: ⟦ona-rask⟧\n    text: It was the last boat',
    ),
    hint: 'pell-dorne',
    related: 'Dorne said',
  },
  {
    title: 'an unnamed speaker is described in other words than those of the article',
    code: 'quote/unnamed',
    sample: quotingWith(
      { quotes: [{ id: 'now', unnamed: 'an admiral', text: 'We sail now', undated: true }] },
      '“We sail now,” an officer told Ona.\n',
      'We sail now',
    ).replace('unnamed: an admiral', 'unnamed: ⟦an admiral⟧'),
  },
  {
    title: 'a quotation is said on another day',
    code: 'quote/day',
    sample: quotingWith(
      {
        dates: [{ id: 'sunday', on: '2025-03-02', asWritten: 'Sunday', event: 'Ona speaks' }],
        quotes: [{ id: 'now', speaker: 'ona', text: 'We sail now', on: '2025-03-03' }],
      },
      '“We sail now,” Ona said on Sunday.\n',
      'We sail now',
    ).replace('on: 2025-03-03', 'on: ⟦2025-03-03⟧'),
    related: 'Sunday',
  },
  {
    title: 'a featured quotation is too long for the summary',
    code: 'quote/long-featured',
    sample: quotingWith(
      {
        quotes: [
          {
            id: 'long',
            speaker: 'ona',
            text: `We sail ${'and sail '.repeat(66)}`.trim(),
            undated: true,
            featured: true,
          },
          { id: 'short', speaker: 'ona', text: 'We sail now', undated: true },
        ],
      },
      `“We sail ${'and sail '.repeat(66).trim()},” Ona said. “We sail now,” she said.\n`,
      'We sail now',
    ).replace('featured: true', 'featured: ⟦true⟧'),
    hint: 'short',
  },
  {
    title: 'a quote is addressed to its speaker',
    code: 'quote/addressee',
    sample: instead('to: [pell-dorne]', 'to: [⟦ona-rask⟧]'),
  },
  {
    title: 'a term stands in single marks',
    code: 'quote/possible',
    sample: instead('Rask would not answer him.', 'Rask would not answer ⟦‘him’⟧.'),
    hint: 'list them under "notQuotes"',
  },
  {
    title: 'the text of a quote has the attribution of the article in it',
    code: 'quote/interrupted',
    sample: quotingWith(
      { lang: 'fr' },
      '« Je pars, dit Ona, et je ne reviens pas. »',
      'Je pars, dit Ona, et je ne reviens pas.',
    ).replace('Je pars, dit Ona, et je ne reviens pas.\n', '⟦Je pars, dit Ona, et je ne reviens pas.⟧\n'),
    hint: '“Je pars”, “et je ne reviens pas”',
  },
  {
    title: 'a key point repeats words that were retracted',
    code: 'quote/retracted-words',
    sample: instead(
      'text: It was the last boat of the winter',
      'retracted: { on: 2025-03-05, reason: Misheard. }\n    text: It was the last boat of the winter',
    )
      .replace('the words "the last boat".', 'other words.')
      .replace('Ona Rask called the offer a beginning.', 'It was the “⟦last boat of the winter⟧”.'),
    hint: 'keyPoints',
  },
  {
    title: 'a day of the body is not resolved',
    code: 'date/unresolved',
    sample: instead('Rask would not answer him.', 'Rask would not answer him on ⟦Thursday, March 6⟧.'),
    hint: 'on: 2025-03-06',
  },
  {
    title: 'a speaker is mistyped',
    code: 'id/unknown',
    sample: instead('speaker: pell-dorne\n    text: It', 'speaker: ⟦pel-dorne⟧\n    text: It'),
    hint: 'Did you mean "pell-dorne"?',
    related: 'pell-dorne',
  },
  {
    title: 'the id of an actor is mistyped where it is declared',
    code: 'id/unknown',
    sample: instead('- id: ona-rask', '- id: ⟦ona-rsk⟧'),
    hint: 'write id: ona-rask',
  },
  {
    title: 'a mediator is not declared',
    code: 'id/unknown',
    sample: instead('mediators: [port-calder]', 'mediators: [port-calder, ⟦lighthouse⟧]'),
    hint: 'Declare "lighthouse"',
  },
  {
    title: 'a correction has no such target',
    code: 'id/unknown',
    sample: instead('target: actors.pell-dorne.name', 'target: ⟦actors.pell-dorne.nmae⟧'),
    hint: '"actors.pell-dorne.name"',
  },
  {
    title: 'an id is declared twice',
    code: 'id/duplicate',
    sample: instead('id: the-last-boat', 'id: ⟦patience⟧'),
    related: 'patience',
  },
  {
    title: 'an actor is mentioned nowhere',
    code: 'actor/unmentioned',
    sample: instead(
      '  - id: tide-house',
      '  - id: ⟦fog-bank⟧\n    name: Fog Bank\n    kind: organization\n  - id: tide-house',
    ),
  },
  {
    title: 'somebody represents a person',
    code: 'actor/represents-person',
    sample: instead('asWritten: [The city]', 'asWritten: [The city]\n    represents: ⟦ona-rask⟧'),
    related: 'person',
  },
  {
    title: 'a drafted value is not confirmed',
    code: 'record/unconfirmed',
    sample: instead(
      'speaker: pell-dorne\n    text: Every boat',
      'speaker: ⟦pell-dorne?⟧\n    text: Every boat',
    ),
    related:
      '"Every boat that stays in the harbor is an obstacle for \'ordinary people\' on the island," he wrote.',
  },
  {
    title: 'something was said after the article appeared',
    code: 'order/after-published',
    sample: instead('of the winter\n    on: 2025-03-03', 'of the winter\n    on: ⟦2025-03-13⟧'),
    related: '2025-03-04T08:00:00+01:00',
  },
  {
    title: 'the article appeared before nearly everything in it',
    code: 'order/after-published',
    sample: instead('published: 2025-03-04T08:00:00+01:00', 'published: ⟦2025-01-04T08:00:00+01:00⟧'),
  },
  {
    title: 'a correction is older than the article',
    code: 'order/before-published',
    sample: instead('  - on: 2025-03-05', '  - on: ⟦2025-03-03⟧'),
  },
  {
    title: 'the source was retrieved in the future',
    code: 'order/in-future',
    sample: instead('retrieved: 2025-03-04', 'retrieved: ⟦2052-03-04⟧'),
  },
];

const harborName = '2025-03-03-harbor-talks.md';
const later = fileOf(
  recordWith({
    published: '2025-04-01',
    actors: [{ id: 'ona-rask', name: 'Ona Rask', kind: 'person' }],
  }),
  'Ona Rask sailed.\n',
);

/** A profile of a person who is quoted in a briefing. */
const profileMistakes = (
  [
    [
      'a profile quotes words its person never said',
      'quote/unclaimed',
      'Rask said ⟦“every boat that stays in the harbor”⟧.',
    ],
    ['a profile has a mark without a partner', 'quote/unbalanced', 'Rask ⟦“⟧never said it.'],
    ['a profile has a quotation in code', 'quote/in-code', 'Rask said ⟦`“We resign,”`⟧ once.'],
    ['a profile has an entity that nobody sees', 'text/invisible', 'Rask⟦&#x200B;⟧ once.'],
  ] as const
).map(
  ([title, code, body]): MistakeAmongFiles => ({
    title,
    code,
    briefings: { [harborName]: harborTalks },
    profiles: {
      'ona-rask.md': `---\nnotQuotes: [a little]\n---\n\n${body} “We came with empty hands” and “empty hands”: she said “a little” more.\n`,
    },
  }),
);

/** Mistakes across files, at least one for each code that `mistakes` has none for. */
export const mistakesAmongFiles: readonly MistakeAmongFiles[] = [
  {
    title: 'a file is not named by day and words',
    code: 'slug/invalid',
    briefings: { 'Harbor_Talks.md': harborTalks.replace('---', '⟦---⟧') },
    hint: '2024-08-19-some-words.md',
  },
  {
    title: 'the same actor has another name elsewhere',
    code: 'actor/conflict',
    briefings: {
      [harborName]: harborTalks,
      '2025-04-01-later.md': later
        .replace('name: Ona Rask', 'name: ⟦Ona Rusk⟧')
        .replace('Ona Rask sailed', 'Ona Rusk sailed'),
    },
    hint: 'name: Ona Rask',
    related: [harborName, 'Ona Rask'],
  },
  {
    title: 'the same actor is of another kind elsewhere',
    code: 'actor/conflict',
    briefings: {
      [harborName]: harborTalks,
      '2025-04-01-later.md': later.replace('kind: person', 'kind: ⟦organization⟧'),
    },
    related: [harborName, 'person'],
  },
  {
    title: 'a translation is in the language of what it translates',
    code: 'translation/same-language',
    briefings: {
      [harborName]: harborTalks,
      '2025-04-01-later.md': later.replace(
        'keyPoints:',
        'lang: en-GB\ntranslationOf: ⟦2025-03-03-harbor-talks⟧\nkeyPoints:',
      ),
    },
    hint: 'Correct lang',
  },
  {
    title: 'a translation gives other words as the original ones',
    code: 'translation/other-words',
    briefings: {
      [harborName]: harborTalks,
      '2025-04-01-later.md': fileOf(
        recordWith({
          published: '2025-04-01',
          lang: 'nl',
          translationOf: '2025-03-03-harbor-talks',
          actors: [{ id: 'ona-rask', name: 'Ona Rask', kind: 'person' }],
          quotes: [
            {
              ...{ id: 'a-beginning', speaker: 'ona-rask', on: '2025-03-03', lang: 'en' },
              ...{ text: 'Wij gaan weg met een begin', original: '⟦We leave with an ending⟧' },
            },
          ],
        }),
        '‘Wij gaan weg met een begin’, zei Ona Rask.\n',
      ),
    },
    hint: 'Copy the words',
  },
  {
    title: 'two briefings translate each other',
    code: 'translation/circle',
    briefings: {
      [harborName]: harborTalks.replace('keyPoints:', 'translationOf: ⟦2025-04-01-later⟧\nkeyPoints:'),
      '2025-04-01-later.md': later.replace(
        'keyPoints:',
        'lang: nl\ntranslationOf: 2025-03-03-harbor-talks\nkeyPoints:',
      ),
    },
    hint: 'there first',
  },
  {
    title: 'a former slug is the slug of another briefing',
    code: 'id/duplicate',
    briefings: {
      [harborName]: harborTalks,
      '2025-04-01-later.md': later.replace(
        'keyPoints:',
        'formerSlugs:\n  - ⟦2025-03-03-harbor-talks⟧\nkeyPoints:',
      ),
    },
    related: [harborName, '---'],
  },
  ...profileMistakes,
  {
    title: 'a profile lists words as no quotation that stand nowhere',
    code: 'quote/not-quote-missing',
    briefings: { [harborName]: harborTalks },
    profiles: { 'ona-rask.md': '---\nnotQuotes: [⟦a little⟧]\n---\n\nA little life.\n' },
  },
  {
    title: 'a profile is nobody\u2019s',
    code: 'profile/unknown-actor',
    briefings: { [harborName]: harborTalks },
    profiles: { 'ona-rusk.md': '⟦---⟧\notherNames: [O. Rask]\n---\n' },
    hint: 'ona-rask.md',
  },
];
