import type { Ledger } from '../ledger.ts';
import type { Passage } from '../reading/passage.ts';
import type { Reading } from '../reading/reading.ts';
import { countSlip } from './counted-lists.ts';
import { quoted } from './quoted.ts';
import { atOdds, type Slip } from './slip.ts';

type Grade = '优' | '良' | '中' | '差';

/** 自评得分84.50分, 等级为“良”: a score, and a grade that counts nothing; 90分以上 and “良”2个 are of several. */
const mark =
  /(?<led>(?:得分|自评|评分)[^，。；\d]{0,6})?(?<![\d.]|满分为?|[至到—-])(?<score>\d{2,3}(?:\.\d+)?)分(?!以|及|\(含|[至到—-]|的?\d|值|制)|(?:[“"]|(?<=[为是属分，(（、]|[等档]次|等级|[均都系]|结[论果]|[评定]))(?<grade>[优良差]|(?<!其)中)(?:秀|好)?(?=[”"，。；、)等]|$)(?![”"]?(?:等级|等次|档次)?的?(?:项目)?\d)/g;

/** “优”的3个; 优3个; 优秀项目2个. */
const counted = /[“"]?(?<grade>[优良中差])(?:秀|好)?[”"]?(?:等级|等次)?的?(?:项目)?(?<count>\d{1,2})[个项]/g;
const all = /(?<before>\d{1,2})个[^，。；、\d“”]{0,6}项目(?!中|个)|项目(?:共|有|为)*(?<behind>\d{1,2})个/;

/** The score from which a grade is given, as all rules of evaluation have it. */
const least: readonly [Grade, number][] = [
  ['优', 90],
  ['良', 80],
  ['中', 60],
  ['差', 0],
];

/** Projects whose grades are told one by one are as many as are counted by grade, and their scores go with their grades. */
export function gradedProjects({ passages, ledger }: Reading): Slip[] {
  const parts = Map.groupBy(passages, ({ part, trail }) => (/绩效/.test(part.heading) ? part : (trail[0] ?? part)));
  return [...parts.values()].flatMap((those) => {
    const graded = those.flatMap(gradesIn);
    const told = graded.filter(({ isMean }) => !isMean);
    // Whether 90 itself is 优 is not the same everywhere.
    const odd = graded.filter(
      (one) => byScore(one) !== one.grade && !least.some(([, score]) => score === Number(one.score)),
    );
    // Where most do not go by the usual score, the report has another.
    const scores = odd.length * 2 <= graded.length || graded.length === 1 ? odd : [];
    return [
      ...scores.map((one) => oddAt(one, ledger, 'score', { score: one.score ?? '', grade: one.grade })),
      // What a wrong score makes of the average is told at the score.
      ...(scores.length === 0 ? averages(those, told, ledger) : []),
      ...(told.length > 1 ? countSlips(those, told, ledger) : []),
    ];
  });
}

interface Found {
  passage: Passage;
  grade: Grade;
  score?: string;
  count?: string;
  /** Of several together. */
  isMean?: boolean;
  from: number;
  to: number;
}

/** In each sentence the score of each grade: that before each, that behind each, or, before the one of all, each of them. */
function gradesIn(passage: Passage): Found[] {
  const marks = [...passage.words.matchAll(mark)];
  const sentenceOf = ({ index }: { index: number }) => passage.words.slice(0, index).split(/[。；]/).length;
  return [...Map.groupBy(marks, sentenceOf).values()].flatMap((own) => {
    const order = own.map(({ groups }) => (groups?.['grade'] === undefined ? 'S' : 'G')).join('');
    const scores = own.filter((_, at) => order[at] === 'S');
    const grades = own.filter((_, at) => order[at] === 'G');
    const [last, first] = [scores.at(-1), grades[0]];
    if (last === undefined || first === undefined) return [];
    const between = passage.words.slice(last.index, first.index);
    const isOfAll = grades.length === 1 && /[均都]/.test(between);
    const led = scores.filter(({ groups }) => groups?.['led'] !== undefined);
    const isInTurn = /^(?:(?:SG)+|(?:GS)+)$/.test(order);
    const those = isInTurn || isOfAll ? scores : led.length === 1 && grades.length === 1 ? led : [];
    return those.map((one, at) => {
      const of = grades[at] ?? first;
      const [from, to] = [Math.min(one.index, of.index), Math.max(one.index + one[0].length, of.index + of[0].length)];
      return {
        passage,
        grade: of.groups?.['grade'] as Grade,
        score: one.groups?.['score'] ?? '',
        from,
        to,
        isMean: /平均[^，。；\d]{0,6}$/.test(`${passage.words.slice(0, one.index)}${one.groups?.['led'] ?? ''}`),
      };
    });
  });
}

function matchesIn(passage: Passage, pattern: RegExp): Found[] {
  return [...passage.words.matchAll(pattern)].map(({ index, 0: whole, groups }) => ({
    passage,
    ...(groups as unknown as Pick<Found, 'grade' | 'score' | 'count'>),
    from: index,
    to: index + whole.length,
  }));
}

const averaged = /平均(?:得分|分数?)?(?:为|是)?(?<score>\d{2,3}(?:\.\d+)?)分/g;
/** 分别为95分、92分和89分，平均… */
const inRow = /(?:\d{2,3}(?:\.\d+)?分[、，和及])+\d{2,3}(?:\.\d+)?分(?=[^。；\d]*$)/;

/** 95分、92分和89分，平均92分; 4个项目平均得分93.25分, where each has told its own. */
function averages(those: readonly Passage[], told: readonly Found[], ledger: Ledger): Slip[] {
  return those
    .flatMap((passage) => matchesIn(passage, averaged))
    .flatMap((one): Slip[] => {
      const { passage, from, score = '' } = one;
      const before = passage.words.slice(0, from);
      // Of more projects than are told, anything may be the average.
      const isAll = new RegExp(`(?<!\\d)${told.length}个[^，。；\\d]{0,6}项目[^，。；\\d]{0,4}$`).test(before);
      const row = inRow.exec(before)?.[0].match(/[\d.]+/g) ?? (isAll ? told.map((each) => each.score) : []);
      const mean = row.reduce((sum, each) => sum + Number(each), 0) / row.length;
      const isNear = Math.abs(Number(score) - mean) < 10 ** -(score.split('.')[1]?.length ?? 0);
      return row.length < 2 || isNear ? [] : [oddAt(one, ledger, 'average', { score, mean: mean.toFixed(2) })];
    });
}

/** Where as many projects as are counted are told one by one. */
function countSlips(those: readonly Passage[], told: readonly Found[], ledger: Ledger): Slip[] {
  const passage = those.find(({ words }) => matchesIn({ words } as Passage, counted).length > 0);
  const grades = passage === undefined ? [] : matchesIn(passage, counted);
  const { groups = {} } = all.exec(passage?.words ?? '') ?? {};
  const number = Number(groups['before'] ?? groups['behind']);
  const sum = grades.reduce((total, { count }) => total + Number(count), 0);
  // That grades and projects are not as many is told of their numbers.
  if (sum !== told.length || (number !== sum && number > 0)) return [];
  const [first] = grades;
  const last = grades.at(-1);
  if (first === undefined || last === undefined) return [];
  const isCounted = (gradeOf: (one: Found) => Grade | undefined) =>
    grades.every(({ grade, count }) => Number(count) === told.filter((one) => gradeOf(one) === grade).length);
  // A grade that its score belies is told there.
  if (isCounted(({ grade }) => grade) || isCounted(byScore)) return [];
  const listed = grades.map(({ grade }) => `${grade}${told.filter((one) => one.grade === grade).length}`);
  const printed = grades.map(({ grade, count }) => `${grade}${count}`);
  const { block, quote } = quoted(first.passage, first.from, last.to, ledger);
  return [countSlip(block, quote, printed.join('个、'), listed.join('个、'))];
}

function oddAt({ passage, from, to }: Found, ledger: Ledger, sentence: string, words: Record<string, string>): Slip {
  const { block, quote } = quoted(passage, from, to, ledger);
  return atOdds(block, quote, sentence, words);
}

function byScore({ score }: Found): Grade | undefined {
  return least.find(([, from]) => Number(score) >= from)?.[0];
}
