import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose, type Finding } from '../../diagnostics/diagnostic.ts';
import type { Code } from '../../diagnostics/registry.ts';
import type { Span } from '../../parse/frontmatter.ts';
import type { ParsedBriefing, ParsedProfile } from '../../parse/parse.ts';
import type { RuleContext } from '../rule.ts';
import { deadLink, knownPages } from './dead-links.ts';
import { footnotes } from './footnotes.ts';

/** What the prose may hold: words, and links that lead to a page, a mail address or a telephone number. */
export function* prose(context: RuleContext): Generator<Diagnostic> {
  let known: { readonly pages: ReadonlySet<string> | undefined } | undefined;
  // The pages are listed only when a link asks for them: most briefings link to none.
  const pages = () => {
    known ??= { pages: knownPages(context) };
    return known.pages;
  };
  const unknown = context.briefings.filter(({ isClean }) => !isClean);
  for (const file of [...unknown, ...context.profiles]) {
    for (const block of file.body.blocks) yield* inNode(file, block, pages);
    yield* footnotes(file);
  }
}

type File = ParsedBriefing | ParsedProfile;
type Pages = () => ReadonlySet<string> | undefined;

function* inNode(file: File, node: Nodes, pages: Pages): Generator<Diagnostic> {
  // A loop with a stack of its own, because very deep nesting would overflow the stack of a recursive function.
  const waiting: Nodes[] = [node];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const finding = findingOf(file, at, pages);
    if (finding) yield finding;
    if ('children' in at) for (const child of at.children.toReversed()) waiting.push(child);
  }
}

function findingOf(file: File, node: Nodes, pages: Pages): Diagnostic | undefined {
  const say = (code: Extract<Code, `body/${string}`>, span: Span, finding: Finding) =>
    diagnose(code, file.source, span, finding);
  const span = spanOf(node);
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return say('body/image', span, { message: 'Unexpected image, expected words only.' });
    case 'html':
      return say('body/raw-html', span, {
        message: `Unexpected HTML ${/^<[!/]?[\w-]*/.exec(node.value)?.[0] ?? ''}…, expected Markdown.`,
        hint: 'Readers would see it as typed: remove it, or write \\< for a mark that is meant.',
      });
    case 'link':
    case 'definition': {
      // Browsers drop white space and control characters before they look for the scheme.
      const address = node.url.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
      const place = () => urlSpan(file, span, node.url);
      const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(address)?.[1]?.toLowerCase();
      const wrong = unsafe(address, scheme);
      if (wrong) return say('body/unsafe-link', place(), wrong);
      const dead = scheme === undefined ? deadLink(address, pages()) : undefined;
      return dead && say('body/dead-link', place(), dead);
    }
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? say('body/unsupported', [span[0], span[0] + 1], {
            message: 'Unexpected box of a task list, expected plain words.',
            hint: 'Write \\[ for a bracket that is meant.',
          })
        : undefined;
    default:
      return undefined;
  }
}

function unsafe(address: string, scheme: string | undefined): Finding | undefined {
  if (scheme !== undefined && ['http', 'https', 'mailto', 'tel'].includes(scheme)) return undefined;
  if (scheme !== undefined)
    return {
      message: `Unexpected address that begins with "${scheme}:", expected https:, http:, mailto:, tel: or a path on this site.`,
    };
  if (/^[\\/]{2}/.test(address))
    return {
      message: 'Unexpected address that begins with two slashes, expected https: before them.',
      hint: `Write https:${address.replaceAll('\\', '/')}`,
    };
  return undefined;
}

/** The place of the address within the link; the whole link if the address is not written there as it reads. */
function urlSpan({ source }: File, [start, end]: Span, url: string): Span {
  const at = url === '' ? -1 : source.text.slice(start, end).lastIndexOf(url);
  return at < 0 ? [start, end] : [start + at, start + at + url.length];
}

function spanOf({ position }: Nodes): Span {
  const start = position?.start.offset ?? 0;
  return [start, position?.end.offset ?? start + 1];
}
