import { type Fixed, fixFully } from '../record/fix/fix.ts';
import type { Edit } from '../record/fix/proposal.ts';
import type { Source } from '../record/text/source.ts';
import { replaceFile } from '../system/replace-file.ts';
import { readArguments } from './arguments.ts';
import { chosenFiles } from './chosen-files.ts';
import { type Command, type CommandContext, exit, showsColor } from './context.ts';

/** `npm run fix`: applies the fixes that have one clear answer, after showing them. */
export const fix: Command = {
  usage: '[--yes] [path …]',
  async run(args, context) {
    const { values, positionals } = readArguments({
      args: [...args],
      allowPositionals: true,
      options: { yes: { type: 'boolean', short: 'y', default: false } },
    });
    const isMeant = chosenFiles(positionals, context);
    const { briefings, diagnostics } = await context.check(context.latestDay());
    const fixed = briefings
      .filter(({ source }) => isMeant(source.file))
      .map((briefing) => fixFully(briefing, context.latestDay()));
    for (const { before, refusals } of fixed.flatMap((rounds) => rounds.slice(-1)))
      for (const { at, why } of refusals) {
        const { line, column } = before.pointAt(at);
        context.stdout.write(`${before.file}:${line}:${column} left to you: ${why}.\n`);
      }
    const rounds = fixed.flat().filter(({ edits }) => edits.length > 0);
    for (const file of rounds)
      context.stdout.write(difference(file, showsColor(context.stdout, context.env)));
    if (rounds.length === 0) {
      context.stdout.write('Nothing to fix that has one clear answer; npm run check shows the rest.\n');
      return exit.clean;
    }
    if (!values.yes && !(await isWanted(context))) {
      context.stdout.write('Nothing was changed; --yes applies the changes without asking.\n');
      return exit.findings;
    }
    // A byte-order mark is no part of the text, and is kept in the file.
    const marked = new Set(
      diagnostics.filter(({ code }) => code === 'file/byte-order-mark').map(({ file }) => file),
    );
    const changed = new Map(rounds.map(({ after }) => [after.file, after]));
    for (const after of changed.values())
      await replaceFile(after.file, `${marked.has(after.file) ? '\ufeff' : ''}${after.text}`);
    context.stdout.write(`Fixed ${changed.size === 1 ? 'one file' : `${changed.size} files`}.\n`);
    return exit.clean;
  },
};

async function isWanted(context: CommandContext): Promise<boolean> {
  const answer = await context.ask('Apply these changes? [y/N] ');
  return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}

/** The lines that change, before and after, with the reason for each. */
function difference({ before, edits }: Fixed, color: boolean): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const byLine = Map.groupBy(edits, ({ start }) => before.pointAt(start).line);
  const changes = Array.from(byLine, ([line, here]) => {
    const reasons = [...new Set(here.map(({ why }) => why))].join('; ');
    const after = lineWith(before, line, here).split(/\r?\n/);
    return [
      `@@ line ${line}: ${reasons} @@`,
      paint(31, `-${before.line(line)}`),
      ...after.map((text) => paint(32, `+${text}`)),
    ].join('\n');
  });
  return `${before.file}\n${changes.join('\n')}\n\n`;
}

/** A line with the edits that begin on it; none of them reaches the next line. */
function lineWith(source: Source, line: number, edits: readonly Edit[]): string {
  let text = source.line(line);
  for (const { start, end, text: written } of edits.toReversed()) {
    const at = source.pointAt(start).column - 1;
    text = text.slice(0, at) + written + text.slice(at + end - start);
  }
  return text;
}
