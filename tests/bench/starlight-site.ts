import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildableSite } from './buildable-site.ts';
import type { BuiltPage } from './built-pages.ts';
import { installApart } from './packages.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Version of the peer of the build comparison. */
export const starlightVersion = '0.42.4';

/** How much of the site the sidebar lists. Starlight lists every page on every page unless told otherwise. */
export type Sidebar = 'every-page' | 'one-year';

const config = (sidebar: string) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({ title: 'Report', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, ${sidebar} }),
  ],
});
`;
const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes a Starlight site that has the same pages with the same words, set up as its manual says, search included.
 * Its pages are Markdown, which is less work for Astro than MDX.
 * @param astro version of Astro, the same as ours
 */
export function writeStarlightSite(pages: readonly BuiltPage[], folder: string, astro: string): BuildableSite {
  // In the site's own folder: Astro does not find the parts of Starlight behind a link.
  installApart(folder, { astro, '@astrojs/starlight': starlightVersion });
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  const files = new Map([
    ['src/content.config.ts', contentConfig],
    ['tsconfig.json', JSON.stringify({ extends: 'astro/tsconfigs/strict' })],
  ]);
  for (const { path, html } of pages) {
    // Starlight brings its own page for what is not found.
    if (path === '404.html') continue;
    const { title, body } = pageMarkdown(html);
    files.set(
      `src/content/docs/${path.replace(/html$/, 'md')}`,
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`,
    );
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    leftBehind: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'],
  };
}

/** Writes a Starlight site's configuration. */
export function configureStarlight({ folder }: BuildableSite, sidebar: Sidebar): void {
  const directories = readdirSync(join(folder, 'src/content/docs')).filter((name) => /^\d{4}$/.test(name));
  // As a large site would set it.
  const listed = [directories.sort().at(-1), 'glossary'].map((directory) => ({
    label: directory,
    items: [{ autogenerate: { directory } }],
  }));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    config(sidebar === 'one-year' ? `sidebar: ${JSON.stringify(listed)}` : ''),
  );
}
