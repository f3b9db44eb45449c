import { unspaced } from './unspaced.ts';

/** What a title says besides whose accounts of which year these are. */
const besides = /^(?:部门|单位)决算(?:公开|情况|分析|信息|的|说明|报告)*$/;
/** A cover sets its title on as many lines at the most. */
const mostLines = 5;

/**
 * The title as the cover prints it, on one line or on some that follow each other; undefined where it says anything else
 * than the name, the year and what kind of paper this is.
 * @param lines of the cover
 * @param name of the body, as the title has it
 */
export function printedTitle(lines: readonly string[], name: string, year: number): string | undefined {
  const body = unspaced(name);
  const ofYear = new RegExp(`(?:${year}|二[〇○零ОO0一二三四五六七八九]{3})年度?`);
  for (const from of lines.keys())
    for (let count = Math.min(mostLines, lines.length - from); count > 0; count--) {
      const words = unspaced(lines.slice(from, from + count).join('')).replace(/^《(.+)》$/, '$1');
      const isWhole = words.includes(body) && ofYear.test(words);
      if (isWhole && besides.test(words.replace(body, '').replace(ofYear, ''))) return words;
    }
  return undefined;
}
