// Measures checking: `node tests/bench/check.ts [number of briefings]`. Files are generated in memory, so that the disk of
// the machine says nothing; each run is a process of its own, so that memory is its own. What is told are medians of runs in
// turn. Checking is compared with parsing twice: with the parsers as they come, remark with its plugin for frontmatter and
// yaml, and with the quicker way of this project, which keeps the frontmatter from remark.
import { spawnSync } from 'node:child_process';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { parseDocument } from 'yaml';
import { checkSummaries } from '../../src/outputs/summary/check.ts';
import { measure as measureWidth } from '../../src/outputs/summary/type/measure.ts';
import { type MarkdownFile, readMarkdown } from '../../src/record/parse/markdown.ts';
import { checkSources } from '../../src/record/rules/check.ts';
import { Source } from '../../src/record/text/source.ts';
import { generateCorpus } from '../support/corpus/corpus.ts';

const [size = '10000', kind] = process.argv.slice(2);
const whole = Number(size);
const runs = 5;

if (kind) measure(whole, kind);
else for (const count of [whole / 4, whole / 2, whole]) compare(count);

/** Milliseconds of this process's own time, and peak memory. */
interface Measured {
  readonly ms: number;
  readonly megabytes: number;
}

function compare(count: number): void {
  const all = Array.from({ length: runs }, () => ({
    checked: inProcess(count, 'check'),
    parsed: inProcess(count, 'parse'),
    ownParsed: inProcess(count, 'own-parse'),
  }));
  const median = (of: (run: (typeof all)[number]) => number) =>
    all.map(of).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const ms = median(({ checked }) => checked.ms);
  const ratio = median(({ checked, parsed }) => checked.ms / parsed.ms).toFixed(2);
  const own = median(({ checked, ownParsed }) => checked.ms / ownParsed.ms).toFixed(2);
  console.log(
    `${count} briefings: ${Math.round((count / ms) * 1000)} a second, ${(ms / count).toFixed(2)} ms each, peak ${median(({ checked }) => checked.megabytes)} MB, ${ratio} times parsing alone (${median(({ parsed }) => parsed.ms)} ms), ${own} times parsing in this project's way`,
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
    // The same files, and the results kept as a check keeps them.
    const read = what === 'parse' ? asParsersCome() : readMarkdown;
    const kept = sources.map(({ text }) => {
      const { head, root } = read(text);
      return [root, head && parseDocument(text.slice(...head)).toJS()];
    });
    if (kept.length !== count) throw new Error('A file was lost.');
  }
  const { user, system } = process.cpuUsage(started);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(Math.round((user + system) / 1000), peak);
}

/** Reads Markdown and frontmatter in one go. */
function asParsersCome(): (text: string) => MarkdownFile {
  const processor = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm, { singleTilde: false }).freeze();
  return (text) => {
    const root = processor.parse(text);
    const [first] = root.children;
    const end = first?.type === 'yaml' ? (first.position?.end.offset ?? 0) - 3 : 0;
    return end > 0 ? { head: [4, end], root } : { root };
  };
}
