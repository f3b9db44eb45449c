import { table, verdict } from '../table.ts';
import { share, sum } from './figures.ts';
import type { MeasuredEngine, MeasuredSet } from './tables.ts';

/** One figure beside what it must reach, or else the benchmark fails, and what it should. */
interface Judged {
  what: string;
  measured: string;
  floor: string;
  aim: string;
  reachesFloor: boolean;
  reachesAim: boolean;
}

/** Our figures beside floors and aims, as a Markdown table. */
export function aimsTable(ours: MeasuredEngine, sets: MeasuredSet[]): string {
  return table(
    ['What', 'Measured', 'Floor', 'Aim', ''],
    judged(ours, sets).map(({ what, measured, floor, aim, reachesFloor, reachesAim }) => [
      what,
      measured,
      floor,
      aim,
      !reachesFloor || reachesAim ? verdict(reachesAim) : 'floor reached, aim missed',
    ]),
  );
}

/** What falls below the floor, one sentence each. */
export function shortfalls(ours: MeasuredEngine, sets: MeasuredSet[]): string[] {
  const failed = judged(ours, sets).filter(({ reachesFloor }) => !reachesFloor);
  const examples = ours.literal?.failures ?? [];
  return [
    ...failed.map(({ what, measured, floor }) => `${what}: ${measured}, not ${floor}`),
    ...(failed.length > 0 && examples.length > 0 ? [`substrings that failed: ${examples.join(' ')}`] : []),
  ];
}

function judged({ relevance, literal }: MeasuredEngine, sets: MeasuredSet[]): Judged[] {
  const isOwn = (name: string) => sets.some((set) => set.name === name && set.isOwn);
  const falseHits = sum(relevance.map((one) => one.falseHits));
  const none = sum(relevance.map((one) => one.none));
  return [
    ...relevance.map(({ set, mrr }): Judged => {
      const [floor, aim] = isOwn(set) ? [0.92, 0.97] : [0.97, 1];
      return {
        what: `MRR on ${set}`,
        measured: mrr.toFixed(3),
        floor: floor.toFixed(2),
        aim: aim.toFixed(2),
        reachesFloor: mrr >= floor,
        reachesAim: mrr >= aim,
      };
    }),
    ...(literal === null
      ? []
      : [
          atLeast('Substrings that return all sections with them', literal.complete, literal.queries, 1),
          atLeast('Substrings whose first hit contains them', literal.first, literal.queries, 0.99),
        ]),
    {
      what: 'Queries about nothing that return hits',
      measured: `${falseHits} of ${none}`,
      floor: '1 in 7',
      aim: '0',
      reachesFloor: falseHits * 7 <= none,
      reachesAim: falseHits === 0,
    },
  ];
}

function atLeast(what: string, part: number, whole: number, floor: number): Judged {
  return {
    what,
    measured: share(part, whole),
    floor: `${100 * floor} %`,
    aim: '100 %',
    reachesFloor: part >= whole * floor,
    reachesAim: part === whole,
  };
}
