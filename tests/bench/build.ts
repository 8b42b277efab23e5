// Measures builds of generated records against a floor measured in the same run:
//   node tests/bench/build.ts [briefings…, 100 1000 5000 10000] [--folder=<on a memory-backed filesystem>]
// For each size: from nothing (the share cards drawn already), with nothing changed, with one briefing edited, with one person
// under another name. The four sizes take about an hour.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArchive } from '../support/generated-archive.ts';
import { copyProject } from '../support/project-copy.ts';
import { fillCardCache, keptCards } from './card-cache.ts';
import { generateCorpus } from './corpus.ts';
import { type Measured, measureProcess } from './process-tree.ts';

const args = process.argv.slice(2);
const sizes = args.filter((arg) => !arg.startsWith('--')).map(Number);
const folder = args.find((arg) => arg.startsWith('--folder='))?.slice('--folder='.length) ?? tmpdir();

const earlier = new Map<string, { readonly count: number; readonly cpu: number }>();
for (const count of sizes.length > 0 ? sizes : [100, 1000, 5000, 10_000]) await measureSize(count);

async function measureSize(count: number): Promise<void> {
  const project = await copyProject(folder);
  try {
    const briefings = project.path('content/briefings');
    mkdirSync(briefings, { recursive: true });
    for (const { name, text } of generateCorpus(count)) writeFileSync(join(briefings, name), text);
    const build = () =>
      measureProcess([project.path('src/tooling/main.ts'), 'build'], project.folder, {
        SITE_URL: 'https://record.example',
        ASTRO_TELEMETRY_DISABLED: '1',
      });

    const cards = await fillCardCache(project, generatedArchive(count));

    const cold = await build();
    if (keptCards(project) > cards) throw new Error('The build has drawn share cards that lay ready.');
    const floorFolder = project.path('floor');
    const script = join(import.meta.dirname, 'floor.ts');
    const floor = await measureProcess(
      [script, project.path('content'), project.path('dist'), floorFolder],
      project.folder,
      {},
    );
    const least: Measured & { files: number; megabytes: number } = JSON.parse(floor.printed);
    rmSync(floorFolder, { recursive: true });

    const nothing = await build();
    const file = join(
      briefings,
      readdirSync(briefings)
        .sort()
        .at(count >> 1) ?? '',
    );
    const edit = (number: number) =>
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/^title: .*/m, `title: Edited for the ${number}. time`),
      );
    edit(1);
    // The first edit makes a second folder of the site, the ones after it have one.
    const first = await build();
    edit(2);
    const edited = await build();
    const named = rename(briefings);
    const renamed = await build();

    console.log(
      `\n${count} briefings: ${least.files} files and ${cards} share cards, ${least.megabytes.toFixed(0)} MB without cards`,
    );
    row('floor', least, least, least.files);
    row('cold', cold, least, least.files, count);
    row('nothing changed', nothing, least, least.files, count);
    row('first edit', first, least, least.files);
    row('one edited', edited, least, least.files, count);
    row(`name in ${named} files`, renamed, least, least.files, count);
    console.log(
      `share cards: ${cards} taken from the cache; node tests/bench/share-cards.ts says what drawing costs`,
    );
  } finally {
    await project.remove();
  }
}

/** Gives one person who is in some briefings another name, wherever it stands. */
function rename(briefings: string): number {
  const texts = readdirSync(briefings).map((name) => ({
    path: join(briefings, name),
    text: readFileSync(join(briefings, name), 'utf8'),
  }));
  const name = /\n {4}name: (.*)\n {4}kind: person/.exec(texts[0]?.text ?? '')?.[1] ?? '';
  const holding = texts.filter(({ text }) => text.includes(name));
  for (const { path, text } of holding) writeFileSync(path, text.replaceAll(name, `${name} Ostrander`));
  return holding.length;
}

function row(name: string, measured: Measured, floor: Measured, files: number, count?: number): void {
  const { wall, cpu, memory } = measured;
  const before = earlier.get(name);
  const exponent =
    count !== undefined && before ? Math.log(cpu / before.cpu) / Math.log(count / before.count) : undefined;
  if (count !== undefined) earlier.set(name, { count, cpu });
  const cells = [
    `${wall.toFixed(1)} s`,
    `${(wall / floor.wall).toFixed(2)} ×`,
    `${cpu.toFixed(1)} s CPU`,
    `${(cpu / floor.cpu).toFixed(2)} ×`,
    `${memory.toFixed(0)} MB`,
    `${Math.round(files / wall)} files/s`,
    exponent === undefined ? '' : `exponent ${exponent.toFixed(2)}`,
  ];
  console.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(15)).join('')}`.trimEnd());
}
