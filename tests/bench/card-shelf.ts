import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { briefingCard, personCard, quoteCard } from '../../src/outputs/share-cards/card.ts';
import { makeArtist } from '../../src/outputs/share-cards/draw.ts';
import type { Archive } from '../../src/record/archive/archive.ts';
import type { ProjectCopy } from '../support/project-copy.ts';

/** What a card weighs on average, in bytes. */
const cardWeight = 24_000;

/**
 * Puts files of a card's size where a build of the project keeps its drawn share cards, so that what is measured is all
 * but the drawing. Tells how many.
 */
export async function fillCardShelf(project: ProjectCopy, archive: Archive): Promise<number> {
  const { fingerprint } = await makeArtist();
  const shelf = shelfOf(project);
  mkdirSync(shelf, { recursive: true });
  const { retracted } = archive;
  const cards = [
    ...[...archive.briefings, ...retracted.briefings].map((briefing) => briefingCard(briefing, archive)),
    ...[...archive.quotes, ...retracted.quotes].map((entry) => quoteCard(entry, archive)),
    ...archive.people.map(personCard),
  ];
  const picture = Buffer.alloc(cardWeight, 'card');
  for (const card of cards) writeFileSync(`${shelf}/${fingerprint(card)}.png`, picture);
  return keptCards(project);
}

/** How many different cards a project keeps. */
export function keptCards(project: ProjectCopy): number {
  return readdirSync(shelfOf(project)).length;
}

function shelfOf(project: ProjectCopy): string {
  return project.path('node_modules/.cache/share-cards');
}
