/** What a file of the site holds that is no page. */
export interface FileContent {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** A file that holds a value as JSON. */
export function asJson(value: unknown): FileContent {
  return { content: JSON.stringify(value), mediaType: 'application/json' };
}

/** A file as the answer to a request. */
export function fileResponse({ content, mediaType }: FileContent): Response {
  return new Response(content, { headers: { 'Content-Type': mediaType } });
}
