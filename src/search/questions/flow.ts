import { questionStrings } from '../../words/strings.ts';

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
