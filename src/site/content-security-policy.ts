/**
 * The Content-Security-Policy of every page: nothing inline, nothing from another host. `wasm-unsafe-eval` and the
 * worker are for the search index, `blob:` images for saving a chart as a picture. The pages carry it as a meta
 * element, so that any host serves them alike; the local server sends it as a header too.
 */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy as one line, for the header and the meta element alike. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** The policy as a server sends it: only what is made for the frames of articles may stand in one. A page cannot say that itself. */
export function servedPolicy(path: string): string {
  return `${contentSecurityPolicy}; frame-ancestors ${path.startsWith('/embed/') ? '*' : "'none'"}`;
}
