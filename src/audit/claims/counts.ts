import type { Amount } from '../reading/amounts.ts';
import { headingsAbove } from '../reading/passage.ts';
import { nameOf as nameBefore, type Quantity } from '../reading/quantities.ts';
import { quantitiesOf, type Reading, sentencesOf } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { sumOf } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { isOnPerformance } from './evaluated.ts';
import { isGrade } from './grades.ts';
import { nameOf } from './name-of.ts';
import { isApartByStated, sameFact } from './same-facts.ts';
import { sumClaim } from './sum-claim.ts';

/** Guests and journeys that “三公” is spent on are counted alike wherever they are told; projects by grade are all projects. */
export function counts(reading: Reading): Claim[] {
  return [...guests(reading), ...guestsAgain(reading), ...grades(reading), ...ofStaff(reading), ...ofItself(reading)];
}

function guests(reading: Reading): Claim[] {
  const told = reading.statements.filter(({ kind, passage, within, value }) => {
    const before = passage.words.slice(passage.words.lastIndexOf('。', value?.from) + 1, value?.from);
    const isOfGuests = /三公|接待/.test(headingsAbove(passage)) || /公务接待/.test(before);
    return /^(?:批次|人次?)$/.test(kind) && within === undefined && value !== undefined && isOfGuests;
  });
  const groups = Map.groupBy(told, (statement) => `${statement.kind.slice(0, 1)} ${whose(statement)}`);
  return [...groups].flatMap(([group, [first, ...others]]) => {
    if (group.endsWith('?') || first?.value === undefined) return [];
    const here = first.value;
    return others.flatMap(({ value, passage }) => {
      if (value === undefined) return [];
      const between = passage === first.passage ? passage.words.slice(here.to, value.from) : '。';
      return between.includes('。') && !between.includes('其中') && !isApartByStated(reading, here, value)
        ? [{ ...sameFact(reading, nameOf(first), value, here), inferred: true }]
        : [];
    });
  });
}

/** 14批次102人次 here and 11批次102人次 there: one of the two counts is told otherwise. */
function guestsAgain(reading: Reading): Claim[] {
  // 18批次（其中外事接待0批次），接待人次146人: what stands in brackets is some of them.
  const statements = reading.statements.filter(({ depth }) => depth === 0);
  const told = statements.flatMap((batches, at) => {
    const guests = statements[at + 1];
    const isPair =
      /^批次?$/.test(batches.kind) && /^人次?$/.test(guests?.kind ?? '') && guests?.passage === batches.passage;
    const [few, many] = [batches.value, guests?.value];
    return isPair && few && many && /^(?:接待)?(?:人次|人数)?$/.test(guests.subject) && many.value.greaterThan(20)
      ? [{ batches, few, many }]
      : [];
  });
  return told.flatMap((one, at) =>
    told.slice(0, at).flatMap((other) => {
      const [isFew, isMany] = [one.few.value.equals(other.few.value), one.many.value.equals(other.many.value)];
      if (isFew === isMany || (isFew && one.few.value.lessThan(10))) return [];
      const [here, there] = isFew ? [one.many, other.many] : [one.few, other.few];
      return [{ ...sameFact(reading, nameOf(one.batches), here, there), inferred: true }];
    }),
  );
}

/** 在职人员26人 here and 27名在职人员中，… there: those of whom some are told are all that there are. */
function ofStaff(reading: Reading): Claim[] {
  const told = quantitiesOf(reading.text).filter(({ kind, about }) => kind === '人' && !about);
  // 实有41人 is what 实有人员 are.
  const calledOf = ({ lead, after }: Quantity) => (staffBefore.exec(lead) ?? staffBehind.exec(after))?.[1]?.slice(0, 2);
  const [some, all] = [true, false].map((isSome) => told.filter(({ after }) => someOf.test(after) === isSome));
  return (some ?? []).flatMap((here) => {
    const name = calledOf(here);
    const there = all?.find((one) => name !== undefined && calledOf(one) === name);
    if (!ofAll.test(here.lead) || there === undefined || all?.some(({ value }) => value.equals(here.value))) return [];
    return [{ ...sameFact(reading, nameBefore(there), here, there), inferred: true, isChance: true }];
  });
}

const own = '(?:[全我][局院校馆站所园]|本?(?:单位|部门)|年末|现有|共有|实有|\\d{4}年[末底]?)*';
const staff = '(?:在[职编岗]|实有)(?:人员|职工|人数)?|干部职工|教职工|职工|教师|工作人员';
const staffBefore = new RegExp(`(?:^|[，。；：(、])${own}(${staff})(?:[共实现]|有|为|计)*$`);
const staffBehind = new RegExp(`^(${staff})`);
// 局机关26名在职人员中: of those of one body.
const ofAll = new RegExp(`(?:^|[，。；(、])[在从由对]?${own}(?:${staff})?$|[和及与]`);
const someOf = new RegExp(`^(?:${staff})?中(?!级|层)`);

