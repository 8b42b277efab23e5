/**
 * A path pattern of a static host: `:name` stands for one part between slashes, and at most one `*` for any characters.
 */
type Pattern = (path: string) => { readonly splat: string } | undefined;

/** One block of a `_headers` file. */
export interface HeaderRule {
  readonly matches: Pattern;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** One line of a `_redirects` file. */
export interface RedirectRule {
  readonly matches: Pattern;
  readonly to: string;
  readonly status: number;
}

/** A line that a host would misread or ignore. */
export class HostRuleError extends Error {
  override name = 'HostRuleError';
  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
  }
}

/**
 * Reads a `_headers` file as Cloudflare Pages and Netlify do: a path on a line of its own, its headers
 * indented below it, `#` for comments. `! Name`, which takes back what an earlier rule set, is refused: only Cloudflare
 * knows it.
 *
 * @throws {HostRuleError} on the first line that is none of these
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { matches: Pattern; headers: [string, string][] }[] = [];
  for (const [line, content] of meaningfulLines(text)) {
    const fail = (message: string): never => {
      throw new HostRuleError('_headers', line, message);
    };
    if (/^\S/.test(content)) {
      const matches = compile(content.trim()) ?? fail('a path starts with "/" and has at most one "*"');
      rules.push({ matches, headers: [] });
      continue;
    }
    const rule = rules.at(-1) ?? fail('this header stands under no path');
    const header = /^\s+([\w-]+)\s*:\s*(\S.*?)\s*$/.exec(content);
    if (header?.[1] && header[2]) rule.headers.push([header[1], header[2]]);
    else fail('expected "Name: value"');
  }
  return rules;
}

/**
 * The headers a host sends for a path: all rules that match, in order; a header that several of them set
 * has its values joined with a comma.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules) {
    if (!rule.matches(path)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = headers.get(name.toLowerCase());
      headers.set(name.toLowerCase(), earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return headers;
}

/**
 * Reads a `_redirects` file: `/from /to 301` on each line, `#` for comments, `:splat` in the target for
 * what `*` stood for. The status must be written, because hosts disagree on the default.
 *
 * @throws {HostRuleError} on the first line that is not so
 */
export function parseRedirects(text: string): RedirectRule[] {
  return meaningfulLines(text).map(([line, content]) => {
    const [from = '', to = '', status = '', ...rest] = content.trim().split(/\s+/);
    const matches = compile(from);
    if (!matches || !to || rest.length > 0 || !/^30[12378]$/.test(status)) {
      throw new HostRuleError('_redirects', line, 'expected "/from /to 301"');
    }
    return { matches, to, status: Number(status) };
  });
}

/** Where the first rule that matches leads. */
export function redirectFor(
  rules: readonly RedirectRule[],
  path: string,
): { to: string; status: number } | undefined {
  for (const { matches, to, status } of rules) {
    const match = matches(path);
    if (match) return { to: to.replace(':splat', () => match.splat), status };
  }
  return undefined;
}

function meaningfulLines(text: string): [line: number, content: string][] {
  return text
    .split(/\r?\n/)
    .map((content, index): [number, string] => [index + 1, content])
    .filter(([, content]) => content.trim() !== '' && !content.trim().startsWith('#'));
}

function compile(pattern: string): Pattern | undefined {
  const [before = '', after, ...more] = pattern.split('*').map(source);
  if (!pattern.startsWith('/') || more.length > 0) return undefined;
  const whole = new RegExp(`^${before}${after === undefined ? '' : `(?<splat>.*)${after}`}$`);
  return (path) => {
    const match = whole.exec(path);
    return match ? { splat: match.groups?.splat ?? '' } : undefined;
  };
}

/** The source of a regular expression for a stretch of a pattern without `*`. */
function source(text: string): string {
  return text.replace(/[\\^$+?.()|[\]{}]/g, '\\$&').replace(/(?<=\/):[A-Za-z]\w*/g, '[^/]+');
}
