/** How often the word must stand in a report of final accounts. */
const leastMentions = 1;
/** ×× or XXX where a template wants a name or a number. */
const gapPattern = /(?:XX+|××+|ＸＸ+|〇〇+)\s*(?:万元|元|%|％|个|辆|局|部门|单位|中心|人|台)/gi;
/** A report may keep one or two gaps; a template has nothing else. */
const leastGaps = 10;

/** A title that says so says it of all that it compares with a budget. */
const finalTitle = /^[^。；，]{0,40}\d{4}\s*年?度?\s*(?:部门|单位)\s*决算/;

/** Whether a text is a report of final accounts: it speaks of 决算, and not mainly of a budget. */
export function isFinalAccounts(text: string): boolean {
  const finals = count(text, /决算/g);
  const isTitled = finalTitle.test(text);
  return finals >= leastMentions && (isTitled || finals > count(text, /部门预算|单位预算|预算公开/g));
}

/** The title of a report stands on one of so many first lines. */
const titleLines = 10;
const budgetTitle =
  /^[^。；，]{0,40}(?:部门|单位)\s*预算(?:公开|信息|编制|情况|说明|报告|文本|书|表|目录|[（(]草案[）)])*$/;

/** The title under which a text that is no report of final accounts says that it is a budget. */
export function titleOfBudget(lines: readonly string[]): string | undefined {
  const first = lines.slice(0, titleLines);
  if (first.some((line) => line.includes('决算')) || isFinalAccounts(lines.join(''))) return undefined;
  return first.find((line) => budgetTitle.test(line));
}

/** Gaps of a template that nobody filled in; 0 for a report that merely kept a few. */
export function templateGaps(text: string): number {
  const gaps = count(text, gapPattern);
  return gaps >= leastGaps ? gaps : 0;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
