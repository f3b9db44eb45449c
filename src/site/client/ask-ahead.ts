const asked = new Set<string>();

const ways: Record<string, string> = { css: 'style', json: 'fetch' };

/**
 * Stands before each `import()` of a built site: everything that the module will ask for is asked for with it, at once.
 * @param files below the site's root (src/site/integration/bundle/asked-ahead.ts)
 */
export function askAhead<Module>(load: () => Promise<Module>, files: readonly string[]): Promise<Module> {
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
