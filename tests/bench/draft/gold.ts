import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { withoutInvisible } from '../../../src/record/text/invisible.ts';

const goldSchema = z.object({
  lang: z.string().default('en'),
  date: z.iso.date(),
  title: z.string().optional(),
  quotations: z.array(
    z.object({
      text: z.string().transform(withoutInvisible),
      kind: z.enum([
        'name',
        'pronoun',
        'description',
        'org',
        'unnamed',
        'plural',
        'unknown',
        'not',
        'either',
      ]),
      who: z.string().optional(),
    }),
  ),
  days: z.array(z.object({ asWritten: z.string(), on: z.string(), to: z.string().optional() })).optional(),
});

/** What is right of an article. */
export type Gold = z.infer<typeof goldSchema>;

/**
 * Reads a gold file; `undefined` where there is none. Words without a letter are no quotations, and left out; so are
 * characters that nobody sees, as they are when an article is read.
 */
export function readGold(file: string): Gold | undefined {
  if (!existsSync(file)) return undefined;
  const gold = goldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { ...gold, quotations: gold.quotations.filter(({ text }) => /\p{L}/u.test(text)) };
}

const left = /^(?:jr|sr|ii|iii|mr|mrs|ms|dr|sen|rep|gov)$/;

/** Whether one of the forms of an actor's name is the person: the same surname, and no other first name. */
export function isSamePerson(forms: readonly string[], who: string): boolean {
  const right = partsOf(who);
  return forms.some((form) => {
    const own = partsOf(form);
    const [first = '', last = ''] = [own[0], own.at(-1)];
    if (last === '' || last !== right.at(-1)) return false;
    return own.length < 2 || right.length < 2 || first.slice(0, 3) === right[0]?.slice(0, 3);
  });
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((part) => part.length > 1 && !left.test(part));
}
