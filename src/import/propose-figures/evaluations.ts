import type { Amount } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { allProjects, isAllProjects, isShareOf, isShareOfWhole } from './evaluated-share.ts';
import type { StatedAmount } from './stated-amount.ts';
import type { Told } from './told.ts';
import { wordsBefore } from './words-before.ts';

/** What was looked at: projects after the year, before and during it, the body as a whole, or something else (重点评价). */
type Subject = 'projects' | 'targets' | 'monitoring' | 'whole-unit' | 'other';

const called: Readonly<Record<Exclude<Subject, 'other'>, string>> = {
  projects: '绩效自评项目',
  targets: '编报绩效目标的项目',
  monitoring: '绩效跟踪评价的项目',
  'whole-unit': '整体支出绩效自评',
};

const subjects: readonly (readonly [RegExp, Subject])[] = [
  [/事前|部门评价|重点|财政评价|第三方|抽[取查选]|再评价|复核/, 'other'],
  // 对12个项目实施绩效监控和自评
  [/自评|绩效评价|评价项目/, 'projects'],
  [/跟踪|监控/, 'monitoring'],
  [/(?:编报|编制|设置|设定|申报|填报)[^，。；]*绩效目标|绩效目标[^，。；]*(?:编报|编制|设置|申报|填报)/, 'targets'],
];

const ofProjectsBefore =
  /(?:项目|专项)(?:支出)?(?:绩效)?(?:自评|自我评价)?(?:数量|个数|数)?(?:合计|共计|共有|有|共|为|是)?$/;
const ofProjectsBehind = /^[^，。；、：\d]{0,14}?(?:项目|专项)/;
const problemsBefore = /问题(?:数量|数)?(?:共计|共有|共|计|有|为)?$/;
const problemsBehind = /^(?:主要|具体|突出)?问题/;
const ofMoney = /资金|金额|经费|支出|涉及|预算/;
const ofScore = /得分?|总分|评分|分值|自评|综合|平均/;
/** 90分以上, 80分至90分: an end of a grade. */
const isGradeEnd = /^(?:\(含\))?(?:及)?(?:以|至|到|之|-)/;

const band =
  '(?:(?<from>\\d+)分?(?:\\(含\\))?(?:至|到|-|—)(?<to>\\d+)分|(?<limit>\\d+)分(?:\\(含\\))?及?以(?<up>上|下))(?:\\(不?含\\))?';
const bandBefore = new RegExp(`${band}(?:区间|之间|的|项目|有|共)*$`);
const bandBehind = new RegExp(`^(?:个|项)?(?:项目)?的?(?:(?:自评)?得分(?:均?在|为)?|均?在)${band}`);

/**
 * How many projects a report says it evaluated, with how much money, with which grades and scores, told by what stands
 * around each number in whatever order a place writes it: 对12个项目开展自评，资金90万元；优的8个，4个评为“良”.
 */
export class Evaluations {
  readonly #grades: Readonly<Record<string, string>>;
  readonly #levels: Readonly<Record<string, string>>;
  readonly #gradeBefore: RegExp;
  readonly #gradeBehind: RegExp;
  /** What has been stated, once each. */
  readonly #stated = new Set<string>();

