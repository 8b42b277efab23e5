import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { ParsedBriefing } from '../../parse/parse.ts';
import { quoteParts } from '../../schema/quote.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { shortened } from '../../text/shorten.ts';
import type { RuleContext } from '../rule.ts';

/**
 * A translation names the briefing it translates, which is in another language and does not, directly or over others,
 * translate it in turn.
 */
export function* translations({ briefings, complete }: RuleContext): Generator<Diagnostic> {
  if (!complete) return;
  const bySlug = new Map(
    briefings.flatMap((briefing) =>
      [briefing.name, ...briefing.record.formerSlugs].map((slug) => [slug, briefing] as const),
    ),
  );
  for (const briefing of briefings) {
    const { translationOf, lang } = briefing.record;
    if (translationOf === undefined) continue;
    const translated = bySlug.get(translationOf);
    const place = briefing.place(['translationOf']);
    // If a briefing names a slug that it had itself, it is taken for no translation.
    if (translated === briefing && translationOf !== briefing.name) continue;
    if (translated === undefined || translated === briefing) {
      const others = [...bySlug].filter(([, other]) => other !== briefing).map(([slug]) => slug);
      const meant = nearest(translationOf, others);
      yield diagnose('id/unknown', briefing.source, place, {
        message: `There is no ${translated ? 'other ' : ''}briefing "${translationOf}", expected the slug of the one that this translates.`,
        hint: meant ? `Did you mean "${meant}"?` : 'Write the name of its file without ".md".',
      });
    } else if (isOldestOfCircle(briefing, bySlug))
      yield diagnose('translation/circle', briefing.source, place, {
        message: `Unexpected translation of "${translationOf}", which is in the end a translation of this briefing, expected one of them to be the original.`,
      });
    else if (writtenLanguage(translated.record.lang) === writtenLanguage(lang))
      yield diagnose('translation/same-language', briefing.source, place, {
        message: `Unexpected translation of "${translationOf}", which is in "${translated.record.lang}" as this is in "${lang}", expected a briefing in another language.`,
      });
  }
}

/** A language together with its script: readers of Chinese in one script need not read the other. */
function writtenLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/**
 * The words that a translation gives as the original ones are those of the same quote in the briefing it translates.
 */
export function* originals({ briefings, complete }: RuleContext): Generator<Diagnostic> {
  if (!complete) return;
  const byName = new Map(briefings.map((briefing) => [briefing.name, briefing]));
  for (const briefing of briefings) {
    const translated = byName.get(briefing.record.translationOf ?? '');
    if (!translated) continue;
    for (const [at, { id, original }] of briefing.record.quotes.entries()) {
      const there = translated.record.quotes.find((quote) => quote.id === id);
      // If the other briefing is a translation, too, its quote gives the original words.
      const words = there && (there.original ?? quoteParts(there).join(' '));
      if (original === undefined || words === undefined || fold(words) === fold(original)) continue;
      yield diagnose('translation/other-words', briefing.source, briefing.place(['quotes', at, 'original']), {
        message: `Unexpected words as the original of "${id}", expected "${shortened(words, 120, translated.record.lang)}", which that quote says in "${translated.name}".`,
      });
    }
  }
}

/**
 * Whether following translations from a briefing leads back to it, and it has the first slug of this circle. The
 * circle is then reported once.
 */
function isOldestOfCircle(briefing: ParsedBriefing, bySlug: ReadonlyMap<string, ParsedBriefing>): boolean {
  const passed = new Set<ParsedBriefing>();
  let at: ParsedBriefing | undefined = briefing;
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    at = at.record.translationOf === undefined ? undefined : bySlug.get(at.record.translationOf);
  }
  return at === briefing && [...passed].every(({ name }) => name >= briefing.name);
}
