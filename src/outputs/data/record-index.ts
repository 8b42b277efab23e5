/**
 * The whole record at a glance, for programs: every briefing, quotation and person with its address and a hash. The
 * words themselves are in the data of each briefing.
 */
import { z } from 'zod';
import type { Archive } from '../../record/archive/archive.ts';
import { briefingChanged, quoteChanged } from '../../record/archive/changes.ts';
import { permanentWords } from '../../record/ledger/permalinks.ts';
import { fold } from '../../record/text/fold.ts';
import { ledgerContext } from '../../site/permalinks.ts';
import { site } from '../../site/site.ts';
import { absolute, urls } from '../../site/urls.ts';

/** Raised when a reader of the former version would misread the data; additions do not raise it. */
export const recordIndexVersion = 1;

const hash = z
  .string()
  .regex(/^sha256-[0-9a-f]{64}$/)
  .describe(
    'SHA-256 of the words, folded as quotations are compared: it changes when the words do. Of a quotation and a person it is the hash in the ledger of permalinks.',
  );
const address = z.url().describe('The permalink. It never changes.');
const changed = z.iso
  .datetime({ offset: true })
  .describe('When it was last published, updated, corrected or retracted.');

/** The index of the record as data. */
export const recordIndexSchema = z
  .object({
    $schema: z.url().describe('The address of this schema.'),
    version: z.literal(recordIndexVersion),
    title: z.string().describe('The name of the site.'),
    url: z.url().describe('Its front page.'),
    briefings: z
      .array(
        z.object({
          slug: z.string(),
          url: address,
          data: z.url().describe('The whole briefing as data; of a retracted one, that it was and why.'),
          title: z.string(),
          published: z.string().describe('ISO 8601 date or date-time.'),
          changed,
          lang: z.string().describe('BCP 47.'),
          people: z.array(z.string()).describe('Ids of everyone and every party in it.'),
          retracted: z.boolean(),
          hash,
        }),
      )
      .describe('Newest first; what was retracted at the end.'),
    quotations: z
      .array(
        z.object({
          id: z.string().describe('Unique within its briefing.'),
          briefing: z.string().describe('The slug of its briefing.'),
          url: address,
          speaker: z
            .string()
            .optional()
            .describe('Who said it; none where several did or the article names nobody.'),
          speakers: z.array(z.string()).describe('Everyone who said it, by id.'),
          unnamed: z.string().optional().describe('An unnamed speaker in the words of the article.'),
          to: z.array(z.string()),
          on: z
            .string()
            .optional()
            .describe('When it was said, where the article lets it be known: EDTF, level 1, mostly a day.'),
          changed,
          retracted: z.boolean(),
          hash,
        }),
      )
      .describe('By briefing, newest first; what was retracted at the end.'),
    people: z
      .array(
        z.object({
          id: z.string().describe('The same in every briefing.'),
          url: address,
          name: z.string(),
          kind: z.enum(['person', 'organization', 'government']),
          briefings: z.int(),
          quotations: z.int(),
          hash,
        }),
      )
      .describe('People, organizations and governments, by name.'),
  })
  .describe('The index of the record of the site.');

/** What `/index.json` holds. */
export type RecordIndex = z.infer<typeof recordIndexSchema>;

/** Makes the index of everything the site shows. */
export function recordIndex(archive: Archive): RecordIndex {
  return {
    $schema: absolute(urls.recordIndexSchema(recordIndexVersion)),
    version: recordIndexVersion,
    title: site.title,
    url: absolute(urls.home()),
    briefings: [...archive.briefings, ...archive.retracted.briefings].map((briefing) => {
      const { slug, record } = briefing;
      return {
        slug,
        url: absolute(urls.briefing(slug)),
        data: absolute(urls.briefingData(slug)),
        title: record.title,
        published: record.published,
        changed: briefingChanged(briefing),
        lang: record.lang,
        people: record.actors.map(({ id }) => id),
        retracted: record.retracted !== undefined,
        hash: hashOf(
          ...[record.title, record.standfirst, ...record.keyPoints].map(fold),
          ...record.quotes.map(permanentWords),
        ),
      };
    }),
    quotations: [...archive.quotes, ...archive.retracted.quotes].map((entry) => {
      const { briefing, quote, speaker, to } = entry;
      return {
        id: quote.id,
        briefing: briefing.slug,
        url: absolute(urls.quote(briefing.slug, quote.id)),
        ...(speaker.id !== undefined && { speaker: speaker.id }),
        speakers: speaker.actors.map(({ id }) => id),
        ...(quote.unnamed !== undefined && { unnamed: quote.unnamed }),
        to: to.map(({ id }) => id),
        ...(quote.on !== undefined && { on: quote.on }),
        changed: quoteChanged(entry),
        retracted: (quote.retracted ?? briefing.record.retracted) !== undefined,
        hash: hashOf(permanentWords(quote)),
      };
    }),
    people: archive.people.map(({ id, name, kind, appearances, quotes }) => ({
      id,
      url: absolute(urls.person(id)),
      name,
      kind,
      briefings: appearances.length,
      quotations: quotes.length,
      hash: hashOf(name),
    })),
  };
}

/** Hashes words as the ledger does, so that a program can compare the two. */
function hashOf(...texts: readonly string[]): string {
  return `sha256-${ledgerContext.digest(texts.join('\n'))}`;
}
