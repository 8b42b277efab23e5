/**
 * The Content Security Policy of a page as its `<meta>` says it, for hosts that set no headers. `public/_headers` says
 * the same and adds who may frame the page, which a `<meta>` cannot.
 */
export const policies = {
  page: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  /** The search is WebAssembly, which needs a permission of its own. It does not permit `eval`. */
  search:
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  /** A quotation framed by another site: no script at all, and nowhere to send anything. */
  embed: "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
} as const;
