import type { APIRoute } from 'astro';
import { getArchive } from '../../loader/queries.ts';
import { speakersOf } from '../../outputs/search/search-documents.ts';

/** For the search form, which asks for it when somebody wants to name a speaker. */
export const GET: APIRoute = async () => Response.json(speakersOf(await getArchive()));
