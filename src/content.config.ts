import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { type RecordEntry, recordLoader } from './loader.ts';

// The loader has checked every entry against the vocabulary; the schema here only carries the type.
const record = defineCollection({ loader: recordLoader(), schema: z.custom<RecordEntry>() });

export const collections = { record };
