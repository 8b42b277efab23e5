import type { APIRoute } from 'astro';
import { getArchive } from '../../data.ts';
import { searchDocuments } from '../../search/search-documents.ts';

/** For the build, which makes the search index of it and removes it: see src/tasks/search-index.ts. */
export const GET: APIRoute = async () => Response.json(searchDocuments(await getArchive()));
