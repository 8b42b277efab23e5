import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/record/schema/json-schema.ts';
import {
  attackEverywhere,
  attackedText,
  fieldsThatTakeText,
  identifying,
} from '../../support/attacks/attack-everywhere.ts';
import { briefingTarget, profileTarget, retractedTarget } from '../../support/attacks/attacked-file.ts';
import { ATTACKS, UNSEEN } from '../../support/attacks/attacks.ts';
import { fieldsOfSchema } from '../../support/attacks/schema-fields.ts';
import { checkFiles } from '../../support/record/briefing.ts';
import { isInFull } from '../../support/sample.ts';

const name = '2024-05-06-attack.md';
const targets = {
  briefing: briefingTarget(name),
  retracted: retractedTarget(name),
  profile: profileTarget(name),
};
const { briefing, retracted, profile } = targets;
const right = briefing.write(briefing.record, []);

test.each(Object.entries(targets))('the %s that is attacked is right', (_, { record, write, check }) => {
  expect(check(write(record, []))).toEqual([]);
});

test('every field that takes words, days or addresses is attacked', () => {
  const attacked = (...of: readonly (typeof briefing)[]) =>
    new Set(
      of.flatMap(({ fields }) =>
        fields.map((path) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')),
      ),
    );
  const schemas = jsonSchemas();
  expect(attacked(briefing, retracted)).toEqual(new Set(fieldsOfSchema(schemas.briefing)));
  expect(attacked(profile)).toEqual(new Set(fieldsOfSchema(schemas.profile)));
});

test.each(Object.entries(targets))('where words may stand in a %s, an attack is words', (_, target) => {
  const fields = (attack: string) =>
    attackEverywhere(attack, target).accepted.filter((at) => !at.startsWith('body'));
  const words = fields('plain words');
  expect(words.length).toBeGreaterThan(0);
  expect(fields('<script>globalThis.attacked=1</script>')).toEqual(words);
});

const takesText = new Map(Object.values(targets).map((target) => [target, fieldsThatTakeText(target)]));

// In full each attack on every kind of file. A briefing has most fields by far, and a site is made of some attacks on it,
// see attacked-content.ts: here are others.
const attempts = Object.entries(targets).flatMap(([kind, target], file) =>
  Object.entries(ATTACKS)
    .filter(
      (_, at) => isInFull || (kind === 'briefing' ? at % 4 === 2 || at % 6 === 3 : (at + file) % 3 === 0),
    )
    .map(([what, attack]) => ({ kind, target, what, attack })),
);

test.each(attempts)(
  'in a $kind, $what is taken for words or refused with its place in the file, and is no id, no day, nobody’s address; a site of attacks has it in the same places',
  ({ target, attack }) => {
    const { text: attacked, accepted, refused } = attackEverywhere(attack, target);
    expect(attackedText(attack, target, takesText.get(target))).toBe(attacked);
    expect(accepted.length + refused.length).toBeGreaterThanOrEqual(target.fields.length + 12);
    expect(accepted.filter((at) => identifying.test(at))).toEqual([]);
    if (accepted.includes('source.url')) expect(attack).toMatch(/^https?:/);
    for (const { text, findings } of refused)
      for (const { range } of findings) {
        const { length } = text.slice(range.start.offset, range.end.offset);
        expect(length).toBe(range.end.offset - range.start.offset);
        expect(length).toBeLessThan(2 * attack.length + 100);
      }
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test.each(Object.entries(ATTACKS))('%s is no name of a file', (_, attack) => {
  const { diagnostics } = checkFiles({ [`${attack}.md`]: right });
  expect(diagnostics.map(({ severity }) => severity)).toContain('error');
});

const unseen = Object.entries(targets).flatMap(([kind, target], file) =>
  Object.entries(UNSEEN)
    .filter((_, at) => isInFull || (at + file) % 3 === 0)
    .map(([what, attack]) => ({ kind, target, what, attack })),
);

test.each(unseen)(
  'in a $kind, $what is refused in every field and everywhere in the body',
  ({ target, attack }) => {
    const { accepted, refused } = attackEverywhere(attack, target);
    expect(accepted).toEqual([]);
    for (const { findings } of refused) expect(findings.map(({ severity }) => severity)).toContain('error');
  },
);
