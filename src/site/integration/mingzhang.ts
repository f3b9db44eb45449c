import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { pagefindFolder, textsFolder } from '../../search/index/search-files.ts';
import { currentSite, publishedSite } from '../page-data/current-site.ts';
import { askedAhead } from './asked-ahead.ts';
import { type BuiltRoutes, bundleFolder, keepBundle } from './kept-bundle.ts';
import { renderSite } from './render-site.ts';
import { roomsAsTheyAre } from './rooms-as-they-are.ts';

/** Files that only a build makes: of the search, not the page of that name; those a report was taken from. */
const builtFile = new RegExp(`^/(${pagefindFolder}|${textsFolder}|\\d{4}/original)/[^?]`);

/**
 * What the site adds to Astro: content is checked before anything is built, the built pages get their fonts, their
 * search index, the licences and the site map, and in the dev server a saved content file shows at once and the search answers from the last build.
 */
export function mingzhang(): AstroIntegration {
  let root = process.cwd();
  let outDir = root;
  let routes: BuiltRoutes;
  return {
    name: 'mingzhang',
    hooks: {
      'astro:config:setup'({ config, command, updateConfig }) {
        root = fileURLToPath(config.root);
        // The types of the program are the same whatever the content.
        if (command === 'sync') return;
        const { content } = command === 'dev' ? currentSite(root) : publishedSite(root);
        const { base, url } = content.site;
        updateConfig({
          base,
          ...(url === undefined ? {} : { site: url }),
          vite: { plugins: [roomsAsTheyAre(root), askedAhead(root)] },
        });
      },
      'astro:config:done'({ config }) {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup'({ server }) {
        const content = `${root}content`;
        server.watcher.add(content);
        server.watcher.on('change', (path) => {
          if (path.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
        const lastBuild = sirv(`${root}dist`, { dev: true });
        server.middlewares.use(server.config.base, (request, response, next) => {
          if (builtFile.test(request.url ?? '')) lastBuild(request, response, next);
          else next();
        });
      },
      'astro:build:setup'({ pages }) {
        routes = pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        // Astro bundles, and renders no page: every build renders from the kept bundle.
        setPrerenderer({
          name: 'mingzhang',
          setup: async () => keepBundle(bundleFolder(root, publishedSite(root).content.site), outDir, routes),
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('There is no page to render')),
        });
      },
      async 'astro:build:done'() {
        await renderSite(publishedSite(root).content, root, outDir);
      },
    },
  };
}
