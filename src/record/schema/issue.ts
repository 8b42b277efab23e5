import type { z } from 'zod';
import type { FieldPath } from './field-path.ts';

/** An issue of the schema whose path is made of names and indexes only, as YAML's always are. */
export type SchemaIssue = z.core.$ZodIssue;

/** The path of an issue; symbols cannot occur in YAML. */
export function fieldPath(issue: SchemaIssue): FieldPath {
  return issue.path.filter((step) => typeof step !== 'symbol');
}
