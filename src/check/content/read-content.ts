import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content } from '../../report/content.ts';
import { parseContent, parseUnpublished } from './parse-content.ts';

let last: { root: string; state: string; content: Content } | undefined;

/**
 * Reads all content below content/, from disk. Kept until a file changes, so that a page may ask for it freely
 * and the dev server shows an edit at once.
 * @param folder of the project
 * @throws ContentProblems
 */
export function readContent(folder: string = process.cwd()): Content {
  const root = resolve(folder);
  // A build reads once: looking at every file again for every page would cost more than the pages.
  if (last?.root === root && process.env['NODE_ENV'] === 'production') return last.content;
  const paths = contentPaths(root);
  const state = [root, ...paths.map((path) => `${path}@${statSync(join(root, path)).mtimeMs}`)].join('\n');
  if (last?.state !== state) {
    const files = contentFiles(root);
    // Whoever edits looks before recording: what the ledger of addresses asks for is asked when the site is published.
    const isPreview = process.env['NODE_ENV'] === 'development';
    last = { root, state, content: isPreview ? parseUnpublished(files).content : parseContent(files) };
  }
  return last.content;
}

/** Text of each content file below `root` by its path, e.g. content/reports/2019/report.json. */
export function contentFiles(root: string): Map<string, string> {
  return new Map(contentPaths(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Paths of the content files below `root`, with forward slashes: JSON and the sources, not the JSON Schemas. */
function contentPaths(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .filter(isContentPath)
    .sort();
}

/** Whether a path below content/ is that of a content file. */
export function isContentPath(path: string): boolean {
  return /\.(json|txt)$/.test(path) && !path.startsWith('content/schemas/');
}
