import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { cacheFolder, serifFontFile } from '../fonts/source-font.ts';

/**
 * Draws the SVG of a shared page's picture in the face of the site's headings.
 * @returns the PNG; taken from the cache where the same picture was drawn before
 */
export async function renderShareImage(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await mkdir(cacheFolder, { recursive: true });
  const cached = join(cacheFolder, `share-${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`);
  const known = await readFile(cached).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const font = { fontFiles: [await serifFontFile()], loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' };
  const png = new Resvg(svg, { font }).render().asPng();
  await writeFile(cached, png);
  return new Uint8Array(png);
}
