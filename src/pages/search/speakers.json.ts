import type { APIRoute } from 'astro';
import { getArchive } from '../../loader/queries.ts';
import { speakersOf } from '../../outputs/search/speaker-names.ts';

/** All speakers, for the search form, which asks for them only when somebody wants to name one. */
export const GET: APIRoute = async () => Response.json(speakersOf(await getArchive()));
