import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'rolldown';

const pagesModule = 'virtual:pages';

/** Hands the modules of pages to what renders them, by their file below the folder of pages. */
export function pageModules(folder: string, files: readonly string[]): Plugin {
  return {
    name: 'mingzhang:page-modules',
    resolveId: { filter: { id: new RegExp(`^${pagesModule}$`) }, handler: () => `\0${pagesModule}` },
    load: {
      filter: { id: new RegExp(`^\0${pagesModule}$`) },
      handler: () =>
        [
          ...files.map((file, index) => `import * as page${index} from ${JSON.stringify(join(folder, file))};`),
          `export const pages = { ${files.map((file, index) => `${JSON.stringify(file)}: page${index}`).join(', ')} };`,
        ].join('\n'),
    },
  };
}

/** Files of all pages below their folder. */
export function pageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts)$/.test(file))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

/** Imports of components, of lists of them and of style sheets. */
const imports = /^import (?!type)(?:[^'"]* from )?['"](\.[^'"]+(?:\.astro|\.css|\/index\.ts))['"]/gm;

/** Style sheets that a page or component brings with all that it imports, in the order in which they are asked for. */
export function sheetsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  if (file.endsWith('.css')) return [file];
  return [...readFileSync(file, 'utf8').matchAll(imports)].flatMap(([, path = '']) =>
    sheetsOf(join(dirname(file), path), seen),
  );
}
