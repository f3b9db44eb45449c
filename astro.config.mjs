import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import packageJson from './package.json' with { type: 'json' };
import { mingzhang } from './src/site/integration/mingzhang.ts';
import { licensesFile } from './src/site/integration/write-licenses.ts';
import { narrowWhereNoContainers } from './src/site/styles/narrow-where-no-containers.ts';

/** The oldest engines that show the site whole, as Vite names them: script and style are written in what they know. */
const baseline = packageJson.browserslist.map((engine) => engine.replace(' >= ', ''));

/** Small modules that every page loads with one of its scripts or another. */
const shared = {
  name: 'shared',
  test: /client[\\/](announce|card|element|arrival-memory|over-page|style-sheet)\.ts|place-link-strings|preload-helper/,
};

/** What opens the search and what shows it: two requests would be one too many for the connections that a page leaves open. */
const overAnyPage = { name: 'search-dialog', test: /client[\\/]search[\\/]search-(dialog|view)\.ts/ };

export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  // No inline script or style: the Content-Security-Policy forbids them.
  build: { inlineStylesheets: 'never' },
  vite: {
    css: { postcss: { plugins: [narrowWhereNoContainers] } },
    build: {
      assetsInlineLimit: 0,
      target: baseline,
      // The licences of all that is taken into the scripts; the integration adds those of fonts and data.
      license: { fileName: licensesFile },
    },
    // What several scripts share is one file: each would be a request of its own, and be packed worse.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared, overAnyPage] } } } } },
    },
  },
  integrations: [mdx(), mingzhang()],
});
