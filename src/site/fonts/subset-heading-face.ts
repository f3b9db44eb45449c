import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder, keptFile } from '../kept-file.ts';
import { cutFont } from './cut-font.ts';
import { fontCoverage } from './font-coverage.ts';
import { drawnCharacters, fontFaceCss } from './font-face-css.ts';
import { planSlices } from './plan-slices.ts';
import { serifFontFile, serifFontVersion } from './source-font.ts';

/** What was built. */
export interface FontReport {
  files: { file: string; bytes: number; characters: number }[];
  totalBytes: number;
  /** Characters of headings that the face does not have: the reader's own faces draw them. */
  left: string[];
}

export interface FontOptions {
  /** Where the unpacked font and finished slices are kept between builds. */
  cacheDir?: string;
}

/** What is asked of the subsetter; part of every slice's fingerprint. `halt` and `chws` let browsers close up full-width punctuation. */
const recipe = { noHinting: true, keepFeatures: ['kern', 'halt', 'chws', 'lnum', 'tnum'] };

/**
 * Builds the heading face for a finished site: writes `fonts/serif-<slice>-<hash>.woff2`,
 * `fonts/serif.css` and `fonts/characters.txt`, which no page loads. A character that the face does not have (㵲, ①, an
 * emoji) is left to the reader's own faces, and the last of them says so: a name is a name, and publishes.
 * @param distDir the built site
 * @param shown what each page shows in it, by the page's address
 */
export async function subsetHeadingFace(
  distDir: string,
  shown: ReadonlyMap<string, string>,
  options: FontOptions = {},
): Promise<FontReport> {
  const cacheDir = options.cacheDir ?? cacheFolder;
  const sfnt = await readFile(await serifFontFile(cacheDir));
  const coverage = fontCoverage(sfnt);
  const isDrawn = (character: string) => coverage.has(character.codePointAt(0) ?? 0);
  const all = [...new Set([...shown.values()].join(''))];
  const left = all.filter((character) => !isDrawn(character)).sort();
  const slices = planSlices(
    new Map([...shown].map(([address, characters]) => [pageName(address), new Set([...characters].filter(isDrawn))])),
  );

  const outDir = path.join(distDir, 'fonts');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });

  const files = [];
  for (const { name, characters } of slices) {
    const text = characters.join('');
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([serifFontVersion, recipe, text]))
      .digest('hex')
      .slice(0, 10);
    const data = await keptFile(path.join(cacheDir, `serif-${fingerprint}.woff2`), () =>
      cutFont(sfnt, text, { ...recipe, targetFormat: 'woff2' }),
    );
    const file = `serif-${name}-${fingerprint}.woff2`;
    await writeFile(path.join(outDir, file), data);
    files.push({ file, bytes: data.byteLength, characters });
  }
  await writeFile(path.join(outDir, 'serif.css'), fontFaceCss(files));
  await writeFile(path.join(outDir, 'characters.txt'), drawnCharacters(files, left));
  return {
    files: files.map((entry) => ({ ...entry, characters: entry.characters.length })),
    totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    left,
  };
}

/** `/2019/part-3/` → `2019-part-3`, which names the file of characters that this page alone shows. */
function pageName(address: string): string {
  const name = address.replace(/^\/|\/$|\.html$/g, '').replace(/[^A-Za-z0-9]+/g, '-');
  return name === '' ? 'home' : name;
}
