import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { catalogueFile, textsFolder } from '../../search/index/search-files.ts';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** What the search asks for as soon as its script runs, besides the modules of that: what opens it first. */
const ofSearch = [/^_astro\/search\..*\.css$/, /^_astro\/search-worker-.*\.js$/];

/**
 * Lets `import()` ask for all at once that a script will ask for, and for the search also its worker, its style sheet and its
 * catalogue, with less code on each page than Vite's own.
 * @param root folder of the project
 */
export function askedAhead(root: string): VitePlugin {
  let files: string[] = [];
  return {
    name: 'mingzhang:asked-ahead',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (script, modules) =>
            script.includes('/search-dialog.') ? [...modules, ...files, `${textsFolder}/${catalogueFile}`] : modules,
        },
      },
    }),
    resolveId: (source) =>
      source === '\0vite/preload-helper.js' ? join(root, 'src/site/client/preload-helper.ts') : null,
    generateBundle(_, bundle) {
      files = ofSearch.flatMap((name) => Object.keys(bundle).filter((file) => name.test(file)));
    },
  };
}
