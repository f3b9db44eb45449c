import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { buildSearchIndex } from '../../search/build-index.ts';
import { pagefindFolder, textsFolder } from '../../search/search-files.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles } from '../kept-file.ts';
import { currentSite, publishedSite } from '../page-data/current-site.ts';
import { copyOriginals } from './copy-originals.ts';
import { roomsAsTheyAre } from './rooms-as-they-are.ts';
import { writeLicenses } from './write-licenses.ts';
import { writeSitemap } from './write-sitemap.ts';

/** Files that only a build makes: of the search, not the page of that name; those a report was taken from. */
const builtFile = new RegExp(`^/(${pagefindFolder}|${textsFolder}|\\d{4}/original)/[^?]`);

/**
 * What the site adds to Astro: content is checked before anything is built, the built pages get their fonts, their
 * search index, the licences and the site map, and in the dev server a saved content file shows at once and the search answers from the last build.
 */
export function mingzhang(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'mingzhang',
    hooks: {
      'astro:config:setup'({ config, command, updateConfig }) {
        root = fileURLToPath(config.root);
        // The types of the program are the same whatever the content.
        if (command === 'sync') return;
        const { content } = command === 'dev' ? currentSite(root) : publishedSite(root);
        const { base, url } = content.site;
        updateConfig({ base, ...(url === undefined ? {} : { site: url }), vite: { plugins: [roomsAsTheyAre(root)] } });
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
      async 'astro:build:done'({ dir, pages, logger }) {
        const dist = fileURLToPath(dir);
        const { content } = publishedSite(root);
        copyOriginals(content, root, dist);
        const fonts = await subsetHeadingFace(dist);
        logger.info(`fonts: ${fonts.files.length} files, ${fonts.totalBytes} bytes`);
        const index = await buildSearchIndex(content, dist, content.site.base);
        logger.info(`search: ${index.records} records`);
        await writeLicenses(dist);
        await writeSitemap(
          dist,
          pages.map(({ pathname }) => pathname),
          content,
        );
        await forgetKeptFiles();
      },
    },
  };
}
