// Cards per second:
//   node tests/bench/share-cards.ts [rounds]
import { makeCardRenderer } from '../../src/outputs/share-cards/draw.ts';
import { quotationCard } from '../../src/outputs/share-cards/quotation-card.ts';
import { readArchive } from '../support/archive/archive.ts';

const rounds = Number(process.argv[2] ?? 5);
const archive = await readArchive('content');
const cards = archive.quotes.map((entry) => quotationCard(entry, archive.latestDay.slice(0, 4)));
const { draw } = await makeCardRenderer();

for (const card of cards) await draw(card);
const start = performance.now();
for (let round = 0; round < rounds; round++) await Promise.all(cards.map(draw));
const seconds = (performance.now() - start) / 1000;
console.log(`${((cards.length * rounds) / seconds).toFixed(1)} cards a second`);
