import { z } from 'zod';
import type { FieldPath } from './field-path.ts';

/** The field names the schema knows at a path; none if there can be no fields. */
export function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  let at: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (at instanceof z.ZodArray && typeof step === 'number') at = unwrap(at.element);
    else if (at instanceof z.ZodObject && typeof step === 'string') at = unwrap(at.shape[step]);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner;
}
