import { parse } from 'yaml';
import type { Diagnostic } from '../../src/briefing/diagnostic.ts';
import { checkFiles, fileOf } from './briefing.ts';
import { FULL_RECORD } from './full-record.ts';
import { type Path, withValue } from './with-value.ts';

const call = 'globalThis.attacked=1';

/** What could do harm where it is not taken for words, by what it tries. Every script that ran would set `attacked`. */
export const ATTACKS: Readonly<Record<string, string>> = {
  'a script': `</title></textarea></style><script>${call}</script>`,
  'a script from elsewhere': '<script src=//elsewhere.example/x.js></script>',
  'a script within a script': `<scr<script>ipt>${call}</scr</script>ipt>`,
  'a picture with a handler': `<img src=x onerror=${call}>`,
  'a drawing with a handler': `<svg/onload=${call}><animate onbegin=${call} attributeName=x>`,
  'a drawing with a link': `<svg><a xlink:href=javascript:${call}><text y=9>press</text></a></svg>`,
  'an attribute broken out of, double': `x" autofocus tabindex=1 onfocus="${call}`,
  'an attribute broken out of, single': `x' autofocus tabindex=1 onfocus='${call}`,
  'an attribute broken out of, bare': `x onmouseover=${call} y=`,
  'a javascript address': `javascript:${call}`,
  'a javascript address in disguise': `java&#x73;cript&colon;${call}`,
  'a javascript address after a line': `https://example.org/%0ajavascript:${call}`,
  'a data address': `data:text/html,<script>${call}</script>`,
  'an address with another in it': `https://example.org/'onclick='${call}`,
  'a frame': `<iframe srcdoc='<script>parent.${call}</script>'></iframe>`,
  'a form elsewhere': '<form action=//elsewhere.example><button>Send</button></form>',
  'a refresh': '<meta http-equiv=refresh content=0;url=//elsewhere.example>',
  'another base': '<base href=//elsewhere.example/>',
  'a style that calls home':
    '<style>@import url(//elsewhere.example/x.css);*{background:url(//elsewhere.example)}</style>',
  'an end of JSON': `</script><script>${call}//`,
  'an end of a JSON string': `\\"});${call};({\\"`,
  'an end of a comment': `--><script>${call}</script><!--`,
  'an end of character data': `]]><script xmlns='http://www.w3.org/1999/xhtml'>${call}</script><![CDATA[`,
  'an entity of its own': "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
  'a template': `\${${call}} {{${call}}} <%= ${call} %> #{${call}}`,
  'a way out of the folder': '../../../../escaped',
  'a way out of the folder, encoded': '..%2f..%2f..%5c..%5cescaped',
  'a way to the root': '/etc/escaped.html',
  'a name that objects have': '__proto__',
  'letters that look alike': 'mіrа-sоl',
  'a word without end': 'W'.repeat(110),
  'marks without end': `Z${'\u0301'.repeat(40)}`,
};

/** Characters nobody sees, by name. */
export const UNSEEN: Readonly<Record<string, string>> = {
  'a right-to-left override': 'safe\u202egnp.exe',
  'an isolate that does not end': 'safe\u2067 words',
  'a zero-width space': 'sa\u200bfe',
  'a word joiner': 'sa\u2060fe',
  'a byte-order mark': 'sa\ufefffe',
  'a NUL': 'sa\u0000fe',
  'a tag character': 'safe\u{e0041}\u{e007f}',
};

type Node = Record<string, unknown>;

/** Where words, names, days and addresses stand in a record that uses every field. */
export function fieldsOf(record: Node): Path[] {
  const walk = (value: unknown, path: Path): Path[] => {
    if (typeof value === 'string') return [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inside]) =>
      walk(inside, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  };
  return walk(record, []);
}

