import { findNodeAtLocation, type Node, parseTree, visit } from 'jsonc-parser';
import type { Problem } from './problem.ts';
import { type ProblemWords, says } from './problem-catalogue.ts';
import { deepest } from './syntax/fault.ts';
import { findSlips } from './syntax/find-slips.ts';
import { placesIn } from './text-places.ts';

/** A path into JSON: keys and indices. */
export type JsonPath = readonly (string | number)[];

/** A content file that knows where everything in it stands. */
export interface JsonFile {
  path: string;
  /** A problem at the value (or, with `key`, at the name of the field) at `path`, or at the nearest place above it. */
  problemAt(path: JsonPath, words: ProblemWords, at?: 'key' | 'value'): Problem;
  /** Line of the value at `path`, counted from 1. */
  lineOf(path: JsonPath): number;
}

/** Such a file with what it says, and how that is written. */
export interface ParsedFile extends JsonFile {
  value: unknown;
  /** The value at `path` as it is written in the file, such as `3.50`; empty where there is none. */
  writtenAt(path: JsonPath): string;
}

/**
 * Reads a content file. A byte-order mark and Windows line ends are tolerated.
 * @returns the problems of its syntax, keys written twice among them; and the file, where it is sound or each slip has
 *   only one mend, so that the rest of it can be checked as well
 */
export function parseJsonFile(path: string, source: string): { file?: ParsedFile; problems: Problem[] } {
  const text = source.replace(/^\ufeff/, '');
  const placeOf = placesIn(text);
  const problem = (offset: number, length: number, words: ProblemWords): Problem => ({
    file: path,
    ...placeOf(offset, length),
    ...words,
  });
  if (text.trim() === '') return { problems: [problem(0, 1, says('emptyFile'))] };

  const sound = strictValue(text);
  const { slips, mended } = sound && isShallow(sound.value) ? { slips: [], mended: text } : findSlips(text);
  const problems = slips.map(({ offset, length, words }) => problem(offset, length, words));
  if (mended === undefined) return { problems };
  const value = mended === text ? sound : strictValue(mended);
  if (value === undefined) return { problems: [...problems, problem(0, 1, says('badSyntax'))] };

  const twice = (keysWritten(mended) === keysOf(value.value) ? [] : duplicateKeys(mended)).map(
    ({ key, offset, first }) => problem(offset, key.length + 2, says('duplicateKey', key, placeOf(first).line)),
  );
  if (twice.length > 0) return { problems: [...problems, ...twice] };

  let tree: Node | undefined;
  /** Where everything stands is worked out when it is first asked for: of most files, nobody asks. */
  const root = () => {
    tree ??= parseTree(mended) as Node;
    return tree;
  };
  const nodeAt = (at: JsonPath): Node => {
    for (let length = at.length; length >= 0; length--) {
      const node = findNodeAtLocation(root(), [...at.slice(0, length)]);
      if (node) return node;
    }
    return root();
  };
  const file: ParsedFile = {
    path,
    value: value.value,
    problemAt(at, words, which = 'value') {
      const node = nodeAt(at);
      const property = which === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      // A group is shown by its first field, which tells a person which one it is; a list by its bracket.
      const shown = property ?? (node.type === 'object' ? (node.children?.[0] ?? node) : node);
      return problem(shown.offset, shown.type === 'array' ? 1 : shown.length, words);
    },
    lineOf: (at) => placeOf(nodeAt(at).offset).line,
    writtenAt(at) {
      const node = findNodeAtLocation(root(), [...at]);
      return node ? mended.slice(node.offset, node.offset + node.length) : '';
    },
  };
  return { file, problems };
}

/** A sound file, of which it is worked out when it is first asked for where everything stands: of most files, nobody asks. */
export function fileWithPlaces(path: string, text: string): JsonFile {
  let read: JsonFile | undefined;
  const file = () => {
    read ??= parseJsonFile(path, text).file as JsonFile;
    return read;
  };
  return { path, problemAt: (...at) => file().problemAt(...at), lineOf: (at) => file().lineOf(at) };
}

/** The engine has the last word on what is JSON. */
function strictValue(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Whether brackets nest no deeper than anybody writes them. */
function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.values(value).every((inside) => isShallow(inside, depth + 1));
}

/** How many keys stand in JSON: strings with a colon behind. */
function keysWritten(text: string): number {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '"').split(/"\s*:/).length - 1;
}

/** How many keys a value has: fewer than were written, where one was written twice. */
function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  return inside.reduce<number>((sum, one) => sum + keysOf(one), Array.isArray(value) ? 0 : inside.length);
}

function duplicateKeys(text: string): { key: string; offset: number; first: number }[] {
  const found: { key: string; offset: number; first: number }[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      const first = keys?.get(key);
      if (first !== undefined) found.push({ key, offset, first });
      else keys?.set(key, offset);
    },
  });
  return found;
}
