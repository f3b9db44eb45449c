import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes the generated MDX pages below `folder`, only those that differ, and removes those no longer generated.
 * @param pages MDX by id
 */
export function writeGeneratedPages(pages: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.mdx'));
  for (const path of present) {
    if (!pages.has(path.replace(/\.mdx$/, ''))) rmSync(join(folder, path));
  }
  const known = new Set(present);
  for (const [id, mdx] of pages) {
    const path = join(folder, `${id}.mdx`);
    if (known.has(`${id}.mdx`) && readFileSync(path, 'utf8') === mdx) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, mdx);
  }
}
