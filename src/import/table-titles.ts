/** The number a form has of its own: 公开05表, 决算公开1表. */
const formNumber = '(?:(?:部门|单位)?决算)?公开\\s*\\d+\\s*表';
const isForm = new RegExp(`^${formNumber}$`);
const beginsForm = new RegExp(`^${formNumber}`);
const tableTitle = new RegExp(
  String.raw`^(?!注|说明|本表|备注|无|纳入)[^，。；：:\t]{2,45}(?:表|表[（(][^）)]{1,20}[）)])(?:\s*(?:${formNumber}|单位[：:].*|金额单位.*))?$`,
);
const subjectRow = /决算|收入|支出|收支|经费|预算|资金|绩效|资产|采购|评|机构运行|统计|事项|信息|情况/;
/** What all tables together are called. */
const ofAll = /(?:部门|单位)决算(?:公开)?报?表$|决算公开报?表$/;
/** What a form's own number or its unit adds to the line of the title. */
const beside = new RegExp(
  String.raw`\s*(?:[（(]\s*((?:金额)?单位\s*[：:][^（()）]*)[）)]|(${formNumber}|(?:金额)?单位\s*[：:].*))$`,
);
const printedNumber = new RegExp(
  String.raw`^(${formNumber}(?=[\s：:])|(?:附?表|附件)\s*[\d一二三四五六七八九十]+(?:[-－]\d+)?(?![\d一二三四五六七八九十])|[一二三四五六七八九十]+(?=、)|[（(][一二三四五六七八九十\d]+[）)]|\d+(?=[.．、]))\s*[.．、：:]?\s*(.+)$`,
);
/** A number that a colon parts from the title: 表一：收入支出决算总表. */
const numbered = new RegExp(
  String.raw`^(?:${formNumber}|(?:附?表|附件)\s*[\d一二三四五六七八九十]+(?:[-－]\d+)?)\s*[：:]\s*`,
);
/** The same table goes on: 收入决算表（续）. */
const continued = /[（(]续[表]?\s*\d*[）)]|\s*续表?$/;

/** What a list of tables says of each: where it stands. */
const pointer = /\s*[（(](?:详?见|附)[^）)]{0,6}[）)]$/;

/** Whether words are nothing but the number of a form. */
export function isFormNumber(words: string): boolean {
  return isForm.test(words.trim());
}

/** Whether words begin with the number of a form. */
export function beginsFormNumber(words: string): boolean {
  return beginsForm.test(words);
}

/** The number of a form, and what stands behind it in one line, apart. */
export function formParts(words: string): string[] {
  const [own] = beginsForm.exec(words) ?? [''];
  return [own, words.slice(own.length).trim()].filter((part) => part !== '');
}

/** Whether a line is the title of a table of the accounts. */
export function isTableTitle(text: string): boolean {
  const own = text.replace(numbered, '');
  return tableTitle.test(own) && subjectRow.test(own) && !ofAll.test(own) && !isFormNumber(own);
}

/** The line of a title taken apart: 表5. 支出决算表　公开05表. */
export function titleParts(line: string): { number: string | null; title: string; beside: string[] } {
  const own = line.replace(continued, '').trim();
  const [, inBrackets, behind] = beside.exec(own) ?? [];
  const added = inBrackets ?? behind;
  const words = added === undefined ? own : own.replace(beside, '').trim();
  const [, number, title] = printedNumber.exec(words) ?? [];
  return {
    number: number === undefined ? null : number.replace(/\s+/g, ''),
    title: title ?? words,
    beside: added === undefined ? [] : [added],
  };
}

/** Whether a title is that of the table before it, which goes on. */
export function isSameTitle(a: string, b: string): boolean {
  const plain = (text: string) => titleParts(text).title.replace(/\s+/g, '');
  return plain(a) === plain(b);
}

/** Places of titles in lines, without those that are printed again where their table goes on. */
export function firstTitles(lines: readonly { text: string }[], titles: readonly number[]): number[] {
  const textAt = (place: number | undefined) => lines[place ?? -1]?.text ?? '';
  return titles.filter((title, nth) => !isSameTitle(textAt(titles[nth - 1]), textAt(title)));
}

/** Whether an entry of a list names a table: its form or its number may stand before. */
export function isTitleOf(entry: string | undefined, title: string): boolean {
  const plain = (text: string) => text.replace(pointer, '').replace(/\s+/g, '');
  return entry !== undefined && plain(entry).endsWith(plain(title));
}
