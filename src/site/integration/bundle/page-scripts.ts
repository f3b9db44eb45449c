import { basename, dirname, join } from 'node:path';
import { build, type OutputOptions, type Plugin, type RolldownOptions } from 'rolldown';
import { askedAhead } from './asked-ahead.ts';
import { type ComponentScripts, componentScripts, nameFrom } from './astro-components.ts';
import { assetsFolder, type SentFiles } from './sent-files.ts';

/** Small modules that every page loads with one of its scripts or another: each would be a request of its own, and be packed worse. */
const shared = {
  name: 'shared',
  test: /client[\\/](announce|card|element|arrival-memory|over-page|style-sheet|ask-ahead)\.ts|place-link-strings/,
};

/** What opens the search and what shows it: two requests would be one too many for the connections that a page leaves open. */
const overAnyPage = { name: 'search-dialog', test: /client[\\/]search[\\/]search-(dialog|view)\.ts/ };

const output: OutputOptions = {
  minify: true,
  topLevelVar: true,
  // The licences are in a file of their own.
  comments: false,
  entryFileNames: ({ facadeModuleId }) => `${assetsFolder}/${nameOf(facadeModuleId ?? '')}.[hash].js`,
  chunkFileNames: `${assetsFolder}/[name].[hash].js`,
};

/** Scripts of a site. */
export interface PageScripts {
  /** Their paths by how the components name them. */
  paths: [name: string, path: string][];
  /** Files of packages that were taken into them. */
  taken: string[];
}

/**
 * Bundles what components bring to the browser.
 * @param root folder of the project
 * @param how modules are read, the same as those of the program
 */
export async function bundleScripts(
  root: string,
  scripts: ComponentScripts,
  sent: SentFiles,
  how: RolldownOptions & { plugins: Plugin[] },
  base: string,
): Promise<PageScripts> {
  const taken: string[] = [];
  const bundled = async (input: string[], plugins: Plugin[], further: OutputOptions) => {
    const made = await build({
      ...how,
      input,
      platform: 'browser',
      plugins: [...how.plugins, ...plugins],
      output: { ...output, ...further },
      write: false,
    });
    return made.output.flatMap((chunk) => {
      if (chunk.type !== 'chunk') return [];
      sent.set(chunk.fileName, chunk.code);
      taken.push(...chunk.moduleIds.filter((id) => id.includes('node_modules')));
      return chunk.isEntry ? [[chunk.facadeModuleId ?? '', chunk.fileName] as [string, string]] : [];
    });
  };
  const workers: Plugin = {
    name: 'mingzhang:workers',
    resolveId: { filter: { id: /\?worker$/ }, handler: (source, importer = '') => join(dirname(importer), source) },
    load: {
      filter: { id: /\?worker$/ },
      async handler(id) {
        const [[, path = ''] = []] = await bundled([id.replace('?worker', '')], [], { format: 'iife' });
        return {
          code: `export default function () { return new Worker(${JSON.stringify(base + path)}); }`,
          moduleType: 'js',
        };
      },
    },
  };
  const entries = await bundled(
    [...scripts.keys()].sort(),
    [workers, componentScripts(root, scripts), askedAhead(join(root, 'src/site/client/ask-ahead.ts'), sent)],
    { codeSplitting: { groups: [shared, overAnyPage] } },
  );
  return { paths: entries.map(([id, path]) => [nameFrom(root, id), path]), taken };
}

/** Name of a script: that of its component or module. */
function nameOf(id: string): string {
  return basename(id.replace(/\?.*/, '')).replace(/\.\w+$/, '');
}
