import { messagesIn } from '../../src/site/messages/messages.ts';

const counts = [0, 1, 2, 3, 8, 11, 25, 100, 101, 102, 1000];

/** Every label of a catalog with its path: texts as they are, functions with what they say of several values. */
export function labelsOf(lang: string): Map<string, readonly string[]> {
  const {
    lang: _lang,
    dir: _dir,
    days: _days,
    number: _n,
    list: _l,
    listParts: _p,
    plural: _f,
    language: _n2,
    ...catalog
  } = messagesIn(lang);
  const found = new Map<string, readonly string[]>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, [value]);
    else if (typeof value === 'function') {
      found.set(
        path,
        counts.flatMap((count) => saidOf(value, count)),
      );
    } else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) visit(part, path === '' ? name : `${path}.${name}`);
  };
  visit(catalog, '');
  return found;
}

/** What a label says of a number, with further numbers in the place of names; of names, where it takes nothing else. */
function saidOf(label: CallableFunction, count: number): string[] {
  const call = (values: readonly unknown[]) => String(Reflect.apply(label, undefined, values));
  try {
    return [call([count, count + 1, 'Zxq', 'Zxq'])];
  } catch {
    return [call(['Zxq', 'Zxq', 'Zxq', 'Zxq'])];
  }
}
