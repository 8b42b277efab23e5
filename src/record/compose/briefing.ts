import type { ParsedBriefing, ParsedProfile } from '../parse/parse.ts';
import type { BriefingRecord } from '../schema/briefing.ts';
import type { ProfileRecord } from '../schema/profile.ts';
import { directionOf, type QuotationMarks, typeset } from '../text/typography.ts';
import { type Anchored, anchorQuotes } from './anchoring.ts';
import { contextOf, type QuoteContext } from './context.ts';
import { type ProseBlock, renderProse } from './prose.ts';
import type { ProseSite } from './prose-input.ts';
import { articleMarks } from './quote-text.ts';

/** A checked briefing, ready to be shown: plain data that can be stored. */
export interface Briefing extends Anchored {
  readonly slug: string;
  readonly record: BriefingRecord;
  readonly dir: 'ltr' | 'rtl';
  readonly prose: readonly ProseBlock[];
  /** By quote id, the article's quotation marks if they are not those of its language. */
  readonly marks: Readonly<Record<string, QuotationMarks>>;
  /** By quote id; a retracted quote may have none. */
  readonly contexts: Readonly<Record<string, QuoteContext>>;
}

/** The headline of a briefing as it is shown everywhere, with typographic marks. */
export function headlineOf({ record }: Pick<Briefing, 'record'>): string {
  return typeset(record.title, record.lang);
}

/**
 * What a briefing has under the id of a quote; `undefined` for an id that every object inherits, such as
 * "constructor".
 */
export function ofQuote<Kept>(kept: Readonly<Record<string, Kept>>, id: string): Kept | undefined {
  return Object.hasOwn(kept, id) ? kept[id] : undefined;
}

/** A checked profile, ready to be shown. */
export interface Profile {
  readonly actorId: string;
  readonly record: ProfileRecord;
  readonly prose: readonly ProseBlock[];
}

/** Makes a briefing of a file that has passed the checks. */
export function composeBriefing(parsed: ParsedBriefing, site: ProseSite): Briefing {
  const { record } = parsed;
  const contexts = record.quotes.flatMap((quote) => {
    const context = contextOf(parsed, quote);
    return context ? [[quote.id, context] as const] : [];
  });
  return {
    slug: parsed.name,
    record,
    dir: record.dir ?? directionOf(record.lang),
    prose: renderProse(parsed, site),
    ...anchorQuotes(parsed),
    marks: articleMarks(parsed),
    contexts: Object.fromEntries(contexts),
  };
}

/** Makes a profile of a file that has passed the checks. */
export function composeProfile(parsed: ParsedProfile, site: ProseSite): Profile {
  const { name, record, body } = parsed;
  const { lang } = record;
  const plain = {
    name,
    body,
    quotations: [],
    record: { lang, quotes: [], dates: [], notDates: [], actors: [] },
  };
  return { actorId: name, record, prose: renderProse(plain, site) };
}
