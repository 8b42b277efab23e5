import type { APIRoute } from 'astro';
import { getQuoteFilePaths } from '../../../../loader/page-paths.ts';
import { quotationOembed } from '../../../../outputs/embed/oembed.ts';
import type { QuoteEntry } from '../../../../record/archive/quote-entry.ts';

export const getStaticPaths = () => getQuoteFilePaths(({ entry }) => ({ entry }));

export const GET: APIRoute<{ entry: QuoteEntry }> = ({ props }) =>
  Response.json(quotationOembed(props.entry));
