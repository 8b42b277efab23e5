import type { APIRoute } from 'astro';
import { z } from 'zod';
import { briefingDataSchema, briefingDataVersion } from '../../outputs/data/briefing-data.ts';
import { absolute, urls } from '../../site/urls.ts';

export function getStaticPaths() {
  return [{ params: { version: String(briefingDataVersion) } }];
}

export const GET: APIRoute = () =>
  Response.json({
    $id: absolute(urls.briefingDataSchema(briefingDataVersion)),
    ...z.toJSONSchema(briefingDataSchema),
  });
