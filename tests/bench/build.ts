// Measures builds of generated records, against those of an earlier commit in the same run:
//   node tests/bench/build.ts [briefings…, 1000] [--against=<commit>] [--folder=<on a memory-backed filesystem>] [--cards=<folder>]
// For each size: from nothing, with nothing changed, and with one briefing edited, three times each of the last two, in turn with
// the other commit's. A build before them draws the share cards, which both keep, in the folder for cards from run to run.
// Numbers are of all processes of a build; a site is served when its folder has taken the place of the former one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/system/project.ts';
import { generateCorpus } from '../support/corpus/corpus.ts';
import { type Measured, measureProcess } from './process-tree.ts';

const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
const sizes = args.filter((arg) => !arg.startsWith('--')).map(Number);
const against = option('against');
const cards = option('cards');
const folder = join(option('folder') ?? tmpdir(), `build-bench-${process.pid}`);
const times = 3;
const units = { wall: 's', served: 's', cpu: 's CPU', memory: 'MB' } as const;

/** A checkout of a commit, with the content to build. */
interface Side {
  readonly name: string;
  readonly folder: string;
  /** Whether an earlier run has drawn its share cards. */
  readonly hasCards: boolean;
}

/** What the builds of one kind cost. */
type Runs = Readonly<Record<'cold' | 'nothing changed' | 'one edited', Build[]>>;

/** What a build cost, and the seconds until its site was served. */
type Build = Measured & { readonly served: number };

const earlier = new Map<string, { readonly count: number; readonly cpu: number }>();
try {
  for (const count of sizes.length > 0 ? sizes : [1000]) await measureSize(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSize(count: number): Promise<void> {
  const sides = ['HEAD', ...(against === undefined ? [] : [against])].map((commit) =>
    checkout(commit, count),
  );
  const runs = new Map<Side, Runs>(
    sides.map((side) => [side, { cold: [], 'nothing changed': [], 'one edited': [] }]),
  );
  const corpus = [...generateCorpus(count)];
  for (const side of sides) {
    const briefings = join(side.folder, 'content', 'briefings');
    mkdirSync(briefings, { recursive: true });
    for (const { name, text } of corpus) writeFileSync(join(briefings, name), text);
    if (!side.hasCards) await build(side);
    for (const made of ['dist', '.build', '.astro', 'node_modules/.astro'])
      rmSync(join(side.folder, made), { recursive: true, force: true });
  }
  const measure = async (kind: keyof Runs) => {
    for (const side of sides) runs.get(side)?.[kind].push(await build(side));
  };
  await measure('cold');
  // The first edit makes a second folder of the site, the ones after it have one.
  for (let time = 0; time <= times; time++) {
    for (const side of sides) edit(side, count, time);
    if (time === 0) for (const side of sides) await build(side);
    else await measure('one edited');
  }
  for (let time = 0; time < times; time++) await measure('nothing changed');
  console.log(`\n${count} briefings; load ${loadavg()[0]?.toFixed(1)}`);
  for (const kind of ['cold', 'nothing changed', 'one edited'] as const) {
    const [ours, theirs] = sides.map((side) => runs.get(side)?.[kind] ?? []);
    for (const measure of ['wall', 'served', 'cpu', 'memory'] as const)
      row(kind, measure, count, ours ?? [], theirs);
  }
  for (const side of sides) rmSync(side.folder, { recursive: true, force: true });
}

/** The files of a commit, with its packages: those of this project where both ask for the same. */
function checkout(commit: string, count: number): Side {
  const target = join(folder, commit);
  mkdirSync(target, { recursive: true });
  const archive = execFileSync('git', ['archive', commit, ':!content', ':!tests'], {
    cwd: ROOT,
    maxBuffer: 2 ** 30,
  });
  execFileSync('tar', ['-x', '-C', target], { input: archive });
  const lockfile = (of: string) => readFileSync(join(of, 'package-lock.json'), 'utf8');
  if (lockfile(target) !== lockfile(ROOT)) execFileSync('npm', ['ci'], { cwd: target });
  else {
    mkdirSync(join(target, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')))
      if (!/^\.(?:astro|cache|vite.*)$/.test(name))
        symlinkSync(join(ROOT, 'node_modules', name), join(target, 'node_modules', name));
  }
  if (cards === undefined) return { name: commit, folder: target, hasCards: false };
  const kept = join(cards, `${commit}-${count}`);
  mkdirSync(kept, { recursive: true });
  symlinkSync(kept, join(target, 'node_modules', '.cache'));
  return { name: commit, folder: target, hasCards: readdirSync(kept).length > 0 };
}

async function build({ folder: root }: Side): Promise<Build> {
  const { scripts }: { scripts: { build: string } } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const [, ...command] = scripts.build.split(' ');
  const site = () => statSync(join(root, 'dist'), { throwIfNoEntry: false })?.ino;
  const former = site();
  const started = performance.now();
  let served = 0;
  const watch = setInterval(() => {
    if (served === 0 && site() !== former && site() !== undefined)
      served = (performance.now() - started) / 1000;
  }, 20);
  const measured = await measureProcess(command, root, {
    SITE_URL: 'https://record.example',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  clearInterval(watch);
  return { ...measured, served: served || measured.wall };
}

function edit({ folder: root }: Side, count: number, time: number): void {
  const briefings = join(root, 'content', 'briefings');
  const file = join(briefings, readdirSync(briefings).sort()[count >> 1] ?? '');
  const text = readFileSync(file, 'utf8').replace(/^title: .*/m, `title: Edited for the ${time}. time`);
  writeFileSync(file, text);
}

function row(
  kind: string,
  measure: keyof Build,
  count: number,
  ours: readonly Build[],
  theirs: readonly Build[] | undefined,
): void {
  const values = (runs: readonly Build[]) => runs.map((run) => run[measure]).sort((a, b) => a - b);
  const median = (runs: readonly Build[]) => values(runs)[runs.length >> 1] ?? Number.NaN;
  const told = (runs: readonly Build[]) =>
    `${(values(runs)[0] ?? Number.NaN).toFixed(1)} / ${median(runs).toFixed(1)} ${units[measure]}`;
  const cells = [
    told(ours),
    ...(theirs ? [told(theirs), `${(median(ours) / median(theirs)).toFixed(2)} ×`] : []),
  ];
  if (measure === 'cpu') {
    const before = earlier.get(kind);
    if (before) {
      const exponent = Math.log(median(ours) / before.cpu) / Math.log(count / before.count);
      cells.push(`exponent ${exponent.toFixed(2)}`);
    }
    earlier.set(kind, { count, cpu: median(ours) });
  }
  console.log(`${kind.padEnd(16)}${cells.map((cell) => cell.padStart(22)).join('')}`);
}
