import { z } from 'zod';
import { briefingSchema } from './briefing.ts';
import { profileSchema } from './profile.ts';

/** The vocabulary as JSON Schema for editors, one text for each kind of file, by the name of the kind. */
export function jsonSchemas(): Readonly<Record<'briefing' | 'profile', string>> {
  return { briefing: textOf(briefingSchema), profile: textOf(profileSchema) };
}

/**
 * The schema of what an author types, in which a field with a default may be left out. Draft 7, which code editors
 * know best.
 */
function textOf(schema: z.ZodType): string {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // Editors check the format; the pattern that says the same is three lines long in a tooltip.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return `${JSON.stringify(described, undefined, 2)}\n`;
}