/** 编制34名 here and 本中心核定编制36名 there: what the body has, told once in its name. */
function ofItself(reading: Reading): Claim[] {
  const told = sentencesOf(reading.text).flatMap((sentence) =>
    sentence.flatMap((one) => {
      const [, itself, name] = attribute.exec(one.lead) ?? projectsOf(one);
      return name === undefined || one.about ? [] : [{ one, sentence, itself, name: `${name} ${one.measure}` }];
    }),
  );
  return [...Map.groupBy(told, ({ name }) => name).values()].flatMap(([first, second, ...others]) => {
    const isOfOne = first && second && others.length === 0 && (first.itself || second.itself);
    return isOfOne && first.sentence !== second.sentence
      ? [{ ...sameFact(reading, nameBefore(first.one), second.one, first.one), inferred: true, isChance: true }]
      : [];
  });
}

const attribute =
  /(?:^|[，。；：])(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])?(本[^，。；\d]{1,4}|[全我][局院校馆站所园]|学校|医院)?(?:现有|现|共|核定)*(编制|占地|在校学?生|床位|建筑面积|办公用房面积)(?:面积|总?数|人数|名额)?(?:共|为|是|有)*$/;

/** 对5个项目开展绩效自评 and 上述5个项目平均得分: all that evaluate themselves. */
function projectsOf({ lead, after, measure }: Quantity): readonly string[] {
  if (measure !== '个' || /其中|另|以上的?$|分/.test(lead.slice(-8))) return [];
  const isAll =
    /^[^，。；、\d]{0,8}项目(?:支出)?(?:开展|进行|实施)了?[^，。；\d]{0,8}自评/.test(after) &&
    /对[^，。；]{0,12}$/.test(lead);
  const isEach = /^项目(?:自评)?(?:平均|均|得分均)/.test(after) && /(?:^|[，。；])(?:上述|以上|这|全部)?$/.test(lead);
  return isAll || isEach ? ['', isEach ? 'each' : '', '自评项目'] : [];
}

/** A heading about guests, or a paragraph that begins with what they cost. */
const isOfReception = /^[^，。；]{0,10}接待/;

/** Whose journeys or visits the clause counts; 人次 goes on with what the 批次 before it were. */
function whose({ passage, value }: Statement): string {
  const before = passage.words.slice(passage.words.lastIndexOf('。', value?.from) + 1, value?.from);
  const last = [...before.matchAll(/出国|外事|外宾|国\(境\)外|国内|(?<!外)公务接待/g)].at(-1)?.[0];
  // Told once more under a heading of its own: 全年接待来访人员9批次、61人次.
  if (last === undefined)
    return isOfReception.test(passage.trail.at(-1)?.heading ?? passage.words) && /接待/.test(before) ? 'domestic' : '?';
  return last === '出国' ? 'overseas' : /外/.test(last) ? 'foreign' : 'domestic';
}

/** Grades told in a sentence of their own: all projects that the section counts, where it counts them once. */
function grades(reading: Reading): Claim[] {
  const counted = reading.statements.filter(
    ({ kind, within, value, passage }) =>
      kind === '个' && within === undefined && value !== undefined && isOnPerformance(passage),
  );
  const all = counted.filter(isGrade);
  const [first] = all;
  const graded = all.filter(({ passage }) => passage.trail.at(-1) === first?.passage.trail.at(-1));
  if (first === undefined || graded.length < 2) return [];
  const projects = counted.filter(
    (one) =>
      !graded.includes(one) &&
      one.passage.trail[0] === first.passage.trail[0] &&
      /项目/.test(`${one.value?.lead}${one.value?.after.slice(0, 8)}`) &&
      /自评|评价/.test(`${one.value?.lead}${one.value?.after}`),
  );
  const parts = graded.map(({ value }) => value as Amount);
  const sum = sumOf(parts, ({ value }) => value);
  const whole =
    counted.find((one) => !graded.includes(one) && one.value?.value.equals(sum)) ??
    // 一级项目2个，二级项目9个: which of them were graded is not said.
    (!projects.some(({ subject }) => /[一二三]级/.test(subject)) &&
    new Set(projects.map(({ value }) => value?.value.toFixed())).size === 1
      ? projects[0]
      : undefined);
  const total = whole?.value;
  if (whole === undefined || total === undefined) return [];
  const isElsewhere = graded.some(({ passage }) => passage !== whole.passage);
  return [{ ...sumClaim(reading, whole, total, parts), ...(isElsewhere && { inferred: true }) }];
}
