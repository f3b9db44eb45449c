/**
 * Stands in for what Vite wraps an `import()` in: everything the module will ask for is asked for with it, at once. Vite's own
 * weighs six times as much on every page, for nonces and style sheets of modules, which there are none of here.
 */
const asked = new Set<string>();

const ways: Record<string, string> = { css: 'style', json: 'fetch' };

/** @param files below the site's root (src/site/integration/asked-ahead.ts) */
export function __vitePreload<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    const way = ways[file.replace(/.*\./, '')];
    link.rel = way ? 'preload' : 'modulepreload';
    link.as = way ?? '';
    if (way !== 'style') link.crossOrigin = '';
    link.href = import.meta.env.BASE_URL + file;
    document.head.append(link);
  }
  return load();
}
