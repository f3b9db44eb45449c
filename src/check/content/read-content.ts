import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { parseContent, parseUnpublished } from './parse-content.ts';

/**
 * Reads all content below content/, from disk, as it is published.
 * @param folder of the project
 * @throws ContentProblems
 */
export function readContent(folder: string = process.cwd()): PreparedContent {
  return parseContent(contentFiles(resolve(folder)));
}

/**
 * The same for whoever is still editing: what the ledger of addresses asks for is asked when the site is published.
 * @throws ContentProblems
 */
export function readDraft(folder: string): PreparedContent {
  return parseUnpublished(contentFiles(folder)).content;
}

/** Tells one state of the content files from another: their paths, and when each was last written. */
export function contentState(root: string): string {
  return contentPaths(root)
    .map((path) => `${path}@${statSync(join(root, path)).mtimeMs}`)
    .join('\n');
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
