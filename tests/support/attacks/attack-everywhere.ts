import type { Diagnostic } from '../../../src/record/diagnostics/diagnostic.ts';
import { valueAt, withValue } from '../record/with-value.ts';
import type { Fields, Target } from './attacked-file.ts';

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
interface Attacked {
  readonly text: string;
  /** The fields it stands in, dotted. */
  readonly accepted: readonly string[];
  readonly refused: readonly {
    readonly at: string;
    readonly text: string;
    readonly findings: readonly Diagnostic[];
  }[];
}

/** Fields of ids, days, addresses and choices, by their dotted paths: none of them takes words. */
export const identifying =
  /\.id$|former|\.(?:from|to)$|speaker$|(?:^|\.)on$|published|updated|mediators|represents|target|retrieved|lang|dir|kind|form$|\.to\.|who/;

/** The fields, dotted, that take words or an address of any kind: an attack on others is refused for being no id, no day. */
export function fieldsThatTakeText(target: Target): ReadonlySet<string> {
  const harmless = ['plain words', 'https://example.org/plain'];
  return new Set(harmless.flatMap((text) => attackEverywhere(text, target).accepted));
}

/**
 * A file with an attack in every field that takes text, and in the body in every way that may be published: what is left of
 * {@link attackEverywhere}, found with fewer checks, because many are tried at once.
 */
export function attackedText(
  attack: string,
  { fields, write, check, ...target }: Target,
  takesText = fieldsThatTakeText({ fields, write, check, ...target }),
): string {
  let { record } = target;
  let extra: readonly string[] = [];
  /** Does all of it, or of two halves as much as may be published. Returns what may not. */
  const tryOut = <Item>(items: readonly Item[], put: (item: Item) => void): readonly Item[] => {
    const before = [record, extra] as const;
    for (const item of items) put(item);
    if (check(write(record, extra)).length === 0) return [];
    [record, extra] = before;
    const middle = items.length >> 1;
    if (middle === 0) return items;
    return [...tryOut(items.slice(0, middle), put), ...tryOut(items.slice(middle), put)];
  };
  const open = fields.filter((path) => takesText.has(path.join('.')));
  const refused = tryOut(open, (path) => {
    record = withValue(record, path, attack);
  });
  tryOut(refused, (path) => {
    record = withValue(record, path, `${valueAt(record, path)} ${attack}`);
  });
  tryOut(places, (put) => {
    extra = [...extra, put(attack)];
  });
  return write(record, extra);
}

/** Puts an attack into every field of a file, and into the body in every way, one after the other. */
export function attackEverywhere(attack: string, { fields, write, check, ...target }: Target): Attacked {
  const accepted: string[] = [];
  const refused: Attacked['refused'][number][] = [];
  let { record } = target;
  let extra: readonly string[] = [];
  const tryOut = (at: string, changed: Fields, body: readonly string[]) => {
    const text = write(changed, body);
    const findings = check(text);
    if (findings.length > 0) return { at, text, findings };
    record = changed;
    extra = body;
    accepted.push(at);
    return undefined;
  };
  for (const path of fields) {
    const at = path.join('.');
    const former = String(valueAt(record, path));
    const whole = tryOut(at, withValue(record, path, attack), extra);
    const ending = whole && tryOut(at, withValue(record, path, `${former} ${attack}`), extra);
    if (whole && ending) refused.push(whole, ending);
  }
  for (const [number, put] of places.entries()) {
    const found = tryOut(`body ${number}`, record, [...extra, put(attack)]);
    if (found) refused.push(found);
  }
  return { text: write(record, extra), accepted, refused };
}
