import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { fontCoverage } from '../fonts/font-coverage.ts';
import { serifFontFile } from '../fonts/source-font.ts';
import { cacheFolder, keptFile } from '../kept-file.ts';
import { drawable } from './drawable.ts';

/**
 * Draws the SVG of a shared page's picture in the face of the site's headings.
 * @returns the PNG; taken from the cache where the same picture was drawn before
 */
export async function renderShareImage(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = `share-${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`;
  const png = await keptFile(join(cacheFolder, picture), async () => {
    const file = await serifFontFile();
    const words = drawable(svg, fontCoverage(await readFile(file)));
    const font = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' };
    return new Resvg(words, { font }).render().asPng();
  });
  return new Uint8Array(png);
}
