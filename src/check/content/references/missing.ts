import { problemStrings } from '../../../words/strings.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { nearest } from './nearest.ts';

/** An id that a file names, and where. */
export interface Named {
  id: string;
  path: JsonPath;
}

/**
 * A problem for each named id that is not among the known ones.
 * @param meant names that a person may have meant by one
 */
export function missing(
  file: JsonFile,
  kind: keyof typeof problemStrings.kinds,
  named: readonly Named[],
  known: ReadonlySet<string>,
  meant: (id: string) => readonly string[] = (id) => nearest(id, known),
): Problem[] {
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({
      ...file.problemAt(path, says('unknownReference', problemStrings.kinds[kind], id, meant(id))),
      lacks: { kind, id },
    }));
}
