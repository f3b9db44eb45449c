import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { pagefindFolder, textsFolder } from '../../search/index/search-files.ts';

/** Files that only a build makes: of the search, not the page of that name; those a report was taken from. */
const builtFile = new RegExp(`^/(${pagefindFolder}|${textsFolder}|\\d{4}/original)/[^?]`);

/**
 * What the site adds to Astro's dev server: a saved content file shows at once, and the search answers from the last build.
 * What it adds to a build stands in site-bundle.ts.
 */
export function mingzhang(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'mingzhang',
    hooks: {
      async 'astro:config:setup'({ config, command, updateConfig }) {
        root = fileURLToPath(config.root);
        if (command !== 'dev') return;
        // With it comes the whole program, which the bundler of a build reads as text and has no other use for.
        const { currentSite } = await import('../page-data/current-site.ts');
        const { base, url } = currentSite(root).content.site;
        updateConfig({ base, ...(url === undefined ? {} : { site: url }) });
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
    },
  };
}
