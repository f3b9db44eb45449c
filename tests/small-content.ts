import { ContentProblems } from '../src/check/content/content-problems.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { withLedger } from '../src/check/content/reporters/shown-example.ts';

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
    return withLedger(files);
  } catch (problem) {
    if (!(problem instanceof ContentProblems)) throw problem;
    return files;
  }
}

/** The folder of a made-up project: `small` is the one report by which the check explains itself, `two-years` two of one department, `tables-2020` one with the tables of the accounts. */
export const fixtureFolders = {
  small: 'src/check/content/example',
  'two-years': 'tests/fixtures/two-years',
  'tables-2020': 'tests/fixtures/tables-2020',
};

/** The files of a made-up project, by path. */
export function fixtureContent(name: keyof typeof fixtureFolders): Map<string, string> {
  return contentFiles(fixtureFolders[name]);
}
