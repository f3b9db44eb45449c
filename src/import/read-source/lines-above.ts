import { saysGoesOn } from '../line-beginnings.ts';

const aboveTable =
  /(?:单位|部门)(?:名称)?\s*[：:]|表(?:[（(].*[）)])?$|^(?:19|20)\d{2}年度?$|^附?表\s*[\d一二三四五六七八九十]+$|单位\s*[百千万亿]*元$/;

/** Whether words stand right above a table and nowhere in it. */
export function standsAboveTable(words: string): boolean {
  return aboveTable.test(words) || saysGoesOn(words);
}

/** A form's number, a unit, a body: they stand above a table of the accounts. */
const ofForm = /公开\s*\d+\s*表|(?:单位|部门)(?:名称)?\s*[：:]/;
const year = /^[（(]?(?:19|20)\d{2}\s*年度?[）)]?$/;

/**
 * The lines of a row that is one cell, where its title, its form and its unit stand inside the frame of a table: each is a
 * line of its own, as it is above a frame. Otherwise the row as it is.
 * @param words the lines of the cell, vertical tabs between
 */
export function linesAbove(words: string): string[] {
  const lines = words.split('\v');
  const areAbove = lines.every((line) => standsAboveTable(line) || year.test(line));
  return areAbove && lines.some((line) => ofForm.test(line)) ? lines : [words];
}
