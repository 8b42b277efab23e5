// Measures checking: `node tests/bench/check.ts [number of briefings]`. Files are generated in memory, so that the disk of
// the machine says nothing; each size runs in a process of its own, so that memory is its own.
import { spawnSync } from 'node:child_process';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { parseDocument } from 'yaml';
import { checkSummaries } from '../../src/outputs/summary/check.ts';
import { measure as measureWidth } from '../../src/outputs/summary/type/measure.ts';
import { checkSources } from '../../src/record/rules/check.ts';
import { Source } from '../../src/record/text/source.ts';
import { generateCorpus } from '../support/corpus/corpus.ts';

const [size = '10000', kind] = process.argv.slice(2);
const whole = Number(size);

if (kind) measure(whole, kind);
else for (const count of [whole / 4, whole / 2, whole]) compare(count);

/** Milliseconds of this process's own time, and peak memory. */
interface Measured {
  readonly ms: number;
  readonly megabytes: number;
}

function compare(count: number): void {
  const checked = inProcess(count, 'check');
  const parsed = inProcess(count, 'parse');
  const perSecond = Math.round((count / checked.ms) * 1000);
  const ratio = (checked.ms / parsed.ms).toFixed(2);
  console.log(
    `${count} briefings: ${perSecond} a second, ${(checked.ms / count).toFixed(2)} ms each, peak ${checked.megabytes} MB, ${ratio} times parsing alone (${parsed.ms} ms)`,
  );
}

function inProcess(count: number, what: string): Measured {
  const child = spawnSync(process.execPath, [import.meta.filename, String(count), what], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  const [ms = 0, megabytes = 0] = child.stdout.trim().split(' ').map(Number);
  return { ms, megabytes };
}

function measure(count: number, what: string): void {
  const sources = Array.from(
    generateCorpus(count),
    ({ name, text }) => new Source(`content/briefings/${name}`, text),
  );
  const started = process.cpuUsage();
  if (what === 'check') {
    const checked = checkSources({ briefings: sources, profiles: [] }, { today: '2100-01-01' });
    const diagnostics = [...checked.diagnostics, ...checkSummaries(checked.briefings, measureWidth)];
    if (diagnostics.some(({ severity }) => severity === 'error')) throw new Error(diagnostics[0]?.message);
  } else {
    // The same files with the same parsers, and the results kept as a check keeps them.
    const processor = remark()
      .use(remarkFrontmatter, ['yaml'])
      .use(remarkGfm, { singleTilde: false })
      .freeze();
    const kept = sources.map(({ text }) => {
      const root = processor.parse(text);
      const [first] = root.children;
      return [root, first?.type === 'yaml' ? parseDocument(first.value).toJS() : undefined];
    });
    if (kept.length !== count) throw new Error('A file was lost.');
  }
  const { user, system } = process.cpuUsage(started);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(Math.round((user + system) / 1000), peak);
}
