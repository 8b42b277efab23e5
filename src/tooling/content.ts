import { createInterface } from 'node:readline/promises';
import type { CommandContext } from '../cli/context.ts';
import { type CommandName, runCommand } from '../cli/run.ts';
import { contentChecker } from '../loader/check-content.ts';
import { watchContent } from '../loader/watch.ts';
import { site } from '../site/site.ts';
import { latestDay, localDay } from '../system/present-day.ts';
import { terminalPrompter } from './terminal-prompter.ts';

/** One of the content commands, run on this process's streams and the site's content folder. */
export function contentCommand(name: CommandName): (args: readonly string[]) => Promise<void> {
  return async (args) => {
    process.stdout.on('error', unlessUnread);
    process.exitCode = await runCommand(name, args, contextOfProcess());
  };
}

/**
 * Whoever reads the output may stop early, as in `npm run record -- --yes | head`. The command does its work all the
 * same.
 */
function unlessUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function contextOfProcess(): CommandContext {
  const { contentDir } = site;
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    // npm runs scripts in the project's root, but paths count from the folder in which the person called it.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    contentDir,
    today: localDay,
    latestDay,
    check: contentChecker(contentDir),
    ask,
    readInput: async () => Buffer.concat(await Array.fromAsync(process.stdin)),
    prompter: process.stdin.isTTY && process.stdout.isTTY ? terminalPrompter : undefined,
    watch: (onChange) => watchContent(contentDir, onChange),
    untilStopped: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve).once('SIGTERM', resolve);
        process.stdout.once('error', resolve);
      }),
  };
}

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  const answer = await Promise.race([lines.question(question), gone]);
  lines.close();
  return answer;
}
