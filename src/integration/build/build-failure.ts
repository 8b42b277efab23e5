/**
 * What to print when Astro could not build. Astro's errors, and those of this project's loader, explain
 * themselves: message, place, hint. Anything else is a fault in the code and comes with its stack.
 */
export function describeBuildFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!explainsItself(error)) return error.stack ?? error.message;
  const { message, loc, hint } = error;
  const place = loc?.file ? `  at ${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}` : undefined;
  return [message, place, hint].filter((part) => part !== undefined && part !== '').join('\n');
}

interface ExplainedError extends Error {
  readonly type?: string;
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
}

function explainsItself(error: Error): error is ExplainedError {
  return 'type' in error || 'hint' in error;
}
