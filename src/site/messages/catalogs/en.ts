import { englishDays } from '../../../record/days/english.ts';
import type { Formats, PluralForms } from '../formats.ts';

const small = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  'twelve',
];

/** Forms that a script of the page chooses from. */
const forms = (all: PluralForms<'one'>): PluralForms => all;

/**
 * The labels in English. A label is a whole sentence or a whole name, so that a language with another order of words
 * can say it its own way. What takes values is a function; `{name}` marks where a page puts a link, a name or a day.
 */
export const en = ({ number, plural }: Formats) => {
  const spelled = (count: number) => small[count] ?? number(count);
  const counted = (count: number, one: string, other: string) =>
    plural(count, { one: `# ${one}`, other: `# ${other}` });
  const quotations = (count: number) => counted(count, 'quotation', 'quotations');
  const briefings = (count: number) => counted(count, 'briefing', 'briefings');
  /** A number at the beginning of a line: in words up to ten. */
  const begun = (count: number, one: string, other: string) => {
    const word = count > 10 ? number(count) : spelled(count);
    return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? one : other}`;
  };
  const inWords = (count: number, one: string, other: string) =>
    `${count > 10 ? number(count) : spelled(count)} ${count === 1 ? one : other}`;
  return {
    frame: {
      description: 'News briefings in which every quotation is verbatim, attributed, dated and permanent.',
      skip: 'Skip to the content',
      promise: 'Who said what, word for word.',
      sections: 'Sections',
      briefings: 'Briefings',
      quotes: 'Quotes',
      people: 'People',
      search: 'Search',
      about: 'About',
      corrections: 'Corrections',
      feeds: 'Feeds',
      data: 'Data',
      guarantee:
        'What stands here as a quotation is verbatim in its article, attributed and dated where the article lets the date be known. Each has a permanent address.',
      /** At the end of a printed page: the day of its last change. */
      printed: (changed: string) => `As published on ${changed}.`,
    },
    /** Between facts in a row. */
    comma: ', ',
    /** Behind what is explained. */
    colon: ': ',
    dayPhrases: englishDays,
    /** Notes inside an article. */
    prose: {
      retracted: 'retracted',
      table: 'Table',
      backToFootnote: (number: number) => `Back to footnote ${number}`,
    },
    counts: {
      quotations,
      briefings,
      /** How long an article is and takes to read. */
      length: (words: number, minutes: number) => `${counted(words, 'word', 'words')}, ${minutes} min`,
      moreActors: (count: number) => `and ${spelled(count)} more`,
      span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    },
    /** Who said it, to whom, where and when; the words after the speaker. */
    attribution: {
      to: (names: string) => `to ${names}`,
      To: (names: string) => `To ${names}`,
      undated: 'Date not given in the article',
      /** The same behind a comma. */
      undatedAfter: 'date not given in the article',
      inArticleOf: (day: string) => `in an article of ${day}`,
      via: 'Reported by {name}',
      viaAfter: (name: string) => `reported by ${name}`,
      translated: (language: string | undefined, translator: string | undefined) =>
        language && translator
          ? `Translated from ${language} by ${translator}`
          : language
            ? `Translated from ${language}`
            : translator
              ? `Translated by ${translator}`
              : 'Translated',
      forms: { statement: 'in a statement', written: 'in writing' },
      Forms: { statement: 'In a statement', written: 'In writing' },
      speaksFor: (name: string) => `for ${name}`,
      /** To whom, where and when, as one sentence without its stop. */
      toIn: 'To {people} in {place}, {day}',
      toOn: 'To {people}, {day}',
      inOn: 'In {place}, {day}',
    },
    briefing: {
      contents: 'Contents',
      keyPoints: 'Key points',
      article: 'Article',
      quotations: (count: number) => (count === 1 ? 'Quotation' : 'Quotations'),
      next: 'What is next',
      people: 'People and parties',
      persons: 'People',
      parties: 'Parties',
      mediators: (count: number) => (count === 1 ? 'Mediator' : 'Mediators'),
      mediator: 'mediator',
      toWhom: 'Who said what to whom',
      timeline: 'Timeline',
      about: 'About this record',
      by: 'By {names}',
      published: 'Published {day}',
      updated: 'Updated {day}',
      corrected: 'Corrected {day}',
      retracted: 'Retracted {day}',
      aQuotationRetracted: 'A quotation was retracted {day}',
      source: 'Source',
      sourceNamed: 'Source: {source}',
      print: 'Print',
      summary: 'One-page summary',
      largePrint: 'Large print',
      handout: 'All quotations on paper',
      old: 'More than a year old: offices, numbers and events are as they were on {day}.',
      planned: (days: string) => `${days}, planned`,
      continued: 'continued',
      plannedWhen: 'Planned on {day}, when this briefing was published.',
      happenedIn: 'It happened: {briefing}',
      inContext: 'In context',
      citeShort: 'Cite',
      quotationBy: (speaker: string, number: number) => `Quotation ${number}, by ${speaker}`,
      toNobody: 'nobody named',
      numberIsQuotation: 'A number is a quotation.',
      speakForMediators: (names: string) => `⇄ speaks for a mediator: ${names}.`,
      said: 'Said',
      happened: 'Happened',
      plannedMark: 'Planned',
      later: {
        months: (n: number) => (n === 1 ? 'a month later' : `${spelled(n)} months later`),
        years: (n: number) => (n === 1 ? 'a year later' : `${spelled(n)} years later`),
      },
      corrections: (count: number) => (count === 1 ? 'Correction' : 'Corrections'),
      correctionOf: (on: string) => `Correction, ${on}`,
      retractionOf: (on: string) => `Retraction, ${on}`,
      quotationNumber: (number: number) => `Quotation ${number}`,
      retractedQuotation: 'A quotation by {speaker} was retracted.',
      was: 'Was',
      now: 'Now',
      retrieved: 'Retrieved {day}',
      noSource: 'No source is given.',
      cite: 'Cite and reuse',
      data: 'The whole record as data: {json}',
      sameParties: 'The same parties',
      earlier: 'Earlier: {briefing}',
      laterBriefing: 'Later: {briefing}',
    },
    quote: {
      page: (speaker: string) => `Quotation by ${speaker}`,
      from: 'From {briefing}.',
      said: (year: string) => `Said in ${year}`,
      published: (year: string) => `Published in ${year}`,
      overAYearAgo: (years: number) => (years === 1 ? 'over a year ago' : `over ${spelled(years)} years ago`),
      passage: 'The passage it stands in',
      readInContext: 'Read in context',
      corrected: 'Corrected {day}',
      original: 'In the original words',
      inThisBriefing: 'In this briefing',
      place: (number: number, of: number) =>
        of === 1 ? 'Its only quotation.' : `Quotation ${number} of ${of}.`,
      previous: 'Previous, {speaker}: {words}',
      next: 'Next, {speaker}: {words}',
      all: (count: number) => `All ${spelled(count)}`,
      saidTo: (name: string) => `Said to ${name} in the same briefing`,
      more: (speaker: string) => `More from ${speaker}`,
      everything: (speaker: string) => `Everything by ${speaker}`,
    },
    versions: { translationOf: 'Translation of {briefing}.', alsoIn: 'Also in {languages}.' },
    citing: {
      title: 'Cite',
      link: 'Link',
      /** What is copied: the citation in a style. */
      citation: (style: string) => `${style} citation`,
      manager: 'For a reference manager',
      download: 'Download: {files}',
      bibtex: 'The BibTeX entry',
      bibtexEntry: 'BibTeX entry',
      /** In a reference: who said it, and the headline of the briefing. */
      note: (attribution: string, headline: string) => `Said by ${attribution}. In: ${headline}`,
      retractedNote: (day: string, reason: string) => `Retracted on ${day}: ${reason}`,
    },
    sharing: {
      share: 'Share',
      copyLink: 'Copy link',
      copyQuotation: 'Copy quotation',
      more: 'More',
      mail: 'E-mail',
      saveCard: 'Save the card',
      embed: 'Embed',
      thisBriefing: 'This briefing',
      /** What the script of the page says; `{name}` is what was copied. */
      script: {
        shared: 'Shared',
        link: 'Link copied',
        excerpt: 'Link to the selected words copied: an excerpt',
        words: 'Quotation copied',
        failed: 'The browser did not allow it',
        copy: 'Copy',
        copyThis: 'Copy {name}',
        copied: '{name} copied',
      },
      embedHow:
        'Paste this into a page of yours; where a frame is not allowed, the words and a link remain. {alone}.',
      embedAlone: 'See it alone',
      embedCode: 'embed code',
      cardAlt: (attribution: string) => `The quotation as a picture. ${attribution}`,
      /** A quotation as shared pages name it. */
      title: (speaker: string, to: string | undefined, when: string) =>
        `${speaker}${to ? ` to ${to}` : ''}, ${when}`,
      /** Under words that are passed on: who, to whom, when; since when corrected; the headline and the site. */
      by: (attribution: string, corrected: string | undefined, headline: string, site: string) =>
        `${attribution}${corrected ? `, as corrected on ${corrected}` : ''}. In: ${headline}, ${site}`,
      retracted: (headline: string) => `Retracted: ${headline}`,
      retractedQuotation: (speaker: string) => `Retracted: quotation of ${speaker}`,
    },
    embed: {
      from: 'From {briefing}',
      quotation: 'The quotation and its source',
      briefing: (count: number) =>
        count > 1 ? `The briefing and its ${quotations(count)}` : 'The briefing and its source',
    },
    cards: {
      corrected: 'Corrected',
      retractedQuotation: 'This quotation was retracted.',
      retractedBriefing: 'This briefing was retracted.',
      statement: 'statement',
      written: 'in writing',
      quoted: (count: number, names: string) => `${begun(count, 'quotation', 'quotations')}: ${names}`,
      others: (names: string, more: number) => `${names} and ${inWords(more, 'other', 'others')}`,
      silent: (count: number) =>
        `No words on the record yet. Named in ${inWords(count, 'briefing', 'briefings')}.`,
      namedOn: (day: string) => `Named on ${day}`,
      newest: (day: string) => `Newest words: ${day}`,
      inItsName: (day: string) => `Said in its name: ${day}`,
      kindMediator: (kind: string) => `${kind}, mediator`,
      said: (count: number, in_: number, since: string | undefined) =>
        `${begun(count, 'quotation', 'quotations')} in ${inWords(in_, 'briefing', 'briefings')}${since ? ` since ${since}` : ''}`,
      saidInItsName: (count: number, speakers: number) =>
        `${begun(count, 'quotation', 'quotations')} in its name, ${inWords(speakers, 'speaker', 'speakers')}`,
      cutWords: (shown: number, of: number) => `Cut for this card: ${number(shown)} of ${number(of)} words`,
      cutCharacters: (shown: number, of: number) =>
        `Cut for this card: ${number(shown)} of ${number(of)} characters`,
      notDrawn: 'Some signs are not shown here',
      wordsNotDrawn: 'These words are in a script that this picture cannot show. The page has the words.',
      headlineNotDrawn: 'The headline is in a script that this picture cannot show. The page has the words.',
      nameNotDrawn: 'Name on the page',
    },
    front: {
      read: 'Read the briefing',
      alsoSaid: 'Also said',
      thisWeek: 'Said this week',
      byDay: 'Briefings by day',
      earlier: 'Earlier',
      all: (count: number) => `All ${briefings(count)}`,
      peopleAndParties: 'People and parties',
      empty: 'Nothing is on the record yet.',
      emptyHow:
        'Put a Markdown file into {folder} and build the site again. The README shows a complete small example.',
      asJson: 'The record as JSON',
    },
    person: {
      kinds: {
        person: { one: 'Person', many: 'People' },
        organization: { one: 'Organization', many: 'Organizations' },
        government: { one: 'Government', many: 'Governments' },
      },
      none: 'No quotations',
      count: (said: number, in_: number) =>
        `${said === 0 ? 'No quotations' : quotations(said)} in ${briefings(in_)}`,
      since: (from: string) => `as of ${from}`,
      held: (from: string, to: string) => `${from} to ${to}`,
      speaksFor: 'Speaks for {party}',
      inItsName: 'Said in its name',
      searchWords: 'Search these words',
      mediatorIn: 'Mediator in {briefing}',
      alsoWritten: (names: string) => `Also written ${names}`,
      newest: 'Newest words.',
      mostOftenTo: 'Most often to',
      appearsWith: 'Appears with',
      years: 'Years',
      follow: 'Follow by feed',
      tookPart: 'Took part in',
      with: 'With {people}',
      yearOf: (name: string, year: string) => `${name} in ${year}`,
      allYears: 'All years',
      description: (who: string, said: number) =>
        `${who}: ${said === 0 ? 'no quotations' : quotations(said)}, roles and events on the record.`,
      cardAlt: (who: string, said: number) => `${who}. ${said === 0 ? 'No quotations' : quotations(said)}.`,
    },
    lists: {
      archive: 'Briefings',
      archiveAbout: 'Every briefing on this site, the newest first, and all by year and month.',
      inPages: 'All briefings with their standfirsts, in pages',
      briefingsPage: (number: number) => `Briefings, page ${number}`,
      briefingsPageAbout: (number: number) => `Earlier briefings, page ${number} counted from the oldest.`,
      briefingsOf: (span: string) => `Briefings of ${span}`,
      briefingsOfAbout: (month: string) => `Every briefing published in ${month}.`,
      briefingsOfYearAbout: (year: string) => `Every briefing published in ${year}, by month.`,
      newerMonth: (month: string) => `Later: ${month}`,
      olderMonth: (month: string) => `Earlier: ${month}`,
      allOf: (year: string) => `All of ${year}`,
      months: 'Months',
      allYears: 'All years',
      quotes: 'Quotes',
      quotesPage: (number: number) => `Quotes, page ${number}`,
      quotesAbout:
        'Every quotation on this site, by briefing, newest first, with who said it, to whom, where and when.',
      people: 'People and parties',
      peopleLetter: (letter: string) => `People and parties: ${letter}`,
      peopleAbout:
        'Everyone on this site: people, organizations and governments, with their roles at the time and what they said.',
      newestFirst: (count: number) =>
        `${count === 1 ? 'One quotation' : quotations(count)}, newest briefing first.`,
      page: (number: number) => `Page ${number}, counted from the oldest`,
      pages: 'Pages',
      newerPage: (number: number) => `Newer: page ${number}`,
      newest: 'The newest',
      olderPage: (number: number) => `Older: page ${number}`,
      byLetter: 'By letter',
      somePeople: (total: number) => `${number(total)} in all, by letter. These are in the newest briefings.`,
    },
    summary: {
      people: 'Who is who',
      said: 'In their words',
      mediators: (count: number) => (count === 1 ? 'Mediator: ' : 'Mediators: '),
      quotationsShown: (shown: number, of: number) => `${shown} of ${quotations(of)}; all at {address}`,
      moreActors: (count: number) =>
        `and ${counted(count, 'more person or party', 'more people and parties')} at {address}`,
      moreDates: (count: number) => `and ${counted(count, 'more date', 'more dates')} at {address}`,
      moreCorrections: (count: number) =>
        `and ${counted(count, 'more correction', 'more corrections')} at {address}`,
      articleContinues: 'The article continues at {address}',
      shortened: 'Shortened for this page.',
      retracted: (day: string) => `Retracted ${day}.`,
      retractedQuotation: (speaker: string) => `A quotation by ${speaker} was retracted.`,
      noSource: 'not named.',
      sourceThere: 'see the address below.',
      asOf: (day: string) => `as it stood on ${day}`,
      inFull: (count: number) =>
        count === 0
          ? 'The briefing in full'
          : `The briefing in full, with ${count === 1 ? 'its quotation' : `all ${quotations(count)}`}`,
      article: 'From the article',
      continued: 'continued',
      printIt: 'One page, on A4 or US Letter. To keep it as a file, print it and choose {save}.',
      save: 'Save as PDF',
      print: 'Print',
      briefing: 'The briefing in full',
      largePrintTitle: (title: string) => `Large print: ${title}`,
      handoutTitle: (title: string) => `All quotations: ${title}`,
      title: (title: string) => `Summary: ${title}`,
      onePage: (standfirst: string) => `One page: ${standfirst}`,
      code: (address: string) => `QR code of ${address}`,
    },
    about: {
      title: 'About',
      description: (site: string) =>
        `What verbatim means on ${site}, how it is checked, what is not claimed, and how to report an error.`,
      /** The text about the site, in Markdown, which is shown unless the owners of the site have written their own. */
      text: `## What verbatim means here

A quotation on this site stands word for word in its article, inside quotation marks, exactly once. White space, the form of the marks
and one final comma or stop may differ from the article; nothing else may. A quotation that the article interrupts is shown as the
speaker's continuous words; the passage beside it shows it as the article has it. Marks and days in small type are the editors'.

## How it is checked

Every quotation, name and date of a briefing is written down in a record beside the article. Before anything is published, a program
compares the record with the article: that each quotation is there, that no words in quotation marks are left without a speaker, that a
weekday is the weekday of its date. If one of them does not hold, the site is not built.

## What is not claimed

That a quotation is verbatim in its article does not say that it is true, nor that the article heard it right. Roles and offices are those
of the day. Where an article does not let a day be known, none is given. Whoever is not quoted here may have spoken elsewhere.

## How corrections work

What was published keeps its address. If words, a speaker or a day have to be corrected, the page says what it was and what it is now. If
something has to be retracted, its page stays and says why. [All corrections](/corrections/) are on one page.`,
      report: 'How to report an error',
      reportHow:
        'Tell us the address of the page and what is wrong with it. What a report changes is listed under corrections.',
    },
    corrections: {
      title: 'Corrections',
      description: 'Everything on this site that was corrected or retracted, newest first.',
      none: 'Nothing was corrected or retracted so far.',
      all: 'Everything that was corrected or retracted, newest first.',
      corrected: 'Corrected {day}',
      retracted: 'Retracted {day}',
      quotationBy: (speaker: string) => `Quotation by ${speaker}`,
    },
    missing: {
      name: 'Not found',
      title: 'There is no page at this address',
      description: 'There is no page at this address.',
      why: 'Every quotation that was ever published here keeps its address, so this one is most likely mistyped or cut off. An address of a quotation looks like {address}.',
      newestBriefings: 'The newest briefings',
      newest: 'Newest briefings',
    },
    moved: { title: 'This page has moved', description: 'This page has another address now.' },
    retractedPage: {
      quotation: 'Retracted quotation',
      quotationTitle: 'This quotation was retracted',
      briefing: 'Retracted briefing',
      briefingTitle: 'This briefing was retracted',
      all: 'All corrections and retractions',
    },
    data: {
      name: 'Data',
      title: 'The record as data',
      description: 'The record as data: what is published for programs, and what of it stays stable.',
      files: 'Files',
      everything: 'Everything, with addresses and hashes',
      one: 'One briefing, whole',
      schema: 'Schema: {schema}',
      stable: 'What stays stable',
      promises: {
        address:
          'The address of a briefing, a quotation and a person never changes; what is retracted keeps its address and says so.',
        quotation:
          'The id of a quotation is never given to other words. Its hash changes only when the words do, and then a correction says so.',
        person: 'The id of a person or party is the same in every briefing.',
        field:
          'A field keeps its name and its meaning within a version. Fields may be added: read what you know and leave the rest.',
        version:
          'A change that would break a reader gets a new version and a new schema, and the old schema stays where it is.',
      },
    },
    feeds: {
      title: 'Feeds',
      description: 'Follow the briefings, the quotations, or one person, in any feed reader.',
      what: 'A feed tells a reader program of everything new here, without an account and without anyone knowing what you follow. Copy an address into your feed reader. What is corrected or retracted comes up again, marked as changed; what only gets another address does not.',
      everything: 'Everything',
      briefings: 'All briefings',
      briefingsHold: 'Standfirst, key points and quotations of each briefing.',
      quotations: 'All quotations',
      quotationsHold: 'Each quotation with who said it, to whom, where and when.',
      person: 'One person or party',
      personHow:
        'Every page of a person or party has a feed of its own: add {atom} or {json} to its address, or give your feed reader the address of the page. The most quoted:',
      ofBriefings: 'briefings',
      ofQuotations: 'quotations',
      quotationsAbout: 'Every quotation, verbatim, attributed and dated.',
      personAbout: (name: string) => `The quotations of ${name}.`,
      retracted: (reason: string) => `Retracted: ${reason}`,
      /** The links at the end of an entry. */
      toBriefing: 'The briefing',
      toQuotation: 'The quotation',
      permalink: 'permalink',
      /** For people who open the feed itself. */
      thisIs: 'This is a feed: {how}, or {page}.',
      how: 'how to follow it',
      page: 'read the page',
    },
    search: {
      title: 'Search',
      description: 'Search every briefing, quotation and person on the record.',
      words: 'Words, or “an exact phrase”',
      kind: 'Kind',
      everything: 'Everything',
      year: 'Year',
      any: 'Any',
      speaker: 'Speaker',
      more: 'More results',
      help: 'Fewer words find more. Accents do not matter, and a word also finds those that begin with it. All of the record is listed here:',
      withoutScript: 'Searching needs JavaScript. Without it, everything is listed here:',
      allQuotations: 'All quotations',
      allPeople: 'All people and parties',
      allBriefings: 'All briefings',
      quotationsOrder: '{all}, newest first',
      peopleOrder: '{all}, by name',
      briefingsOrder: '{all}, by year and month',
      kinds: {
        briefing: 'Briefings',
        quotation: 'Quotations',
        person: 'People and parties',
      },
      /** What the script of the page says; `{words}` is what was looked for. */
      script: {
        briefing: 'Briefing',
        quotation: 'Quotation',
        person: 'Person or party',
        searching: 'Searching …',
        loading: 'Loading the search …',
        failed: 'The search could not be loaded. Check the connection and try again.',
        nothing: 'Nothing found.',
        nothingFor: 'Nothing found for “{words}”.',
        nothingYet: 'Nothing found so far.',
        nothingYetFor: 'Nothing found so far for “{words}”.',
        quotations: forms({ one: '# quotation', other: '# quotations' }),
        results: forms({ one: '# result.', other: '# results.' }),
        resultsFor: forms({ one: '# result for “{words}”.', other: '# results for “{words}”.' }),
        first: forms({ one: 'The first # result.', other: 'The first # results.' }),
        firstFor: forms({
          one: 'The first # result for “{words}”.',
          other: 'The first # results for “{words}”.',
        }),
      },
    },
  };
};
