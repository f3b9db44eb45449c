import { literally } from '../../report/literally.ts';
import { parsedJson } from '../../report/parsed-json.ts';
import { redactionStrings } from '../../words/strings.ts';

const { mask } = redactionStrings;
/** Characters beside a mark by which its place is known again. */
const reach = 8;
/** Fewer on one side alone are found anywhere. */
const fewest = 4;

/**
 * Where words stand again in the place of a mark. What was taken back is kept nowhere, so a place is known by the words
 * around it, by those of one side where the others changed; and the words that are back stand nowhere else in the text.
 * @param before a text in which marks stand
 * @returns each such place as it was with its mark; never the words
 */
export function wordsBack(before: string, after: string): string[] {
  const [was, is] = [plain(before), plain(after)];
  const pieces = was.split(mask);
  const known = [was, pieces.join('')];
  return pieces.slice(1).flatMap((next, index) => {
    const [left, right] = [(pieces[index] ?? '').slice(-reach), next.slice(0, reach)];
    const isFirst = index === 0;
    const isLast = index === pieces.length - 2;
    const isBack = patterns(left || (isFirst ? '^' : ''), right || (isLast ? '$' : '')).some((pattern) =>
      [...is.matchAll(pattern)].some(([words]) => known.every((text) => !text.includes(words))),
    );
    return isBack ? [left + mask + right] : [];
  });
}

/** A file in which words stand again, and where. */
export interface FileBack {
  path: string;
  places: string[];
}

/** What follows the source, and what is append-only. */
const following = /\/(?:report|figures|corrections|permalinks)\.json$/;

/**
 * Where words stand again in the place of a mark, in any file of the content: the source by its text, a list in JSON by the
 * ids of what it lists.
 * @param before text of each file by its path, while the marks stood in it
 */
export function filesBack(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FileBack[] {
  return [...before].flatMap(([path, was]) => {
    const is = after.get(path);
    if (is === undefined || is === was || !was.includes(mask) || following.test(path)) return [];
    const places = path.endsWith('.json') ? jsonBack(was, is) : wordsBack(was, is);
    return places.length === 0 ? [] : [{ path, places }];
  });
}

function jsonBack(before: string, after: string): string[] {
  const [was, is] = [before, after].map((text) => textsIn(parsedJson(text)));
  return [...(was ?? [])].flatMap(([at, text]) => wordsBack(text, is?.get(at) ?? ''));
}

/** Each text of a JSON value by the keys that lead to it. */
function textsIn(value: unknown, at = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[at, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, entry]) => {
      const name = Array.isArray(value) ? (entry?.id ?? entry?.key ?? entry?.block ?? key) : key;
      return [...textsIn(entry, `${at}/${name}`)];
    }),
  );
}

/** What finds the words between two texts, or beside one of them; `^` and `$` are where the whole text ends. */
function patterns(left: string, right: string): RegExp[] {
  const from = left === '^' ? left : literally(left);
  const to = right === '$' ? right : literally(right);
  return [
    ...(left === '' || right === '' ? [] : [`(?<=${from})(?:(?!${literally(mask)})[^]){1,80}?(?=${to})`]),
    ...(left.length < fewest ? [] : [`(?<=${from})[^]{1,${fewest}}`]),
    ...(right.length < fewest ? [] : [`[^]{1,${fewest}}(?=${to})`]),
  ].map((pattern) => new RegExp(pattern, 'gu'));
}

/** Lines are broken otherwise in every print. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
