import { run as build } from './build.ts';
import { run as preview } from './preview.ts';

/** `npm start`: builds the site and serves it. */
export async function run(): Promise<void> {
  console.log('Building the site.');
  await build();
  await preview();
}
