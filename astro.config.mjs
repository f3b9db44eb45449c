import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mingzhang } from './src/site/integration/mingzhang.ts';
import { wordsStayWords } from './src/site/words-stay-words.ts';

export default defineConfig({
  srcDir: './src/site',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  // No inline script or style: the Content-Security-Policy forbids them.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The oldest engines that show the site whole: newer style, light-dark() above all, is written in what they know.
      cssTarget: ['chrome92', 'safari15', 'firefox102'],
      // Ten lines for every generated page otherwise (withastro/astro#18087).
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: {
    syntaxHighlight: false,
    // The report's quotation marks and dots are shown as printed.
    processor: satteri({ features: { gfm: true, smartPunctuation: false }, mdastPlugins: [wordsStayWords] }),
  },
  integrations: [mdx(), mingzhang()],
});
