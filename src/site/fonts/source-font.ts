import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder, keptFile } from '../kept-file.ts';
import { cutFont } from './cut-font.ts';

/**
 * Version of the heading face: Noto Serif SC, simplified Chinese, weight 600, as @fontsource/noto-serif-sc packs it. The one
 * file lies here; its package has all weights and is sixty times as large.
 */
export const serifFontVersion = '5.3.0';

/** Found from the project's folder, as its packages are: what renders the pages is bundled to another place. */
const require = createRequire(path.join(process.cwd(), 'package.json'));
const fontFile = '#src/site/fonts/noto-serif-sc/600.woff2';

/** Path of the whole heading face, unpacked once: unpacking it anew each time would take most of the time. */
export async function serifFontFile(cacheDir = cacheFolder): Promise<string> {
  const unpacked = path.join(cacheDir, `noto-serif-sc-600-${serifFontVersion}.ttf`);
  await keptFile(unpacked, async () =>
    cutFont(await readFile(require.resolve(fontFile)), undefined, { keepAllGlyphs: true, targetFormat: 'truetype' }),
  );
  return unpacked;
}
