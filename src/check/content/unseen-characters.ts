import type { JsonFile, JsonPath } from './json-file.ts';
import type { Problem } from './problem.ts';
import { says } from './problem-catalogue.ts';

/** Fields that repeat the report's own words, in which a sign that joins or directs others may be printed. */
const verbatim = new Set(['text', 'cells', 'columns', 'quote', 'token', 'before', 'after', 'figure', 'why']);

/** What no page, picture or file name can carry: controls but tab and line break, halves of a pair, codes of no character. */
const impossible = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|(?![\t\n])\p{Cc}/u;
/** Takes no place and shows nothing: zero-width signs, soft hyphen, signs of direction. One that joins two pictures does show. */
const unseen = /(?<!\p{Extended_Pictographic}|\ufe0f)\u200d|(?!\u200d)[\p{Cf}\t\n\u2028\u2029]/u;

/** Every text of a file that holds a character which cannot be shown, or, in a name, one that nobody sees; and names of blanks only. */
export function unseenCharacters(file: JsonFile): Problem[] {
  const problems: Problem[] = [];
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
        visit(entry, [...path, key], isName && !verbatim.has(key));
      }
    }
  };
  visit(file.value, [], true);
  return problems;
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
  return says(
    'unseenCharacter',
    `U+${code}`,
    [...text.slice(0, index)].length + 1,
    text.slice(Math.max(0, index - 6), index),
  );
}
