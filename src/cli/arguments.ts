import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './context.ts';

/**
 * Reads arguments by the rules of `node:util`. Throws a {@link UsageError} of one line for arguments that do not fit.
 */
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