  constructor({ names: { grades = {}, 'project-levels': levels = {} } }: WholeTemplate) {
    this.#grades = grades;
    this.#levels = levels;
    const grade = anyOf(grades);
    // 其中5个, 5个中: neither is a grade.
    this.#gradeBefore = new RegExp(
      `(?:^|[“，、；：(为是定果级次评]|其中|自评)(${grade})”?(?:等级|等次|级|档)?的?(?:自评|绩效|预算)?(?:项目)?数?(?:有|共|为)?$`,
    );
    this.#gradeBehind = new RegExp(
      `^(?:预算)?(?:项目)?的?(?:绩效|自评|评价)*(?:结果|等级|等次)*(?:被?评定?|获评)?(?:[为是]“?|“|(?=优|良))(${grade})(?=[”，。；、)]|等[级次]|级|档|$)`,
    );
  }

  /** @param amounts those of the passage that belong to no single project */
  statedIn(passage: Passage, amounts: readonly Amount[]): StatedAmount[] {
    let subject: Subject | undefined;
    let count: Amount | undefined;
    let last: { told: Told; amount: Amount } | undefined;
    return amounts.flatMap((amount, index): StatedAmount[] => {
      const { words } = passage;
      const before = wordsBefore(words, amount.from);
      const clause = /[^，；：、(]*$/.exec(amount.lead)?.[0] ?? '';
      const next = /^[^，；。、)]*/.exec(amount.after)?.[0] ?? '';
      if (/整体|部门支出/.test(amount.lead) && /自评|评价|绩效/.test(`${clause}${next}${amount.lead}`))
        subject = 'whole-unit';
      const state = (told: Told | undefined): StatedAmount[] => {
        if (told === undefined || this.#stated.has(told.id)) return [];
        this.#stated.add(told.id);
        last = { told, amount };
        return [{ amount, passage, isPrior: false, ...told }];
      };
      if (amount.unit === '%') {
        if (coverage.test(clause) && subject === 'projects') return state(coverageOfProjects);
        if (last === undefined) return [];
        const whole = amounts[index - 1];
        if (whole && last.amount === amounts[index - 2] && isShareOfWhole(last.amount, whole, amount))
          return state(shareOf(last.told));
        return last.amount === whole && isShareOf(last.amount, amount) ? state(shareOf(last.told)) : [];
      }
      if (/^[个项]$/.test(amount.unit)) {
        const graded = this.#gradeOf(amount, before, words.slice(amount.to, amount.to + 24));
        if (graded !== undefined) return subject === 'other' ? [] : state(graded);
        if (problemsBefore.test(clause) || problemsBehind.test(next))
          return state({ id: 'performance.self-assessment.problems', label: '绩效自评发现问题数', measure: 'flow' });
        if (!ofProjectsBefore.test(clause) && !ofProjectsBehind.test(next)) return [];
        const own = subjectIn(`${clause}，${next}`);
        const around = own ?? subjectIn(before) ?? subjectIn(sentenceFrom(words, amount.to));
        const [level, name] = this.#levelIn(clause, next);
        if (level !== undefined && (around ?? 'projects') === 'projects') {
          subject = 'projects';
          return state({ id: `performance.${level}.projects`, label: `绩效自评的${name}数`, measure: 'flow' });
        }
        if (around === undefined) return [];
        // Of a second lot of projects (政府性基金预算的2个项目) nothing is said under the name of the first.
        const isAnother = this.#isTold(around) && !count?.value.equals(amount.value);
        subject = isAnother ? 'other' : around;
        count = amount;
        return subject === 'other' ? [] : state(countOf(subject));
      }
      if (/元$/.test(amount.unit) && !/^(?:\(含\))?(?:及)?以/.test(amount.after)) {
        const sentence = before.slice(before.lastIndexOf('。') + 1);
        // …整体支出自评得分95分。被抽评的河道清淤项目，年度资金320万元: of that project.
        if (subject === 'whole-unit' && /[^个]项目，/.test(sentence) && !/整体|部门支出/.test(sentence))
          subject = 'other';
        if (isAllProjects.test(clause) && /^的?$/.test(amount.after) && amounts[index + 1]?.unit === '%')
          return [{ amount, passage, isPrior: false, ...allProjects }];
        if (subject !== 'whole-unit') subject = subjectIn(amount.lead) ?? subject;
        if (subject === undefined || subject === 'other' || /[“”]|其中|占/.test(clause)) return [];
        const isOfCount = /^(?:[^，。；\d]{0,6}项目)?、$/.test(amount.lead) && count !== undefined;
        // 绩效自评的项目6个，涉及预算金额…: planned, whatever it came to.
        const isPlanned = /预算(?:金额|资金|数|总额)?[为是]?$/.test(clause);
        const money = moneyOf(subject);
        return ofMoney.test(clause) || isOfCount ? state(isPlanned ? { ...money, measure: 'budget' } : money) : [];
      }
      if (amount.unit !== '分' || subject === 'other' || isGradeEnd.test(amount.after) || /[至到]$|均在/.test(clause))
        return [];
      if (subject === 'whole-unit' && ofScore.test(clause))
        return state({ id: 'performance.whole-unit.score', label: '整体支出绩效自评得分', measure: 'nominal' });
      return /平均/.test(clause)
        ? state({ id: 'performance.self-assessment.score', label: '绩效自评平均得分', measure: 'nominal' })
        : [];
    });
  }

  #gradeOf({ lead, after }: Amount, before: string, behind: string): Told | undefined {
    const name = this.#gradeBefore.exec(lead)?.[1] ?? this.#gradeBehind.exec(after)?.[1];
    const grade = this.#grades[name ?? ''];
    if (grade !== undefined)
      return { id: `performance.self-assessment.${grade}`, label: `绩效评级为“${name}”的项目数`, measure: 'flow' };
    return bandIn(before, behind);
  }

  #levelIn(clause: string, next: string): [string | undefined, string] {
    const name = Object.keys(this.#levels).find(
      (one) => next.startsWith(one) || new RegExp(`${one}(?:支出)?(?:有|共)?$`).test(clause),
    );
    return [this.#levels[name ?? ''], name ?? ''];
  }

  /** Whether projects have been counted, or their levels or money have been told. */
  #isTold(subject: Subject): boolean {
    if (subject === 'other') return false;
    const levels =
      subject === 'projects' ? Object.values(this.#levels).map((level) => `performance.${level}.projects`) : [];
    return [countOf(subject).id, moneyOf(subject).id, ...levels].some((id) => this.#stated.has(id));
  }
}

