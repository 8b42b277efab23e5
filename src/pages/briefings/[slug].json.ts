import type { APIRoute } from 'astro';
import { getBriefingFilePaths } from '../../loader/page-paths.ts';
import { publishedData } from '../../outputs/data/publish-briefing.ts';
import type { Briefing } from '../../record/compose/briefing.ts';

export const getStaticPaths = () => getBriefingFilePaths(({ briefing }) => ({ briefing }));

export const GET: APIRoute<{ briefing: Briefing }> = ({ props }) =>
  Response.json(publishedData(props.briefing));
