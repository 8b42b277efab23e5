import { isCancel, note, selectKey, text } from '@clack/prompts';
import type { Prompter } from '../cli/context.ts';

/** Questions on this process's terminal. Enter takes the first choice, Ctrl-C and Escape leave. */
export const terminalPrompter: Prompter = {
  show(heading, words) {
    // Some terminals do not tell how wide they are. Each letter would then stand on a line of its own.
    if (!(process.stdout.columns >= 20)) process.stdout.columns = 80;
    note(words, heading, { format: (line) => line });
  },
  async choose(question, choices) {
    const options = choices.map(({ key, label }) => ({ value: key, label }));
    const answer = await selectKey({ message: question, options });
    // After Enter there is no key, and the first choice is shown as taken.
    return isCancel(answer) ? undefined : answer || choices[0]?.key;
  },
  async write(question) {
    const answer = await text({ message: question });
    return isCancel(answer) ? undefined : answer?.trim() || undefined;
  },
};
