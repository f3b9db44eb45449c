import type { TableRow } from '../../report/schema/tables.ts';

/** Whether a line bears a numeral of the form: 一、一般公共服务支出. */
export function isItem({ name }: TableRow): boolean {
  return /^[一二三四五六七八九十]+、/.test(name?.trim() ?? '');
}

/** Whether a line tells a part of the one above it. */
export function isOfWhich({ name }: Pick<TableRow, 'name'>): boolean {
  return /^其中[:：]?/.test(name?.trim() ?? '');
}

/** Whether a line tells of which money a balance above it is: 政府性基金预算财政拨款, without a numeral of its own. */
export function isFund({ name }: Pick<TableRow, 'name'>): boolean {
  return /^(?:一般公共预算|政府性基金预算|国有资本经营预算)财政拨款$/.test(name?.replaceAll(/\s/g, '') ?? '');
}

/** The name of a line without the numeral and the 其中 before it: 2.公务接待费, （一）支出合计. */
export function lineName(printed: string): string {
  return printed
    .replaceAll(/\s/g, '')
    .replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])+/, '')
    .replace(/^其中[:：]?/, '');
}

/** What a line, a column or a figure is about, by which two of them are one: without numeral, level and 支出 at the end. */
export function subjectName(printed: string): string {
  return printed
    .replaceAll(/\s/g, '')
    .replace(/^[一二三四五六七八九十]+、/, '')
    .replaceAll(/[（(][类款项][)）]/g, '')
    .replace(/(?:支出决算|决算|支出)$/, '')
    .replace(/支出$/, '');
}
