import { table, verdict } from '../table.ts';
import { share, sum } from './figures.ts';
import type { MeasuredEngine } from './tables.ts';

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
export function aimsTable(ours: MeasuredEngine): string {
  return table(
    ['What', 'Measured', 'Floor', 'Aim', ''],
    judged(ours).map(({ what, measured, floor, aim, reachesFloor, reachesAim }) => [
      what,
      measured,
      floor,
      aim,
      !reachesFloor || reachesAim ? verdict(reachesAim) : 'floor reached, aim missed',
    ]),
  );
}

/** What falls below the floor, one sentence each. */
export function shortfalls(ours: MeasuredEngine): string[] {
  const failed = judged(ours).filter(({ reachesFloor }) => !reachesFloor);
  const examples = ours.literal?.failures ?? [];
  return [
    ...failed.map(({ what, measured, floor }) => `${what}: ${measured}, not ${floor}`),
    ...(failed.length > 0 && examples.length > 0 ? [`substrings that failed: ${examples.join(' ')}`] : []),
  ];
}

function judged({ relevance, literal }: MeasuredEngine): Judged[] {
  const falseHits = sum(relevance.map((one) => one.falseHits));
  const none = sum(relevance.map((one) => one.none));
  return [
    ...relevance.map(
      ({ set, mrr }): Judged => ({
        what: `MRR on ${set}`,
        measured: mrr.toFixed(3),
        floor: '0.92',
        aim: '0.97',
        reachesFloor: mrr >= 0.92,
        reachesAim: mrr >= 0.97,
      }),
    ),
    ...(literal === null
      ? []
      : [
          all('Substrings that return all sections with them', literal.complete, literal.queries),
          all('Substrings whose first hit contains them', literal.first, literal.queries),
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

function all(what: string, part: number, whole: number): Judged {
  const isReached = part === whole;
  const percent = '100 %';
  return {
    what,
    measured: share(part, whole),
    floor: percent,
    aim: percent,
    reachesFloor: isReached,
    reachesAim: isReached,
  };
}
