import { questionStrings } from '../../words/strings.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { AskedAbout } from './question-model.ts';

/** Which way money goes: what comes in answers no question for what was spent, nor the other way round. */
export type Flow = 'in' | 'out';

const { flow, flowFigures } = questionStrings;
const flows: readonly Flow[] = ['in', 'out'];

/** Which way money goes that a folded question asks about; null where it says none, or both. */
export function flowAsked(folded: string): Flow | null {
  const said = flows.filter((one) => flow[one].some((word) => folded.includes(word)));
  return said.length === 1 ? (said[0] as Flow) : null;
}

const called = { in: figuresCalled(flowFigures.in), out: figuresCalled(flowFigures.out) };

/** Whether a figure says by its folded name how much money goes the other way: 本年收入合计 to what was spent. */
export function flowsAgainst(label: string, asked: Flow | null): boolean {
  if (asked === null) return false;
  const other = asked === 'in' ? 'out' : 'in';
  return called[other].test(label) && !label.includes(flowFigures[asked]);
}

function figuresCalled(name: string): RegExp {
  return new RegExp(`${name}(?:${flowFigures.whole.join('|')})?$`);
}

/**
 * What a question may ask about, where what only a figure of the other way answers is what its counterpart does: who says
 * 花 and is taken to ask for 本年收入合计 asks for 本年支出合计.
 */
export function withFlow(about: readonly AskedAbout[], asked: Flow | null, { figures }: Corpus): AskedAbout[] {
  if (asked === null) return [...about];
  const labels = new Map(figures.map(({ figure, label }) => [figure.id, label]));
  // What answers first is what was wanted; a total of both ways beside it is not.
  const first = (one: AskedAbout) => labels.get(one.figures[0] ?? '') ?? '';
  const [against, left] = [true, false].map((is) => about.filter((one) => flowsAgainst(first(one), asked) === is));
  const other = asked === 'in' ? 'out' : 'in';
  const turned = Map.groupBy(against ?? [], (one) => first(one).replace(flowFigures[other], flowFigures[asked]));
  return (left ?? [])
    .map((one) => ({
      ...one,
      probability: [one, ...(turned.get(first(one)) ?? [])].reduce((sum, { probability }) => sum + probability, 0),
    }))
    .toSorted((a, b) => b.probability - a.probability);
}
