import type { ViteUserConfig } from 'astro';

/** A plugin of the Vite that Astro brings. */
export type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;
