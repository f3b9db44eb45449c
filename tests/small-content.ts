import { readFileSync } from 'node:fs';
import { contentPaths } from '../src/report/read-content.ts';

/**
 * The files of a made-up report of six lines, by path.
 * @param edits text to replace in a file, so that a test shows just what it changes; throws if the text is not there
 */
export function smallContent(edits: { file: string; from: string; to: string }[] = []): Map<string, string> {
  const files = fixtureContent('small');
  for (const { file, from, to } of edits) {
    const path = `content/${file}`;
    const text = files.get(path);
    if (!text?.includes(from)) throw new Error(`${path} does not contain ${from}`);
    files.set(
      path,
      text.replace(from, () => to),
    );
  }
  return files;
}

/** The files of a made-up project in tests/fixtures, by path: `small` is one report, `two-years` two of one department. */
export function fixtureContent(name: 'small' | 'two-years'): Map<string, string> {
  const root = `tests/fixtures/${name}`;
  return new Map(contentPaths(root).map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}
