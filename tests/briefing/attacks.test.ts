import { expect, test } from 'vitest';
import { ATTACKS, attackEverywhere, everyField, fieldsOf, UNSEEN } from '../support/attacks.ts';
import { checkFiles } from '../support/briefing.ts';

const name = '2024-05-06-attack.md';
const right = attackEverywhere('plain words', name).text;
const identifying =
  /\.id$|former|\.(?:from|to)$|speaker$|\.on$|published|updated|mediators|represents|target|retrieved|lang|kind|form|\.to\.|who/;

test('the record that is attacked is right, and uses fields of every kind', () => {
  expect(checkFiles({ [name]: right }).diagnostics).toEqual([]);
  expect(fieldsOf(everyField()).length).toBeGreaterThan(50);
});

test('where words may stand, an attack is words', () => {
  const fields = (attack: string) =>
    attackEverywhere(attack, name).accepted.filter((at) => !at.startsWith('body'));
  const words = fields('plain words');
  expect(words.length).toBeGreaterThan(25);
  expect(fields('<script>globalThis.attacked=1</script>')).toEqual(words);
});

test.each(Object.entries(ATTACKS))(
  '%s is taken for words or refused with its place in the file, and is no id, no day, nobody’s address',
  (_, attack) => {
    const { accepted, refused } = attackEverywhere(attack, name);
    expect(accepted.length + refused.length).toBeGreaterThan(60);
    expect(accepted.filter((at) => identifying.test(at))).toEqual([]);
    if (accepted.includes('source.url')) expect(attack).toMatch(/^https?:/);
    for (const { text, findings } of refused)
      for (const { range } of findings) {
        const { length } = text.slice(range.start.offset, range.end.offset);
        expect(length).toBe(range.end.offset - range.start.offset);
        expect(length).toBeLessThan(text.length / 2);
      }
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test.each(Object.entries(ATTACKS))('%s is no name of a file', (_, attack) => {
  const { diagnostics } = checkFiles({ [`${attack}.md`]: right });
  expect(diagnostics.map(({ severity }) => severity)).toContain('error');
});

test.each(Object.entries(UNSEEN))('%s is refused in every field and everywhere in the body', (_, attack) => {
  const { accepted, refused } = attackEverywhere(attack, name);
  expect(accepted).toEqual([]);
  for (const { findings } of refused) expect(findings.map(({ severity }) => severity)).toContain('error');
});
