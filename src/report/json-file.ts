import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { problemStrings } from '../strings.ts';
import type { Problem } from './problem.ts';

/** A path into JSON: keys and indices. */
export type JsonPath = readonly (string | number)[];

/** A parsed content file that knows where everything in it stands. */
export interface JsonFile {
  path: string;
  value: unknown;
  /** A problem at the value (or, with `key`, at the name of the field) at `path`, or at the nearest place above it. */
  problemAt(path: JsonPath, sentences: readonly [string, string] | readonly string[], at?: 'key' | 'value'): Problem;
  /** Line of the value at `path`, counted from 1. */
  lineOf(path: JsonPath): number;
}

/**
 * Reads a content file. A byte-order mark and Windows line ends are tolerated.
 * @returns the file, or the problems of its syntax (and keys written twice), never both
 */
export function parseJsonFile(path: string, source: string): { file: JsonFile } | { problems: Problem[] } {
  const text = source.replace(/^﻿/, '');
  const position = positionsIn(text);
  if (text.trim() === '') return { problems: [problem(path, { line: 1, column: 1 }, problemStrings.syntax.empty)] };

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (first !== undefined || root === undefined) {
    const offset = first?.offset ?? 0;
    return { problems: [problem(path, position(offset), syntaxSentences(text, offset, first?.error))] };
  }

  const problems = duplicateKeys(text).map(({ key, offset }) =>
    problem(path, position(offset), problemStrings.duplicateKey(key)),
  );
  if (problems.length > 0) return { problems };

  const nodeAt = (at: JsonPath): Node => {
    for (let length = at.length; length >= 0; length--) {
      const node = findNodeAtLocation(root, [...at.slice(0, length)]);
      if (node) return node;
    }
    return root;
  };
  const file: JsonFile = {
    path,
    value: plainValue(root),
    problemAt(at, sentences, which = 'value') {
      const node = nodeAt(at);
      const place = which === 'key' && node.parent?.type === 'property' ? node.parent : node;
      return problem(path, position(place.offset), sentences);
    },
    lineOf: (at) => position(nodeAt(at).offset).line,
  };
  return { file };
}

function problem(
  file: string,
  at: { line: number; column: number },
  [message = '', hint = '']: readonly string[],
): Problem {
  return { file, ...at, message, hint };
}

function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** jsonc-parser's own getNodeValue makes objects without prototype, which schemas reject. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type === 'object') {
    return Object.fromEntries(
      (node.children ?? []).map(({ children: [key, value] = [] }) => [key?.value, value && plainValue(value)]),
    );
  }
  return node.value;
}

function duplicateKeys(text: string): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ key, offset });
      keys?.add(key);
    },
  });
  return found;
}

/** Says what the hand slipped on, where that can be told from the character at the error. */
function syntaxSentences(text: string, offset: number, code: ParseError['error'] | undefined): readonly string[] {
  const { syntax } = problemStrings;
  switch (text[offset]) {
    case '，':
      return syntax.chineseComma;
    case '：':
      return syntax.chineseColon;
    case '“':
    case '”':
      return syntax.chineseQuote;
  }
  switch (code === undefined ? undefined : printParseErrorCode(code)) {
    case 'CommaExpected':
      return syntax.missingComma;
    case 'ColonExpected':
      return syntax.missingColon;
    case 'UnexpectedEndOfString':
      return syntax.unclosedQuote;
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (/,\s*$/.test(text.slice(0, offset)) && /^[}\]]/.test(text.slice(offset))) return syntax.trailingComma;
      return offset >= text.trimEnd().length ? syntax.unclosed : syntax.other;
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
    case 'EndOfFileExpected':
      return offset >= text.trimEnd().length ? syntax.unclosed : syntax.other;
    default:
      return syntax.other;
  }
}
