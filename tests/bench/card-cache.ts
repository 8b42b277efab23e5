import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { briefingCard } from '../../src/outputs/share-cards/briefing-card.ts';
import { makeCardRenderer } from '../../src/outputs/share-cards/draw.ts';
import { personCard } from '../../src/outputs/share-cards/person-card.ts';
import { quotationCard } from '../../src/outputs/share-cards/quotation-card.ts';
import { siteCard } from '../../src/outputs/share-cards/site-card.ts';
import type { Archive } from '../../src/record/archive/archive.ts';
import type { ProjectCopy } from '../support/project-copy.ts';

/** What a card weighs on average, in bytes. */
const cardWeight = 24_000;

/**
 * Puts files of a card's size where a build of the project keeps its drawn share cards, so that what is measured is all
 * but the drawing. Tells how many.
 */
export async function fillCardCache(project: ProjectCopy, archive: Archive): Promise<number> {
  const { fingerprint } = await makeCardRenderer();
  const folder = cacheOf(project);
  mkdirSync(folder, { recursive: true });
  const { retracted } = archive;
  const newest = { latestDay: archive.latestDay.slice(0, 4) };
  const spokenFor = Map.groupBy(archive.quotes, ({ speaker }) => speaker.represents);
  const cards = [
    siteCard(archive),
    ...[...archive.briefings, ...retracted.briefings].map((briefing) =>
      briefingCard(briefing, archive.quotesBySlug.get(briefing.slug) ?? [], newest),
    ),
    ...[...archive.quotes, ...retracted.quotes].map((entry) => quotationCard(entry, newest)),
    ...archive.people.map((person) => personCard(person, spokenFor.get(person.id) ?? [])),
  ];
  const picture = Buffer.alloc(cardWeight, 'card');
  for (const card of cards) writeFileSync(`${folder}/${fingerprint(card)}.png`, picture);
  return keptCards(project);
}

/** How many different cards a project keeps. */
export function keptCards(project: ProjectCopy): number {
  return readdirSync(cacheOf(project)).length;
}

function cacheOf(project: ProjectCopy): string {
  return project.path('node_modules/.cache/share-cards');
}
