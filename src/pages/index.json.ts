import type { APIRoute } from 'astro';
import { getArchive } from '../loader/queries.ts';
import { recordIndex } from '../outputs/data/record-index.ts';

export const GET: APIRoute = async () => Response.json(recordIndex(await getArchive()));
