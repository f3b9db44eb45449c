import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mingzhang } from './src/site/integration/mingzhang.ts';

// For the dev server: a build bundles without Astro's builder (src/site/integration/bundle/).
export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  integrations: [mdx(), mingzhang()],
});
