import { defineCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { writeGeneratedPages } from './integration/write-generated-pages.ts';
import { currentSite } from './page-data/current-site.ts';

const folder = '.generated';

/** Generates the MDX pages from content/, then loads them; in the dev server again whenever a content file is saved. */
function generatedPagesLoader(): Loader {
  const files = glob({ pattern: '**/*.mdx', base: `./${folder}`, retainBody: false });
  return {
    name: 'generated-pages',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      // What is wrong with the content stops a build before it comes here; the types of the program do not hang on it.
      const generate = () => {
        try {
          writeGeneratedPages(currentSite(root).generated.mdx, `${root}/${folder}`);
        } catch (problem) {
          context.logger.error(problem instanceof Error ? problem.message : String(problem));
        }
      };
      generate();
      await files.load(context);
      const content = `${root}content`;
      context.watcher?.add(content);
      context.watcher?.on('change', (path) => {
        if (path.startsWith(content)) generate();
      });
    },
  };
}

export const collections = { pages: defineCollection({ loader: generatedPagesLoader() }) };
