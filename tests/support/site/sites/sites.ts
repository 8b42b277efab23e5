import { attackedContent } from '../../attacks/attacked-content.ts';
import { type Deployment, ROOT_DEPLOYMENT } from '../../build/build-site.ts';
import { manyBriefings } from '../../corpus/many-briefings.ts';
import { volublePerson } from '../../corpus/voluble-person.ts';
import { isInFull, sample } from '../../sample.ts';
import { acceptedRecords, type GeneratedRecords } from '../../summaries/generated-content.ts';
import { movedContent } from './changed-content.ts';

/** What a site of the tests is built from, besides the code. */
export interface SiteRecipe extends Deployment {
  /** A content folder, or the files of one by their path in it. Paths of folders are relative to the project. */
  readonly content: string | (() => ReadonlyMap<string, string>);
  /** Whether its share cards are drawn; elsewhere one picture stands for all of them. */
  readonly hasCards?: boolean;
}

/** The sites that browser tests run over. Each is built once, see build-sites.ts. */
export const SITES = {
  /** The content that is published. */
  article: { content: 'content', ...ROOT_DEPLOYMENT, hasCards: true },
  /** Several fictional briefings, under a path: the dev server and the root hide links that forget it. */
  corpus: {
    content: 'tests/fixtures/corpus/content',
    ...ROOT_DEPLOYMENT,
    base: '/press/news/',
    hasCards: true,
  },
  /** Quotations that are hard to point at, to draw and to write down. */
  travel: { content: 'tests/fixtures/travel/content', ...ROOT_DEPLOYMENT },
  /** Words that are hard to find. */
  search: { content: 'tests/fixtures/search/content', ...ROOT_DEPLOYMENT },
  /** One story in six languages, on an Arabic site. */
  languages: { content: 'tests/fixtures/languages/content', ...ROOT_DEPLOYMENT, lang: 'ar', hasCards: true },
  /** Nothing published yet. */
  empty: { content: 'tests/fixtures/empty/content', ...ROOT_DEPLOYMENT },
  /** Two full pages of every index, and one more. */
  hundredAndOne: { content: () => inBriefings(manyBriefings(101)), ...ROOT_DEPLOYMENT },
  /** Somebody who was quoted hundreds of times. */
  voluble: { content: () => inBriefings(volublePerson()), ...ROOT_DEPLOYMENT },
  /** Attacks in every field and in every place of the body that takes words. */
  attacks: { content: attackedContent, ...ROOT_DEPLOYMENT, hasCards: isInFull },
  /** What was published, after it was moved, renamed, retracted and corrected. */
  moved: { content: movedContent, ...ROOT_DEPLOYMENT, base: '/press/' },
  /** Records from the smallest to the largest that a summary has to take. */
  generated: { content: generatedContent, ...ROOT_DEPLOYMENT },
} as const satisfies Record<string, SiteRecipe>;

/** The name of one of the sites. */
export type SiteName = keyof typeof SITES;

/** What the generated site is made from; other records with SUMMARY_SEED=…. */
export const SUMMARY_SEED = Number(process.env.SUMMARY_SEED ?? 2024);

/** The records of the site `generated`. */
export function generatedRecords(): GeneratedRecords {
  return acceptedRecords(sample(10, 500), SUMMARY_SEED);
}

function generatedContent(): ReadonlyMap<string, string> {
  return inBriefings(new Map(generatedRecords().files.map(({ slug, text }) => [`${slug}.md`, text])));
}

function inBriefings(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(files, ([name, text]) => [`briefings/${name}`, text]));
}
