// Citation.js ships no types; these are the parts that are used.
declare module '@citation-js/core' {
  import type { Reference } from './reference.ts';

  export const plugins: {
    readonly config: {
      get(ref: '@csl'): { readonly styles: { add(name: string, csl: string): void } };
    };
    readonly output: {
      format(
        format: 'bibliography',
        items: readonly object[],
        options: { readonly format: 'text'; readonly template: string; readonly lang: string },
      ): string;
    };
    readonly input: {
      /** Reads references of any format that a plugin knows. */
      chain(
        text: string,
        options: { readonly generateGraph: boolean; readonly forceType?: string },
      ): Reference[];
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
