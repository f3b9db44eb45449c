import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { cacheFolder, keptFile } from '../kept-file.ts';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const fontPackage = '@fontsource/noto-serif-sc';
const fontFile = `${fontPackage}/files/noto-serif-sc-chinese-simplified-600-normal.woff2`;

/** Version of the heading face's package. */
export async function serifFontVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(require.resolve(`${fontPackage}/package.json`), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Path of the whole heading face, unpacked once: unpacking it anew each time would take most of the time. */
export async function serifFontFile(cacheDir = cacheFolder): Promise<string> {
  const unpacked = path.join(cacheDir, `noto-serif-sc-600-${await serifFontVersion()}.ttf`);
  await keptFile(unpacked, async () =>
    subsetFont(await readFile(require.resolve(fontFile)), undefined, { keepAllGlyphs: true, targetFormat: 'truetype' }),
  );
  return unpacked;
}
