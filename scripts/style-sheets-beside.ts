import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';

/** No style sheet is longer. */
const mostBytes = 2 ** 22;

/** Texts of the style sheets that lie beside a saved page, or in the folder that browsers save with it, by their addresses. */
export function styleSheetsBeside(path: string): Record<string, string> {
  const name = basename(path, extname(path));
  const folders = ['', `${name}_files`, `${name}.files`].filter((own) => existsSync(join(dirname(path), own)));
  const sheets = folders.flatMap((own) =>
    readdirSync(join(dirname(path), own))
      .filter((file) => /\.css$/i.test(file))
      .map((file) => ({ address: posix.join(own, file), file: join(dirname(path), own, file) })),
  );
  return Object.fromEntries(
    sheets
      .map(({ address, file }) => ({ address, file, found: statSync(file, { throwIfNoEntry: false }) }))
      .filter(({ found }) => found?.isFile() && found.size <= mostBytes)
      .map(({ address, file }) => [address, readFileSync(file, 'utf8')]),
  );
}
