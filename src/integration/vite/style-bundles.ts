/** Where a module is in the graph of a build. */
interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const style = /\.css$/;
const reading = /\/src\/pages\/(?:briefings\/\[slug\]\/index|quotes\/\[slug\]\/\[id\])\.astro$/;

/**
 * The style sheet that a module's rules go into, for Rolldown: `reading` has all that a briefing or a quotation needs, so
 * that either is two requests; `browsing` adds what only the other pages use. Undefined for a module that is no style.
 */
export function styleSheetOf(id: string, graph: Graph): string | undefined {
  if (!style.test(id)) return undefined;
  const seen = new Set([id]);
  for (const module of seen) {
    if (reading.test(module)) return 'reading';
    for (const importer of graph.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return 'browsing';
}