/** A fictional record of fields of every kind; the ids of its people, and its former address, end in what is given. */
export function everyField(suffix = ''): Node {
  const [, yaml = ''] = FULL_RECORD.split('---\n');
  const record: Node = parse(yaml.replace(/\b(mira-sol|ana|union)\b(?=[,\]\s}])/g, `$1${suffix}`));
  const [actor] = listIn(record, 'actors');
  const [quote] = listIn(record, 'quotes');
  Object.assign(actor ?? {}, { asWritten: ['Minister Sol'] });
  Object.assign(quote ?? {}, { formerIds: ['we-arrived'] });
  const span = {
    id: 'week',
    from: '2024-05-06',
    to: '2024-05-10',
    asWritten: 'May 6 to 10',
    event: 'They talk',
  };
  return {
    ...record,
    formerSlugs: [`2024-05-05-older${suffix}`],
    notQuotes: ['Dawn Star'],
    dates: [...listIn(record, 'dates'), { ...span, planned: true }],
  };
}

function listIn(record: Node, name: string): readonly Record<string, string>[] {
  return record[name] as readonly Record<string, string>[];
}

/** Where an attack may stand in Markdown. */
const places: readonly ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `[press](${attack})`,
  (attack) => `[press](<${attack}>)`,
  (attack) => `![see](${attack})`,
  (attack) => `<${attack}>`,
  (attack) => `[press][it]\n\n[it]: ${attack}`,
  (attack) => `## ${attack}`,
  (attack) => `- ${attack}`,
  (attack) => `> ${attack}`,
  (attack) => `\`${attack}\``,
  (attack) => `\`\`\`${attack}\n${attack}\n\`\`\``,
  (attack) => `<div title="${attack}">\n${attack}\n</div>`,
];

/** What became of an attack: the file with all of it that may be published, and the findings for the rest. */
export interface Attacked {
  readonly text: string;
  /** The fields it stands in, dotted. */
  readonly accepted: readonly string[];
  readonly refused: readonly {
    readonly at: string;
    readonly text: string;
    readonly findings: readonly Diagnostic[];
  }[];
}

/** Puts an attack into every field of a record, and into the body in every way, one after the other. */
export function attackEverywhere(attack: string, name: string, suffix = ''): Attacked {
  const accepted: string[] = [];
  const refused: Attacked['refused'][number][] = [];
  let record = everyField(suffix);
  let extra: readonly string[] = [];
  const tryOut = (at: string, changed: Node, body: readonly string[]) => {
    const text = fileOf(changed, bodyOf(changed, body));
    const findings = checkFiles({ [name]: text }).diagnostics;
    if (findings.length > 0) return { at, text, findings };
    record = changed;
    extra = body;
    accepted.push(at);
    return undefined;
  };
  for (const path of fieldsOf(record)) {
    const at = path.join('.');
    const former = String(path.reduce<unknown>((inside, step) => (inside as Node)[step], record));
    const whole = tryOut(at, withValue(record, path, attack), extra);
    const ending = whole && tryOut(at, withValue(record, path, `${former} ${attack}`), extra);
    if (whole && ending) refused.push(whole, ending);
  }
  for (const [number, write] of places.entries()) {
    const found = tryOut(`body ${number}`, record, [...extra, write(attack)]);
    if (found) refused.push(found);
  }
  return { text: fileOf(record, bodyOf(record, extra)), accepted, refused };
}

/** The prose that a record asks for: its names, its days, its quotations. */
function bodyOf(record: Node, extra: readonly string[]): string {
  const [first, second] = listIn(record, 'quotes');
  const [opening, span] = listIn(record, 'dates');
  const [ship = ''] = record.notQuotes as readonly string[];
  const names = listIn(record, 'actors').map(({ name }) => asProse(name ?? ''));
  return [
    `On ${asProse(opening?.asWritten ?? '')} they met: ${names.join(', ')}.`,
    `"${asProse(first?.text ?? '')}," she said.`,
    `"${asProse(second?.text ?? '')}," it said.`,
    `They talk from ${asProse(span?.asWritten ?? '')} on the "${asProse(ship)}".`,
    ...extra,
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

/** Words as Markdown that means nothing but them. */
function asProse(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
