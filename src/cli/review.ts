import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { type Blank, blanksOf } from '../record/draft/review/blanks.ts';
import { openPoints } from '../record/draft/review/open-points.ts';
import { Source } from '../record/text/source.ts';
import { replaceFile } from '../system/replace-file.ts';
import { readArguments } from './arguments.ts';
import { chosenFiles } from './chosen-files.ts';
import { type Command, type CommandContext, exit, showsColor, UsageError } from './context.ts';
import { answered, choicesFor, heading, highlighted } from './review-point.ts';

/** `npm run review`: goes through what is open in drafts, one point after the other, and writes each answer at once. */
export const review: Command = {
  usage: '[file …]',
  async run(args, context) {
    const { positionals } = readArguments({ args: [...args], allowPositionals: true, options: {} });
    if (!context.prompter)
      throw new UsageError('There is no terminal to ask in, expected one; npm run check lists what is open.');
    const isMeant = chosenFiles(positionals, context);
    const { sources } = await context.check(context.latestDay());
    const files = sources.filter((source) => isMeant(source.file) && openPoints(source).points.length > 0);
    if (files.length === 0) {
      context.stdout.write('Nothing is open; npm run check tells the rest.\n');
      return exit.clean;
    }
    for (const { file } of files) if ((await reviewFile(file, context)) !== exit.clean) return exit.findings;
    return exit.clean;
  },
};

/** The names of fields that are still to be written. */
const labels = { title: 'the headline', standfirst: 'the standfirst', keyPoints: 'the key points' } as const;

/** Goes through the open points of a file. Gives back the exit code of the command: all well if no point is left. */
export async function reviewFile(file: string, context: CommandContext): Promise<number> {
  const { prompter } = context;
  if (!prompter) return exit.findings;
  const before: { readonly text: string; readonly after: string; readonly key: string }[] = [];
  const passed = new Set<string>();
  const color = showsColor(context.stdout, context.env);
  for (;;) {
    const { mark, text } = await readText(file);
    const { points, actors } = openPoints(new Source(file, text));
    const left = points.filter(({ key }) => !passed.has(key));
    const [point] = left;
    if (!point) return ended(file, points.length, blanksOf(new Source(file, text)), context);
    prompter.show(heading(point, left.length, relative(context.cwd, file)), highlighted(point, color));
    const key = await prompter.choose(
      `${point.field}: ${point.value ?? 'nobody yet'}`,
      choicesFor(point, actors, before.length > 0),
    );
    if (key === undefined || key === 'q')
      return ended(file, points.length, blanksOf(new Source(file, text)), context);
    if (key === 'u') {
      const last = before.pop();
      if (!last) continue;
      passed.delete(last.key);
      await writeOver(file, last.after, last.text, context);
      continue;
    }
    const after = await answered(text, point, key, actors, prompter);
    if (after === undefined) passed.add(point.key);
    before.push({ text: mark + text, after: mark + (after ?? text), key: point.key });
    if (after !== undefined) await writeOver(file, mark + text, mark + after, context);
  }
}

async function readText(file: string): Promise<{ readonly mark: string; readonly text: string }> {
  const whole = await readFile(file, 'utf8');
  return whole.startsWith('\ufeff') ? { mark: '\ufeff', text: whole.slice(1) } : { mark: '', text: whole };
}

/** Writes an answer, unless the file was changed while the question was open. */
async function writeOver(file: string, from: string, to: string, { stdout }: CommandContext): Promise<void> {
  if ((await readFile(file, 'utf8')) === from) await replaceFile(file, to);
  else stdout.write(`${file} was changed meanwhile; this answer was not written.\n`);
}

function ended(
  file: string,
  open: number,
  blanks: readonly Blank[],
  { stdout, cwd }: CommandContext,
): number {
  const path = relative(cwd, file);
  if (blanks.length > 0)
    stdout.write(
      `For you to write: ${blanks.map(({ field, line }) => `${labels[field]} (line ${line})`).join(', ')}.\n`,
    );
  stdout.write(
    open === 0
      ? `Nothing is open in ${path} any more. Then: npm run check -- ${path}\n`
      : `${open === 1 ? 'One point is' : `${open} points are`} open in ${path}; npm run review -- ${path} goes on.\n`,
  );
  return open === 0 ? exit.clean : exit.findings;
}
