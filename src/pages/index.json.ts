import type { APIRoute } from 'astro';
import { getArchive } from '../data.ts';
import { recordIndex } from '../exchange/record-index.ts';

export const GET: APIRoute = async () => Response.json(recordIndex(await getArchive()));
