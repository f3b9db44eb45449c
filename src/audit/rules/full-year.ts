import { operator, wordsToken } from '../formula.ts';
import { ruleOf } from '../rule.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Numbers of an annual report run to the end of the year; those that stop earlier are not the year's. */
export const fullYear = ruleOf({
  name: 'full-year',
  fields: {},
  operands: () => [],
  check(_, ledger) {
    const end = `${ledger.report.year}-12-31`;
    const early = [...ledger.figures.values()].filter(
      ({ asOf }) => asOf?.startsWith(`${ledger.report.year}-`) && asOf < end,
    );
    const [earliest] = early.map(({ asOf }) => asOf as string).sort();
    if (earliest === undefined) return { notApplied: 'nothing-found', missing: [] };
    const days = String((Date.parse(end) - Date.parse(earliest)) / dayLength);
    return {
      verdict: 'explain',
      formula: [wordsToken(earliest), operator('≠'), wordsToken(end)],
      actual: earliest,
      expected: end,
      difference: `-${days}`,
      unit: '天',
      figures: early.map(({ id }) => id),
      words: { date: earliest, end, days, count: String(early.length) },
    };
  },
});
