import { codeList } from '../record/diagnostics/code-list.ts';
import type { Diagnostic } from '../record/diagnostics/diagnostic.ts';
import { report } from '../record/diagnostics/report.ts';
import { toAnnotations, toJson } from '../record/diagnostics/report-data.ts';
import type { Source } from '../record/text/source.ts';
import { readArguments } from './arguments.ts';
import { chosenFiles } from './chosen-files.ts';
import { type Command, type CommandContext, exit, showsColor, UsageError } from './context.ts';
import { labelLanguages } from './label-languages.ts';

/** `npm run check`: says what is wrong with the content, without building. */
export const check: Command = {
  usage: '[--format text|json|github] [--strict] [--watch] [--codes] [path …]',
  async run(args, context) {
    const { values, positionals } = readArguments({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        strict: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        codes: { type: 'boolean', default: false },
      },
    });
    if (values.codes) {
      context.stdout.write(codeList());
      return exit.clean;
    }
    const { format } = values;
    if (!isFormat(format))
      throw new UsageError(`Unexpected format "${format}", expected text, json or github.`);
    const isMeant = chosenFiles(positionals, context);
    const once = async (): Promise<number> => {
      const found = await context.check(context.latestDay());
      const diagnostics = found.diagnostics.filter(({ file }) => isMeant(file));
      const files = found.sources.filter(({ file }) => isMeant(file) && file !== found.ledger.file).length;
      const hint = format === 'text' ? labelLanguages(found.sources.filter(({ file }) => isMeant(file))) : '';
      const told = formats[format](diagnostics, { files, sources: found.sources }, context);
      context.stdout.write(told + hint);
      const isWrong = diagnostics.some(({ severity }) => values.strict || severity === 'error');
      return isWrong ? exit.findings : exit.clean;
    };
    return values.watch ? watched(once, context) : once();
  },
};

/** What was checked: how many files that were asked for, and all sources, so that their lines can be shown. */
interface Checked {
  readonly files: number;
  readonly sources: readonly Source[];
}

type Write = (diagnostics: readonly Diagnostic[], found: Checked, context: CommandContext) => string;

const formats = {
  text: (diagnostics, found, { stdout, env }) =>
    report(diagnostics, found.sources, { color: showsColor(stdout, env) }) ||
    `No findings in ${found.files === 1 ? '1 file' : `${found.files} files`}.\n`,
  json: (diagnostics, { files }) => toJson(diagnostics, files),
  github: (diagnostics) => toAnnotations(diagnostics),
} as const satisfies Record<string, Write>;

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

async function watched(once: () => Promise<number>, context: CommandContext): Promise<number> {
  // Watching begins with the first check, so that what is saved during that check is seen, too.
  let running = once();
  const stop = context.watch(() => {
    running = running.then(() => {
      // Each check clears a terminal, as compilers do. In a file all of them stay.
      if (context.stdout.isTTY) context.stdout.write('\u001bc');
      return once();
    });
  });
  try {
    await running;
    if (context.stdout.isTTY) context.stdout.write('Watching for changes; Ctrl-C ends it.\n');
    await context.untilStopped();
  } finally {
    stop();
  }
  return running;
}
