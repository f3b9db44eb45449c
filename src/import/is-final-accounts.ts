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

/** The accounts of a government as a whole, by their title. */
const ofGovernment =
  /^[^。；，]{0,45}(?:政府|财政|预算执行和)总?决算(?:公开|草案|报告|情况|的|说明|目录|[（(]草案[）)])*$/;

/** The title of the accounts of a government of some year, where no department's are spoken of. */
export function titleOfGovernment(lines: readonly string[]): OtherGenre | undefined {
  if (/(?:部门|单位)\s*决算/.test(lines.join(''))) return undefined;
  const title = lines.slice(0, titleLines).find((line) => ofGovernment.test(line) && /\d{4}\s*年/.test(line));
  return title === undefined ? undefined : { genre: governments, title };
}

/** Another kind of document, and the title that says so. */
interface OtherGenre {
  genre: string;
  title: string;
}
const governments = '政府的财政决算';

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

/** What else is written about accounts, by what its title ends in; 部门决算 may stand in each. */
const otherTitles: readonly (readonly [genre: string, title: RegExp])[] = [
  ['批复', /决算的?批复$/],
  ['通知', /的通知$/],
  ['审计报告', /审计(?:结果)?(?:公告|报告)$/],
  ['解读', /^(?:一图读懂|图解)|解读$/],
  ['绩效评价报告', /绩效(?:自评|评价|管理)(?:情况|工作)?的?(?:报告|结果|公告|公开)$/],
  [governments, ofGovernment],
];

/** The title under which a text without parts is another kind of document on accounts. */
export function titleOfOther(lines: readonly string[]): OtherGenre | undefined {
  const titles = lines.slice(0, titleLines).filter((line) => line.length <= 45 && !/[。；]/.test(line));
  for (const [genre, pattern] of otherTitles) {
    const title = titles.find((line) => pattern.test(line));
    if (title !== undefined) return { genre, title };
  }
  return undefined;
}

/** Gaps of a template that nobody filled in; 0 for a report that merely kept a few. */
export function templateGaps(text: string): number {
  const gaps = count(text, gapPattern);
  return gaps >= leastGaps ? gaps : 0;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
