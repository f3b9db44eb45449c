import type { FileText } from './file-text.ts';
import type { JsonPath, ParsedFile } from './json-file.ts';
import type { Problem } from './problem.ts';
import { says } from './problem-catalogue.ts';

/** Fields that repeat the report's own words, in which a sign that joins or directs others may be printed. */
const verbatim = new Set(['text', 'cells', 'columns', 'quote', 'token', 'before', 'after', 'figure', 'why']);

/** What no page, picture or file name can carry: controls but tab and line break, halves of a pair, codes of no character. */
const impossible = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|(?![\t\n])\p{Cc}/u;
/** Takes no place and shows nothing: zero-width signs, soft hyphen, signs of direction. One that joins two pictures does show. */
const unseen = /(?<!\p{Extended_Pictographic}|\ufe0f)\u200d|(?!\u200d)[\p{Cf}\t\n\u2028\u2029]/u;
/** The same in a line as it is written, where a tab is seen. */
const joining = /(?<!\p{Extended_Pictographic}|\ufe0f)\u200d|(?!\u200d)[\p{Cf}\u2028\u2029]/u;

/** Every text of a file that holds a character which cannot be shown, or, in a name, one that nobody sees; and names of blanks only. */
export function unseenCharacters(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  // The text of a remark is the site's own.
  const isRemark = file.path.endsWith('/remarks.json');
  const visit = (value: unknown, path: JsonPath, isName: boolean) => {
    if (typeof value === 'string') {
      const words = wordsOf(value, isName);
      if (words !== undefined) problems.push(file.problemAt(path, words));
    } else if (Array.isArray(value)) {
      value.forEach((entry, index) => {
        visit(entry, [...path, index], isName);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        if (impossible.test(key)) problems.push(file.problemAt([...path, key], unseenWords(key, impossible), 'key'));
        visit(entry, [...path, key], isName && (isRemark ? key !== 'quote' : !verbatim.has(key)));
      }
    }
  };
  visit(file.value, [], true);
  return problems;
}

/** Files that hold the report's own words, and may hold what they hold. */
const ofReport = /\/(?:report|tables|corrections|permalinks)\.json$/;

/**
 * The problems, with those of characters nobody sees in place of what comes of them: an unknown field that looks like a known
 * one, a quote that is not found and looks as if it were there. What is wrong with the punctuation is told beside them.
 */
export function unseenFirst(problems: readonly Problem[], files: ReadonlyMap<string, FileText>): Problem[] {
  const printed = () =>
    [...files].flatMap(([path, text]) => (path.endsWith('/source.txt') ? [`${text}`] : [])).join('');
  const causes = [...new Set(problems.map(({ file }) => file))].flatMap((file) => {
    const text = files.get(file);
    const isRead = typeof text === 'string' && file.endsWith('.json') && !ofReport.test(file) && joining.test(text);
    return isRead ? unseenIn(file, text, printed()) : [];
  });
  const inFiles = new Set(causes.map(({ file }) => file));
  const isOfUnseen = ({ file, line, column }: Problem) =>
    causes.some((cause) => cause.file === file && cause.line === line && cause.column === column);
  const kept = problems.filter(
    (problem) => !inFiles.has(problem.file) || (problem.code.startsWith('MZ1') && !isOfUnseen(problem)),
  );
  return [...kept, ...causes];
}

/** The first of each line. */
function unseenIn(file: string, text: string, printed: string): Problem[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((excerpt, index): Problem[] => {
      const found = joining.exec(excerpt);
      if (found === null || printed.includes(found[0])) return [];
      const from = Math.max(...['"', '“'].map((mark) => excerpt.lastIndexOf(mark, found.index))) + 1;
      const place = { line: index + 1, column: found.index + 1, length: 1, excerpt };
      return [{ file, ...place, ...unseenWords(excerpt.slice(from), joining) }];
    });
}

function wordsOf(text: string, isName: boolean) {
  if (impossible.test(text)) return unseenWords(text, impossible);
  if (!isName || text === '') return undefined;
  if (unseen.test(text)) return unseenWords(text, unseen);
  return text.trim() === '' ? says('tooShort', 'text', 1) : undefined;
}

function unseenWords(text: string, kind: RegExp) {
  const { index = 0, 0: character = '' } = kind.exec(text) ?? {};
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return says('unseenCharacter', `U+${code}`, text.slice(Math.max(0, index - 6), index));
}
