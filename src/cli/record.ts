import { report } from '../record/diagnostics/report.ts';
import { formatLedger, type LedgerEntry } from '../record/ledger/ledger.ts';
import { unrecorded } from '../record/ledger/published-pages.ts';
import { ledgerContext } from '../site/permalinks.ts';
import { replaceFile } from '../system/replace-file.ts';
import { readArguments } from './arguments.ts';
import { type Command, type CommandContext, exit, showsColor } from './context.ts';

/** `npm run record`: adds what is published now to the ledger of permalinks. Lines that are there stay as they are. */
export const record: Command = {
  usage: '[--dry-run] [--yes]',
  async run(args, context) {
    const { values } = readArguments({
      args: [...args],
      options: {
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', short: 'y', default: false },
      },
    });
    const content = await context.check(context.latestDay());
    const { diagnostics, sources, ledger } = content;
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      context.stderr.write(report(errors, sources, { color: showsColor(context.stderr, context.env) }));
      context.stderr.write('\nNothing was recorded: only content without errors is.\n');
      return exit.findings;
    }
    const entries = unrecorded(ledger.lines, content, ledgerContext, context.today());
    if (entries.length === 0) {
      context.stdout.write('Nothing to record: every page is in the ledger as it is.\n');
      return exit.clean;
    }
    for (const { url, kind } of entries) context.stdout.write(`+ ${kind.padEnd(8)} ${url}\n`);
    const count = entries.length === 1 ? 'One line' : `${entries.length} lines`;
    if (values['dry-run']) {
      context.stdout.write(`${count} to add to ${ledger.file}.\n`);
      return exit.clean;
    }
    if (!values.yes && !(await isWanted(context))) {
      context.stdout.write('Nothing was recorded; --yes records without asking.\n');
      return exit.findings;
    }
    await replaceFile(ledger.file, appended(ledger.text, entries));
    context.stdout.write(`${count} added to ${ledger.file}.\n`);
    return exit.clean;
  },
};

/** Asks a person first, because lines of the ledger are never taken out again. */
async function isWanted(context: CommandContext): Promise<boolean> {
  const answer = await context.ask('Record these for good? [y/N] ');
  return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}

function appended(text: string, entries: readonly LedgerEntry[]): string {
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${separator}${formatLedger(entries)}`;
}
