import { hasCode } from './system-error.ts';

/** A failure whose message says everything the user needs: it is printed without a stack trace. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** The user stopped the command; whatever comes next is not started. */
export class Interrupted extends CommandError {
  constructor() {
    super('Stopped.');
  }
}

/**
 * What to print for a failure. Mistakes a user can fix, and what a file system refuses, are told in their own words;
 * anything else is a fault of the program and comes with its stack.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommandError) return error.message;
  if (hasCode(error, ...refusals)) return error.message;
  return error.stack || error.message;
}

/** The errors of a file system when somebody has no permission, or there is no space, to write. */
const refusals = ['EACCES', 'EBUSY', 'EDQUOT', 'ENOSPC', 'EPERM', 'EROFS', 'EXDEV'];
