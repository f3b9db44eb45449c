import { z } from 'zod';
import { figureToken, operator } from '../formula.ts';
import { ruleOf } from '../rule.ts';
import { growth } from './growth.ts';

/** Growth on no base is written one way throughout a report. */
export const growthWording = ruleOf({
  name: 'growth-wording',
  fields: { growths: z.array(z.strictObject(growth.fields)).min(2).describe('要比较用词的各项') },
  operands: ({ growths }) => growths.flatMap(({ value, change, growth }) => [growth, value, change]),
  check({ growths, otherwise }, ledger) {
    const baseless = growths
      .filter(({ value, change }) => !ledger.value(value).isZero() && ledger.value(value).equals(ledger.value(change)))
      .map(({ growth }) => growth);
    if (baseless.length < 2) return { notApplied: 'nothing-found', missing: [] };
    const written = Map.groupBy(baseless, (id) => ledger.figure(id).value ?? '');
    return {
      verdict: written.size === 1 ? 'consistent' : otherwise,
      formula: baseless.flatMap((id, index) => [...(index > 0 ? [operator('、')] : []), figureToken(ledger, id)]),
      actual: [...written.keys()].join(' / '),
      unit: '%',
      figures: baseless,
      words: {
        count: String(baseless.length),
        writings: [...written]
          .map(([value, ids]) => `${[...new Set(ids.map((id) => ledger.sectionOf(id)))].join('、')}写${value}%`)
          .join('，'),
      },
    };
  },
});
