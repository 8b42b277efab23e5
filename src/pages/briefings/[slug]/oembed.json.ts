import type { APIRoute } from 'astro';
import { getBriefingFilePaths } from '../../../loader/page-paths.ts';
import { briefingOembed } from '../../../outputs/embed/oembed.ts';
import { shortestOf } from '../../../outputs/share-cards/briefing-card.ts';
import type { QuoteEntry } from '../../../record/archive/quote-entry.ts';
import type { Briefing } from '../../../record/compose/briefing.ts';

interface Props {
  briefing: Briefing;
  shortest: QuoteEntry | undefined;
}

export const getStaticPaths = () =>
  getBriefingFilePaths(({ briefing, entries }): Props => ({ briefing, shortest: shortestOf(entries) }));

export const GET: APIRoute<Props> = ({ props: { briefing, shortest } }) =>
  Response.json(briefingOembed(briefing, shortest));
