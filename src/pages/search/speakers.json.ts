import type { APIRoute } from 'astro';
import { getArchive } from '../../loader/queries.ts';
import { speakersOf } from '../../outputs/search/search-documents.ts';

/** All speakers, for the search form, which asks for them only when somebody wants to name one. */
export const GET: APIRoute = async () => Response.json(speakersOf(await getArchive()));
