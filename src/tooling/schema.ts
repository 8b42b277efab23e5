import { join } from 'node:path';
import { jsonSchemas } from '../record/schema/json-schema.ts';
import { ROOT } from '../system/project.ts';
import { replaceFile } from '../system/replace-file.ts';

/** Where an editor finds the schema of a kind of file. */
export function schemaFile(kind: string): string {
  return join(ROOT, '.vscode', 'schemas', `${kind}.schema.json`);
}

/** `npm run schema`: writes the JSON Schemas that editors complete and explain the frontmatter with. */
export async function run(): Promise<void> {
  for (const [kind, text] of Object.entries(jsonSchemas())) await replaceFile(schemaFile(kind), text);
}
