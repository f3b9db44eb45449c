import { compact } from '../../report/compact.ts';
import { ordinaryText } from '../../report/ordinary-text.ts';
import { edited, type TextEdit } from '../../report/text-edit.ts';

/** A character of the source that counts when words are compared, and where it stands. */
interface SourceCharacter {
  read: string;
  start: number;
  end: number;
}

/**
 * The source with the same edit as the text of a passage that was taken from these lines. Line wraps, spaces and odd
 * characters around the edit stay as they are; the number of lines stays the same.
 * @param lines first and last, from 1
 * @param nth which occurrence of the text in these lines, from 1
 * @returns undefined where the text does not stand in these lines
 */
export function rewordSource(
  source: string,
  [first, last]: readonly [number, number],
  text: string,
  edit: TextEdit,
  nth = 1,
): string | undefined {
  const characters = charactersOf(source, first, last);
  const read = characters.map((character) => character.read).join('');
  const own = compact(text);
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = read.indexOf(own, at + 1);
    if (at === -1) return undefined;
  }
  const { from, to, words } = betweenLetters(text, edit);
  const start = characters[at + compact(text.slice(0, from)).length]?.start;
  const end = characters[at + compact(text.slice(0, to)).length - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const wraps = source.slice(start, end).match(/\r?\n/g)?.join('') ?? '';
  return edited(source, { from: start, to: end, words: words + wraps });
}

/** The edit grown until it replaces something that begins and ends with a letter: of the spaces around the source may have more. */
function betweenLetters(text: string, edit: TextEdit): TextEdit {
  const isBlank = (character: string | undefined) => character !== undefined && compact(character) === '';
  let { from, to, words } = edit;
  const growLeft = () => {
    from -= 1;
    words = (text[from] ?? '') + words;
  };
  const growRight = () => {
    words += text[to] ?? '';
    to += 1;
  };
  if (from === to && to < text.length) growRight();
  while (from > 0 && (from === to || isBlank(words[0]) || isBlank(text[from]))) growLeft();
  while (to < text.length && (isBlank(words.at(-1)) || isBlank(text[to - 1]))) growRight();
  return { from, to, words };
}

/** What counts of the lines, UTF-16 unit by unit as it is read, with its place in the source. */
function charactersOf(source: string, first: number, last: number): SourceCharacter[] {
  const found: SourceCharacter[] = [];
  let offset = 0;
  source.split('\n').forEach((raw, index) => {
    if (index + 1 >= first && index + 1 <= last) found.push(...charactersOfLine(raw, offset));
    offset += raw.length + 1;
  });
  return found;
}

function charactersOfLine(raw: string, offset: number): SourceCharacter[] {
  const line = ordinaryText(raw);
  const found: SourceCharacter[] = [];
  let position = 0;
  let start = 0;
  for (const character of raw) {
    // Read by itself each character is what it is in the line, but for signs within a number: those are one for one.
    const alone = ordinaryText(character);
    const read = line.startsWith(alone, position) ? alone : line.slice(position, position + 1);
    // Offsets in texts count UTF-16 units.
    for (const unit of compact(read).split(''))
      found.push({ read: unit, start: offset + start, end: offset + start + character.length });
    position += read.length;
    start += character.length;
  }
  return found;
}
