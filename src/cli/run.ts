import { check } from './check.ts';
import { type Command, type CommandContext, exit, UsageError } from './context.ts';
import { fix } from './fix.ts';
import { newBriefing } from './new.ts';
import { record } from './record.ts';
import { review } from './review.ts';

/** The content commands by name. */
export const commands = { check, fix, new: newBriefing, record, review } as const satisfies Record<
  string,
  Command
>;

/** The name of a content command. */
export type CommandName = keyof typeof commands;

/** Runs a content command and gives back its exit code: 0 all well, 1 findings, 2 wrong usage. */
export async function runCommand(
  name: CommandName,
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const command: Command = commands[name];
  try {
    return await command.run(args, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.stderr.write(`${error.message}\nUsage: npm run ${name} -- ${command.usage}\n`);
    return exit.usage;
  }
}
