import { Ledger } from '../../audit/ledger.ts';
import { amountsIn } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { passagesOf } from '../../audit/reading/reading.ts';
import type { Report } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { counted } from './being-read.ts';
import { Categories } from './categories.ts';
import { conceptFinder } from './concepts.ts';
import { Evaluations } from './evaluations.ts';
import { ofGeneralBudget, withWholeApart } from './headings-of-part.ts';
import { NamesHere } from './names-here.ts';
import { passageFigures } from './passage-figures.ts';
import { Projects } from './projects.ts';
import type { StatedAmount } from './stated-amount.ts';

/** 部门整体支出自评得分91.6分, wherever it stands. */
const isEvaluated = /自评|绩效(?!工资|奖)/;

/**
 * What the sentences of a report state, told by what they are made of: a name that the template knows, a word that says
 * which of its amounts follows, the amount. A name nobody knows, and a word that may go with several names, bind nothing.
 */
export function sentenceFigures(report: Report, rows: WholeTemplate): StatedAmount[] {
  const find = conceptFinder(rows);
  const categories = new Categories(rows);
  const projects = new Projects();
  const evaluations = new Evaluations(rows);
  const narrower = new Map(report.parts.map((part) => [part, ofGeneralBudget(part)]));
  let before: { section: unknown; told: readonly StatedAmount[] } | undefined;
  return passagesOf(new Ledger(report, []))
    .filter(({ part }) => part.role !== 'key-work')
    .flatMap((passage) => {
      const section = passage.trail.at(-1) ?? passage.part;
      const sections = withWholeApart(passage.trail, narrower.get(passage.part) ?? new Set());
      const told = before?.section === section ? before.told : [];
      const names = new NamesHere(passage, report, rows, find, sections, told);
      const isEvaluation = names.area === 'performance' || isEvaluated.test(passage.words);
      const evaluated = isEvaluation ? evaluationOf(passage, projects, evaluations) : [];
      const stated = passageFigures(passage, report.year, names, categories);
      before = { section, told: stated };
      return [...evaluated, ...stated];
    });
}

/** What is said of projects one by one, and of all of them. */
function evaluationOf(passage: Passage, projects: Projects, evaluations: Evaluations): StatedAmount[] {
  const amounts = amountsIn(passage, [...counted, '分']);
  const single = projects.statedIn(passage, amounts);
  const others = amounts.filter((amount) => !single.some((one) => one.amount === amount));
  return [...single, ...evaluations.statedIn(passage, others)];
}