/** The subject that is named last. */
function subjectIn(words: string): Subject | undefined {
  const clauses = words.split(/[，：]/).toReversed();
  return clauses.flatMap((clause) => subjects.find(([one]) => one.test(clause))?.[1] ?? []).at(0);
}

/** What is left of a sentence: where the subject stands behind (把7个项目、90万元纳入自评), it is the first. */
function sentenceFrom(words: string, at: number): string {
  return /^[^。；]*?(?:自评|评价|监控|目标)/.exec(words.slice(at))?.[0] ?? '';
}

/** 得分90分以上的8个, 80分(含)至90分的4个, 4个得分在80至90分之间. */
function bandIn(before: string, behind: string): Told | undefined {
  const { from, to, limit, up } = (bandBefore.exec(before) ?? bandBehind.exec(behind))?.groups ?? {};
  if (limit === undefined && from === undefined) return undefined;
  const name = limit === undefined ? `${from}分至${to}分` : `${limit}分以${up}`;
  const end = limit === undefined ? `${from}-${to}` : up === '上' ? `${limit}-up` : `below-${limit}`;
  return { id: `performance.self-assessment.score-${end}`, label: `绩效得分${name}的项目数`, measure: 'flow' };
}

function countOf(subject: Exclude<Subject, 'other'>): Told {
  const id = subject === 'projects' ? 'performance.projects' : `performance.${subject}.projects`;
  return { id, label: `${called[subject]}数`, measure: 'flow' };
}

function moneyOf(subject: Exclude<Subject, 'other'>): Told {
  const isPlan = subject === 'targets' || subject === 'monitoring';
  return {
    id: subject === 'projects' ? 'performance.projects.amount' : `performance.${subject}.amount`,
    label: `${called[subject]}${isPlan ? '预算金额' : '资金'}`,
    measure: isPlan ? 'budget' : 'final',
  };
}

const coverage = /(?:自评|评价)(?:覆盖)?(?:率|面)(?:为|达|到|是)*$/;
const coverageOfProjects: Told = { id: 'performance.projects.coverage', label: '绩效自评覆盖率', measure: 'share' };

function shareOf({ id, label }: Told): Told {
  return { id: `${id}.share`, label: `${label}占比`, measure: 'share' };
}

/** The longest first, as an alternative of an expression. */
function anyOf(names: Readonly<Record<string, string>>): string {
  const words = Object.keys(names).toSorted((one, other) => other.length - one.length);
  return words.map((word) => word.replace(/[()]/g, '\\$&')).join('|');
}
