import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { licensesAddress } from '../../report/addresses.ts';

/** Where the licences of what was taken into the scripts lie with the bundle, below the site's folder. */
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
 * Licences of the packages whose files were taken into the scripts.
 * @param taken paths of the files
 */
export function licensesOf(taken: readonly string[]): string {
  const packages = new Set(taken.map((file) => /^.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? ''));
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no text of its licence`);
    return `## ${name} - ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
  });
  return ['# Licenses\n\nThe app bundles dependencies which contain the following licenses:\n', ...texts].join('\n');
}

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
