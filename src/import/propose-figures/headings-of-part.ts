import { type Passage, plainHeading } from '../../audit/reading/passage.ts';
import type { Part, Section } from '../../report/schema/report.ts';

/** A report without parts says at its beginning what it is on, if it is on one thing alone. */
const firstParagraphs = 4;
/** 某局2014年“三公”经费支出, and not 2014年部门决算及“三公”经费决算. */
const onThreePublic = /^(?!.*(?:部门|单位)决算[^，。；]{0,6}[及和与、]).{0,60}?[“"]?三公[”"]?经费/;

/** 某区, 某局(本级), 州本级: the level of government, or the body without those below it. */
const level =
  /^[\u4e00-\u9fff]{0,12}?(?:[省市州区县旗镇乡](?:本级|[省市州区县旗镇乡]级)?|\(?本级\)?)(?=[^\u4e00-\u9fff]|一般公共|财政拨款|政府性|三公)/;

/** A name without the level of government that a report on 三公 alone says at its beginning that it is of. */
export function withoutLevel(name: string, { role, heading, content }: Part): string {
  const words = level.exec(name)?.[0];
  if (words === undefined || role !== undefined) return name;
  // Not what states an amount: that may be of one of several.
  const told = [plainHeading(heading), ...openingsOf(content).flat()].filter((clause) => !/\d万?元/.test(clause));
  const isOfIt = told.some((clause) => onThreePublic.test(clause) && clause.includes(words));
  return isOfIt ? name.slice(words.length) : name;
}

/** The clauses of the first paragraphs. */
function openingsOf(content: Part['content']): string[][] {
  return content
    .slice(0, firstParagraphs)
    .flatMap((node) => (node.type === 'paragraph' ? [plainHeading(node.text).split(/[，。；]/)] : []));
}

/** 总体情况。: a heading that says of nothing what it is of. */
const ofNothing = /^(?:(?:总体|基本)?情况(?:的?说明)?[。：]?)?$/;
/** 2021年度收入总计300万元: what only all the accounts have. */
const ofAll = /^[^，。；]{0,30}?(?:收入|支出|收、支|收支)(?:总计|合计)/;
/** 1.总体情况。 */
const itemMark = /^(?:\d{1,2}[.、．])?[^，。：]{2,8}[。：]/;
/** 。财政拨款收入总计280万元: a sentence on one kind of money. */
const ofOneMoney = /(?:^|[。；])[^，。；：]*(?:拨款|公共预算|基金|国有资本)/;

/**
 * What stands around the paragraphs of a part; of one that nobody knows, its first paragraphs say it as well, and of the
 * explanation its heading, where no section of it does and the words of a paragraph are on all the accounts.
 */
export function headingsOfPart(
  { role, heading, content }: Part,
  { trail, words }: Pick<Passage, 'trail' | 'words'>,
): { heading: string }[] {
  if (role === 'overview') return [{ heading: '机构设置' }];
  const isOnOne = onThreePublic.test(plainHeading(heading));
  const isUndivided = role === 'explanation' && trail.every((section) => ofNothing.test(plainHeading(section.heading)));
  const isOnAll = isUndivided && ofAll.test(words.replace(itemMark, '')) && !ofOneMoney.test(words);
  if (role !== undefined) return isOnOne || isOnAll ? [{ heading }] : [];
  const openings = openingsOf(content).flatMap(([words = '']) => words);
  // 2016年部门决算及“三公”经费决算 is on all of it.
  const isOnMore = /三公/.test(heading) && !isOnOne;
  return [
    ...(isOnMore ? [] : [{ heading }]),
    ...(openings.some((words) => onThreePublic.test(words)) ? [{ heading: '“三公”经费' }] : []),
  ];
}

const generalBudget = '一般公共预算';

/** What sections of a part say of 一般公共预算 alone, without these words: read once for all its passages. */
export function ofGeneralBudget({ content }: Part): ReadonlySet<string> {
  const subjects = content.flatMap((node) => (node.type === 'section' ? [subjectOf(node)] : []));
  return new Set(subjects.flatMap((own) => (own.includes(generalBudget) ? [own.replace(generalBudget, '')] : [])));
}

/**
 * The sections around a passage as what they speak of: where a part tells of 财政拨款基本支出 and, in a section of its own, of
 * 一般公共预算财政拨款基本支出, the first is of all that was granted.
 * @param narrower what the part says of 一般公共预算 alone
 */
export function withWholeApart(trail: readonly Section[], narrower: ReadonlySet<string>): readonly Around[] {
  const [first, ...deeper] = trail;
  const subject = subjectOf(first);
  // 支出决算情况 is of all money, also beside 一般公共预算支出决算情况.
  if (!subject.includes('财政拨款') || !narrower.has(subject)) return trail;
  return [{ heading: '财政拨款', role: 'fiscal-appropriation' }, ...deeper];
}

/** What a section around a passage says of it. */
export type Around = Pick<Section, 'heading' | 'role'>;

/** A heading without its numeral and its year. */
function subjectOf(section: Section | undefined): string {
  return plainHeading(section?.heading).replace(/^[^、．.]{1,4}[、．.]|\d{4}年度?/g, '');
}
