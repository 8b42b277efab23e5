// Measures builds of generated records, against those of an earlier commit in the same run:
//   node tests/bench/build.ts [briefings…, 1000] [--against=<commit>] [--folder=<on a memory-backed filesystem>]
// For each size: from nothing, with nothing changed, and with one briefing edited, three times each of the last two, in turn with
// the other commit's. A build before them draws the share cards, which both keep. Numbers are of all processes of a build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/system/project.ts';
import { generateCorpus } from '../support/corpus/corpus.ts';
import { type Measured, measureProcess } from './process-tree.ts';

const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);
const sizes = args.filter((arg) => !arg.startsWith('--')).map(Number);
const against = option('against');
const folder = join(option('folder') ?? tmpdir(), `build-bench-${process.pid}`);
const times = 3;
const units = { wall: 's', cpu: 's CPU', memory: 'MB' } as const;

/** A checkout of a commit, with the content to build. */
interface Side {
  readonly name: string;
  readonly folder: string;
}

/** What the builds of one kind cost. */
type Runs = Readonly<Record<'cold' | 'nothing changed' | 'one edited', Measured[]>>;

const earlier = new Map<string, { readonly count: number; readonly cpu: number }>();
try {
  for (const count of sizes.length > 0 ? sizes : [1000]) await measureSize(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSize(count: number): Promise<void> {
  const sides = [checkout('HEAD'), ...(against === undefined ? [] : [checkout(against)])];
  const runs = new Map<Side, Runs>(
    sides.map((side) => [side, { cold: [], 'nothing changed': [], 'one edited': [] }]),
  );
  const corpus = [...generateCorpus(count)];
  for (const side of sides) {
    const briefings = join(side.folder, 'content', 'briefings');
    mkdirSync(briefings, { recursive: true });
    for (const { name, text } of corpus) writeFileSync(join(briefings, name), text);
    await build(side);
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
    for (const measure of ['wall', 'cpu', 'memory'] as const) row(kind, measure, count, ours ?? [], theirs);
  }
  for (const side of sides) rmSync(side.folder, { recursive: true, force: true });
}

/** The files of a commit, with its packages: those of this project where both ask for the same. */
function checkout(commit: string): Side {
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
  return { name: commit, folder: target };
}

async function build({ folder: root }: Side): Promise<Measured> {
  const { scripts }: { scripts: { build: string } } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const [, ...command] = scripts.build.split(' ');
  return measureProcess(command, root, {
    SITE_URL: 'https://record.example',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
}

function edit({ folder: root }: Side, count: number, time: number): void {
  const briefings = join(root, 'content', 'briefings');
  const file = join(briefings, readdirSync(briefings).sort()[count >> 1] ?? '');
  const text = readFileSync(file, 'utf8').replace(/^title: .*/m, `title: Edited for the ${time}. time`);
  writeFileSync(file, text);
}

function row(
  kind: string,
  measure: keyof Measured,
  count: number,
  ours: readonly Measured[],
  theirs: readonly Measured[] | undefined,
): void {
  const values = (runs: readonly Measured[]) => runs.map((run) => run[measure]).sort((a, b) => a - b);
  const median = (runs: readonly Measured[]) => values(runs)[runs.length >> 1] ?? Number.NaN;
  const told = (runs: readonly Measured[]) =>
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
