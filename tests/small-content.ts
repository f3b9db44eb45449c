import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { ContentProblems } from '../src/check/content/problem.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';

/**
 * The files of a made-up report of six lines, by path, with the ledger of its addresses.
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
  return published(files);
}

/** The files with their addresses recorded, as if never published before; as they are, where they are not sound. */
export function published(files: Map<string, string>): Map<string, string> {
  files.delete('content/permalinks.json');
  try {
    const { content } = parseUnpublished(files);
    files.set('content/permalinks.json', permalinksJson(record(content).file));
  } catch (problem) {
    if (!(problem instanceof ContentProblems)) throw problem;
  }
  return files;
}

/** The files of a made-up project in tests/fixtures, by path: `small` is one report, `two-years` two of one department. */
export function fixtureContent(name: 'small' | 'two-years'): Map<string, string> {
  const root = `tests/fixtures/${name}`;
  return contentFiles(root);
}
