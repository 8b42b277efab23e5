/** Addresses relative to the front page, by what stands there. */
export type PageTypes = Readonly<Record<string, string>>;

const article = '2024-08-19-blinken-gaza-talks';

const articlePages: PageTypes = {
  'front page': './',
  briefing: `./briefings/${article}/`,
  summary: `./briefings/${article}/summary/`,
  'large print': `./briefings/${article}/summary/large-print/`,
  handout: `./briefings/${article}/quotations/`,
  about: './about/',
  'quotes index': './quotes/',
  quote: `./quotes/${article}/decisive-moment/`,
  'quote reported by others': `./quotes/${article}/no-steps-to-derail/`,
  'people index': './people/',
  person: './people/antony-blinken/',
  mediator: './people/qatar/',
  corrections: './corrections/',
  archive: './briefings/',
  'year of the archive': './briefings/2024/',
  'month of the archive': './briefings/2024/08/',
  search: './search/',
  feeds: './feeds/',
  data: './data/',
};

const corpusPages: PageTypes = {
  'front page': './',
  'briefing with forty actors': './briefings/2022-05-16-sixteen-islands/',
  'summary with forty actors': './briefings/2022-05-16-sixteen-islands/summary/',
  'shortest briefing': './briefings/2021-03-01-rain/',
  'shortest summary': './briefings/2021-03-01-rain/summary/',
  'briefing with interrupted quotations': './briefings/2023-01-16-harbor-bridge/',
  'briefing with a quotation of three paragraphs': './briefings/2023-02-20-lighthouse-letter/',
  'briefing in many scripts': './briefings/2023-03-06-poets-of-the-coast/',
  'briefing with all of Markdown': './briefings/2023-04-03-town-meeting/',
  'briefing with very long words': './briefings/2023-05-08-names/',
  'summary with very long words': './briefings/2023-05-08-names/summary/',
  'hostile briefing': './briefings/2023-06-12-hostile/',
  'hostile summary': './briefings/2023-06-12-hostile/summary/',
  'Hebrew briefing': './briefings/2022-09-05-bikur-hasara/',
  'Hebrew summary': './briefings/2022-09-05-bikur-hasara/summary/',
  'Arabic briefing': './briefings/2022-10-10-mufawadat/',
  'quote of three words': './quotes/2021-03-01-rain/it-will-pass/',
  'interrupted quote': './quotes/2023-01-16-harbor-bridge/half-the-bridge/',
  'quote of three paragraphs': './quotes/2023-02-20-lighthouse-letter/keep-the-light/',
  'translated quote': './quotes/2023-03-06-poets-of-the-coast/the-sea-forgets/',
  'quote in its own language': './quotes/2023-03-06-poets-of-the-coast/hebrew-line/',
  'quote with very long words': './quotes/2023-05-08-names/sehr-lang/',
  'hostile quote': './quotes/2023-06-12-hostile/constructor/',
  'Hebrew quote': './quotes/2022-09-05-bikur-hasara/on-time/',
  'Arabic quote': './quotes/2022-10-10-mufawadat/good-day/',
  'quotes index': './quotes/',
  'numbered page of quotes': './quotes/page/1/',
  'people index': './people/',
  archive: './briefings/',
  'month of the archive': './briefings/2023/01/',
  search: './search/',
  feeds: './feeds/',
  'people by letter': './people/letter/b/',
  'person in several briefings': './people/ada-placeholder/',
  'person with a very long name': './people/wolfeschlegelsteinhausenbergerdorff-of-the-house-of-examplia/',
  'hostile person': './people/constructor/',
  mediator: './people/council-of-towns/',
};

const arabic = '2024-05-07-bawwabat-velmara';

const languagePages: PageTypes = {
  'Arabic front page': './',
  'Arabic briefing on an Arabic site': `./briefings/${arabic}/`,
  'Arabic summary': `./briefings/${arabic}/summary/`,
  'Arabic handout': `./briefings/${arabic}/quotations/`,
  'translated Arabic quote': `./quotes/${arabic}/open-gate/`,
  'German briefing on an Arabic site': './briefings/2024-05-07-tor-von-velmara/',
  'person in six languages': './people/lina-korso/',
  'Arabic search': './search/',
};

/** An address that no site has a page for. */
export const MISSING_PAGE = './quotes/2024-08-19-blinken-gaza-talks/never-said/';

/** A page of every type, for each site. */
export const PAGE_TYPES = {
  article: articlePages,
  corpus: corpusPages,
  languages: languagePages,
  empty: { 'front page': './', 'quotes index': './quotes/', 'people index': './people/' },
  hundredAndOne: { 'front page': './', 'numbered page of briefings': './briefings/page/1/' },
} as const satisfies Record<string, PageTypes>;
