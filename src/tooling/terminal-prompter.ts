import { isCancel, note, selectKey, text } from '@clack/prompts';
import type { Prompter } from '../cli/context.ts';

/** Questions on this process's terminal. Ctrl-C and Escape leave. */
export const terminalPrompter: Prompter = {
  show: (heading, words) => note(words, heading, { format: (line) => line }),
  async choose(question, choices) {
    const options = choices.map(({ key, label }) => ({ value: key, label }));
    const answer = await selectKey({ message: question, options });
    return isCancel(answer) ? undefined : answer;
  },
  async write(question) {
    const answer = await text({ message: question });
    return isCancel(answer) ? undefined : answer?.trim() || undefined;
  },
};
