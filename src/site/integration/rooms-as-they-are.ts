import { dirname, join, relative, resolve, sep } from 'node:path';
import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

/** What the bundler has to see of the site: components, and what knows the site's address by it. All else is plain TypeScript. */
const bundled = /^src[\\/]site[\\/](?!page-data[\\/]current-site\.ts$)/;

/**
 * Leaves the rooms before the site out of the bundle that renders the pages: Node reads them as they are, and has them
 * already, with all that was prepared from the content, from whoever checked it. The bundle names them as package.json does
 * (`#src/`), so that it runs in whichever copy of the program it is put.
 * @param root folder of the project
 */
export function roomsAsTheyAre(root: string): VitePlugin {
  return {
    name: 'mingzhang:rooms-as-they-are',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    resolveId(source, importer) {
      if (importer === undefined || !/^\.{1,2}\/.*\.ts$/.test(source)) return null;
      const file = resolve(dirname(importer), source);
      const path = relative(root, file);
      if (!path.startsWith(join('src', sep)) || bundled.test(path)) return null;
      return { id: `#${path.replaceAll(sep, '/')}`, external: true };
    },
  };
}
