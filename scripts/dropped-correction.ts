import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { yearPath } from '../src/check/content/content-kinds.ts';
import { contentPaths } from '../src/check/content/read-content.ts';
import { parsedJson } from '../src/report/parsed-json.ts';
import type { CorrectionsFile } from '../src/report/schema/corrections.ts';
import { contentCheckStrings as words } from '../src/words/strings.ts';
import { pushedAndOwn } from './pushed-text.ts';

const told = ['report', 'figures', 'tables'] as const;

/**
 * What a person is told where a correction that nobody has seen is left, and what it changed is as it was pushed: a clerk has
 * taken the words back and not the correction. Whoever corrects again would publish what never was.
 * @returns undefined where there is none, and where nothing was pushed yet
 */
export function droppedCorrection(root: string): string | undefined {
  const all = contentPaths(root).filter((path) => path.endsWith('/corrections.json'));
  const { pushed, own } = pushedAndOwn(root, all);
  try {
    for (const path of all) {
      const fresh = correctionsIn(own.get(path)).slice(correctionsIn(pushed.get(path)).length);
      if (fresh.some(({ changes }) => changes.some(({ what }) => what !== 'remark')) && isAsPushed(root, path))
        return words.dropped(
          path,
          fresh.map(({ revision }) => revision),
        );
    }
  } catch (error) {
    // A file that is no JSON is told by the check.
    if (!(error instanceof SyntaxError)) throw error;
  }
  return undefined;
}

/** Whether all that corrections tell of a year, but remarks, stands as it was pushed. */
function isAsPushed(root: string, corrections: string): boolean {
  const paths = told.map((kind) => yearPath(dirname(corrections), kind));
  const { pushed, own } = pushedAndOwn(root, paths);
  return pushed.size > 0 && paths.every((path) => isDeepStrictEqual(saidIn(pushed.get(path)), saidIn(own.get(path))));
}

function correctionsIn(bytes: Buffer | undefined): CorrectionsFile['corrections'] {
  return bytes === undefined ? [] : (parsedJson<CorrectionsFile>(`${bytes}`).corrections ?? []);
}

/** What a file says, what is registered of its source left out. */
function saidIn(bytes: Buffer | undefined): unknown {
  if (bytes === undefined) return undefined;
  const { source: _source, ...said } = parsedJson<Record<string, unknown>>(`${bytes}`);
  return said;
}
