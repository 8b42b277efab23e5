import type { APIRoute } from 'astro';
import { z } from 'zod';
import { recordIndexSchema, recordIndexVersion } from '../../outputs/data/record-index.ts';
import { absolute, urls } from '../../site/urls.ts';

export function getStaticPaths() {
  return [{ params: { version: String(recordIndexVersion) } }];
}

export const GET: APIRoute = () =>
  Response.json({
    $id: absolute(urls.recordIndexSchema(recordIndexVersion)),
    ...z.toJSONSchema(recordIndexSchema, { io: 'input' }),
  });
