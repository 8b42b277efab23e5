import type { APIRoute } from 'astro';
import { getArchive } from '../loader/queries.ts';
import { fileResponse } from '../outputs/file-content.ts';
import { cardFile } from '../outputs/share-cards/card-cache.ts';
import { siteCard } from '../outputs/share-cards/site-card.ts';

/** The card of the front page and of every page that has none of its own. */
export const GET: APIRoute = async () => fileResponse(await cardFile(siteCard(await getArchive())));
