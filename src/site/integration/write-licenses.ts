import { readFile, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { licensesAddress } from '../../report/addresses.ts';

/** Where the bundler leaves the licences of what it has taken into the scripts, below the site's folder. */
export const licensesFile = licensesAddress().slice(1);

/** What readers are sent besides scripts, and the texts of its licence below its package or, where the data lies here, `src/`. */
const data: readonly { package: string; is: string; texts: readonly string[]; own?: true }[] = [
  { package: '@fontsource/noto-serif-sc', is: 'fonts/', texts: ['site/fonts/noto-serif-sc/LICENSE'], own: true },
  { package: 'pagefind', is: 'pagefind/', texts: ['LICENSE/LICENSE'] },
  { package: 'pinyin-pro', is: 'search/pinyin-*.json', texts: ['LICENSE'] },
  {
    package: '@node-rs/jieba',
    is: 'search/questions-*.json',
    texts: ['search/index/common-words-license.txt'],
    own: true,
  },
  {
    package: 'CC-CEDICT',
    is: 'search/english-*.json',
    texts: ['search/index/english-words-license.txt'],
    own: true,
  },
  { package: 'opencc-js', is: 'search/words-*.json', texts: ['LICENSE', 'THIRD_PARTY_LICENSES.md'] },
];

/**
 * Completes the licences that the bundler has written by the program's own and by those of fonts and data.
 * @param project folder of the project, with the program and its packages
 */
export async function writeLicenses(project: string, distDir: string): Promise<void> {
  const file = path.join(distDir, licensesFile);
  const from = pathToFileURL(path.join(project, 'package.json'));
  const program = await readFile(path.join(project, 'LICENSE'), 'utf8');
  const scripts = await readFile(file, 'utf8');
  const others = await Promise.all(
    data.map(async ({ package: name, is, texts, own }) => {
      const root = own ? path.join(project, 'src') : path.dirname(findPackageJSON(name, from) ?? '');
      const read = await Promise.all(texts.map((text) => readFile(path.join(root, text), 'utf8')));
      return `## ${name} (${is})\n\n${read.map((text) => text.trim()).join('\n\n')}\n`;
    }),
  );
  await writeFile(file, [`# Mingzhang\n\n${program.trim()}\n`, scripts.trim(), ...others].join('\n\n'));
}
