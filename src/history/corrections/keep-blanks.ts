import { diffArrays } from 'diff';
import { compact } from '../../report/compact.ts';
import { numbersWhole } from '../../report/marked-change.ts';

/**
 * New words with the blanks of those they take the place of: people type `21人` where the report prints `12 人`. Words that
 * are typed with a blank, or that differ in blanks alone, are meant as they are.
 * @param printed words of the report
 * @param typed what is to stand there instead
 */
export function keepBlanks(printed: string, typed: string): string {
  if (/\s/.test(typed.trim()) || !/\s/.test(printed) || compact(printed) === typed) return typed;
  const before = spaced(printed);
  let at = 0;
  let gone = 0;
  return diffArrays(
    before.map(({ word }) => word),
    numbersWhole(typed),
  )
    .map(({ added, removed, value }) => {
      // What is new stands where something went, word for word, with its blanks.
      if (added) {
        const places = before.slice(at - gone, at);
        return value.map((word, index) => (places[index]?.blank ?? '') + word).join('');
      }
      const own = before.slice(at, at + value.length);
      at += value.length;
      gone = removed ? value.length : 0;
      return removed ? '' : own.map(({ blank, word }) => blank + word).join('');
    })
    .join('');
}

/** Each character or whole number, with the blank before it. */
function spaced(text: string): { blank: string; word: string }[] {
  return [...text.matchAll(/(\s*)(\d[\d,]*(?:\.\d+)?|\S)/gu)].map(([, blank = '', word = '']) => ({ blank, word }));
}
