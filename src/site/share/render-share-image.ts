import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutFont } from '../fonts/cut-font.ts';
import { fontCoverage } from '../fonts/font-coverage.ts';
import { serifFontFile, serifFontVersion } from '../fonts/source-font.ts';
import { cacheFolder, keptFile } from '../kept-file.ts';
import { drawable, geta } from './drawable.ts';
import { giveBack, png } from './png.ts';

/**
 * Draws the SVG of a shared page's picture in the face of the site's headings.
 * @param characters that the pictures of the site say: a face of these alone is read for each in a twentieth of the time
 * @returns the PNG; taken from the cache where the same picture was drawn before
 */
export async function renderShareImage(svg: string, characters = () => svg): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await keptFile(join(cacheFolder, `picture-${digest(svg)}.png`), async () => {
    const needed = characters();
    const file = join(cacheFolder, `share-${digest(serifFontVersion + needed)}.ttf`);
    const face = await keptFile(file, async () =>
      cutFont(await readFile(await serifFontFile()), needed + geta, { targetFormat: 'truetype' }),
    );
    const words = drawable(svg, fontCoverage(face));
    const font = { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' };
    // Most builds draw nothing new.
    const { Resvg } = await import('@resvg/resvg-js');
    const { width, height, pixels } = new Resvg(words, { font }).render();
    const packed = png({ width, height, pixels });
    giveBack(pixels);
    return packed;
  });
  return new Uint8Array(drawn);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
