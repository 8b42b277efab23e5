import { createInterface } from 'node:readline/promises';
import { contentChecker } from '../check-content.ts';
import type { Desk } from '../cli/desk.ts';
import { type CommandName, runCommand } from '../cli.ts';
import { watchContent } from '../content-files.ts';
import { latestDay, localDay } from '../present-day.ts';
import { site } from '../site.ts';

/** A task that runs one of the content commands on this process's streams and the site's content folder. */
export function contentTask(name: CommandName): (args: readonly string[]) => Promise<void> {
  return async (args) => {
    process.exitCode = await runCommand(name, args, deskOfProcess());
  };
}

function deskOfProcess(): Desk {
  const { contentDir } = site;
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    // npm runs scripts in the project's root; paths are meant from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    contentDir,
    today: localDay,
    latestDay,
    check: contentChecker(contentDir),
    ask,
    watch: (onChange) => watchContent(contentDir, onChange),
    untilStopped: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve).once('SIGTERM', resolve);
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
