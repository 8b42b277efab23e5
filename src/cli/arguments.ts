import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './context.ts';

/** Reads arguments by `node:util`'s rules; what does not fit is a {@link UsageError} of one line. */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ''] = error.message.split(/\.(?:\s|$)/);
    throw new UsageError(`${sentence}.`);
  }
}
