import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { ContentProblems } from './content-problems.ts';
import { type FileText, fileText, isTextPath } from './file-text.ts';
import { parseContent, parseUnpublished } from './parse-content.ts';
import { problemOfFile } from './problem.ts';
import { says } from './problem-catalogue.ts';
import type { Remembered } from './remembered.ts';
import { withTodaysSources } from './todays-sources.ts';

/**
 * Reads all content below content/, from disk, as it is published.
 * @param folder of the project
 * @param remembered asked for what came of the same content before
 * @throws ContentProblems
 */
export function readContent(folder: string = process.cwd(), remembered?: Remembered): PreparedContent {
  return parseContent(foundFiles(resolve(folder)), undefined, remembered);
}

/**
 * The same for whoever is still editing: what the ledger of addresses asks for is asked when the site is published, and
 * so is the reason why a source was changed.
 * @throws ContentProblems
 */
export function readDraft(folder: string): PreparedContent {
  return parseUnpublished(withTodaysSources(foundFiles(folder)).files).content;
}

/** Tells one state of the content files from another: their paths, and when each was last written. */
export function contentState(root: string): string {
  return contentPaths(root)
    .map((path) => `${path}@${statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
}

/**
 * Text of each content file below `root` by its path, e.g. content/reports/2019/report.json; empty where it is only carried.
 * @throws ContentProblems where one is no text
 */
export function contentFiles(root: string): Map<string, string> {
  const found = [...foundFiles(root)];
  const problems = found.flatMap(([path, text]) =>
    typeof text === 'object' && 'words' in text ? [problemOfFile(path, text.words)] : [],
  );
  if (problems.length > 0) throw new ContentProblems(problems);
  return new Map(found.map(([path, text]) => [path, typeof text === 'string' ? text : '']));
}

/** Everything below content/ by its path, as it is found: text, or why it is none. A folder with nothing in it ends with a slash. */
export function foundFiles(root: string): Map<string, FileText> {
  return new Map(
    contentPaths(root).map((path) => [path, path.endsWith('/') ? '' : textAt(join(root, path), path)] as const),
  );
}

function textAt(file: string, path: string): FileText {
  try {
    // A pipe that nobody writes to would be waited for.
    const state = statSync(file);
    if (!state.isFile()) return { words: says('notAFile', state.isDirectory() ? 'folder' : 'special') };
    return fileText(path, () => readFileSync(file));
  } catch {
    return { words: says('notAFile', 'unreadable') };
  }
}

/** Paths below content/, with forward slashes: files, folders in the place of one, and with a slash folders with nothing in them. */
export function contentPaths(root: string): string[] {
  const folder = join(root, 'content');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = `content/${relative(folder, path).replaceAll('\\', '/')}`;
      if (!entry.isDirectory() || isTextPath(name)) return [name];
      return readdirSync(path).length === 0 ? [`${name}/`] : [];
    })
    .filter(isContentPath)
    .sort();
}

/** Files of the system that folders are strewn with, and what belongs to the program. */
const notContent = /^content\/schemas\/|(^|\/)(\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** Whether a path below content/ is the office's to answer for. */
export function isContentPath(path: string): boolean {
  return !notContent.test(path);
}
