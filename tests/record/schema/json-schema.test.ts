import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/record/schema/json-schema.ts';
import { schemaFile } from '../../../src/tooling/schema.ts';

test.each(Object.entries(jsonSchemas()))(
  'the committed schema of a %s is in step: npm run schema',
  (kind, text) => {
    expect(readFileSync(schemaFile(kind), 'utf8')).toBe(text);
  },
);

test('a field with a default may be left out, and every field is explained', () => {
  const schema = JSON.parse(jsonSchemas().briefing);
  expect(schema.required).toEqual(['title', 'standfirst', 'published', 'keyPoints']);
  for (const field of Object.values<{ description?: string }>(schema.properties))
    expect(field.description).toMatch(/\.$/);
});
