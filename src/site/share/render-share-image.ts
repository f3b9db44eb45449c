import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { serifFontFile } from '../fonts/source-font.ts';
import { cacheFolder, keptFile } from '../kept-file.ts';

/**
 * Draws the SVG of a shared page's picture in the face of the site's headings.
 * @returns the PNG; taken from the cache where the same picture was drawn before
 */
export async function renderShareImage(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const picture = `share-${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`;
  const png = await keptFile(join(cacheFolder, picture), async () => {
    const font = { fontFiles: [await serifFontFile()], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' };
    return new Resvg(svg, { font }).render().asPng();
  });
  return new Uint8Array(png);
}
