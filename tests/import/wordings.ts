import { blocksOf, textOf } from '../../src/report/outline.ts';
import { randomFrom } from '../audit/layouts.ts';
import { madeUpReport } from './made-up-report.ts';
import type { Manner } from './made-up-wordings.ts';
import { placedFigures } from './placed-figures.ts';
import { importText } from './small-report.ts';

/** How far the figures of made-up reports were read. */
export interface WordingScore {
  amounts: number;
  right: number;
  /** Amounts bound to another meaning than theirs, or to any where nobody can know it. */
  wrong: string[];
  missed: string[];
}

/** Reads reports in a manner, one a seed, and holds each amount against what it was made to state. */
export function wordingScore(manner: Manner, seeds: readonly number[]): WordingScore {
  const score: WordingScore = { amounts: 0, right: 0, wrong: [], missed: [] };
  for (const seed of seeds) {
    const { text, year, amounts } = madeUpReport(manner, randomFrom(seed));
    const { report } = importText(text, { year });
    const blocks = blocksOf(report).map(({ block }) => ({ id: block.id, text: textOf(block) }));
    const whole = blocks.map((block) => block.text).join('\n');
    const starts = new Map<string, number>();
    let length = 0;
    for (const block of blocks) {
      starts.set(block.id, length);
      length += block.text.length + 1;
    }
    const bound = new Map(
      placedFigures(report)
        .filter(({ provisional }) => !provisional)
        .map(({ id, block, at }) => [(starts.get(block) ?? 0) + at, id]),
    );
    let from = 0;
    for (const { printed, id } of amounts) {
      const at = whole.indexOf(printed, from);
      if (at === -1) continue;
      from = at + printed.length;
      const read = bound.get(at);
      const around = `${manner.from} ${seed}: …${whole.slice(Math.max(0, at - 24), at)}【${printed}】 ${id} ${read ?? ''}`;
      if (id !== undefined) score.amounts += 1;
      if (read === undefined) {
        if (id !== undefined) score.missed.push(around);
      } else if (read === id) score.right += 1;
      else score.wrong.push(around);
    }
  }
  return score;
}
