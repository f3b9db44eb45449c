import { z } from 'zod';
import { decimalSchema, figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount, apart } from '../amount.ts';
import { ExactDecimal, plain } from '../exact-decimal.ts';
import { comparison, figureToken, numberToken, operator } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** A number that the template or the words beside it fix. */
export const fixedValue = ruleOf({
  name: 'fixed-value',
  fields: {
    figures: z.array(figureIdSchema).min(1).describe('各数的编号'),
    value: decimalSchema.describe('按模板或按所引字样应当是的数，带引号'),
    inTenThousands: z.literal(true).optional().describe('这个数以万元计；原文写元的，换算后再比'),
  },
  operands: ({ figures }) => figures,
  check({ figures, value, otherwise, inTenThousands }, ledger) {
    const fixedOf = (id: string) =>
      new ExactDecimal(value).times(inTenThousands && ledger.figure(id).unit === '元' ? 10000 : 1);
    const isOther = (id: string) => !ledger.value(id).equals(fixedOf(id));
    const other = figures.find(isOther);
    const shown = other ?? (figures[0] as string);
    const { unit } = ledger.figure(shown);
    const [printed, fixed] = [ledger.value(shown), fixedOf(shown)];
    const verdict = other === undefined ? 'consistent' : otherwise;
    return {
      verdict,
      formula: figures.flatMap((id, index) => [
        ...(index > 0 ? [operator('、')] : []),
        figureToken(ledger, id),
        comparison(isOther(id) ? 'inconsistent' : 'consistent'),
        numberToken(fixedOf(id), ledger.figure(id).unit),
      ]),
      actual: plain(printed),
      expected: plain(fixed),
      difference: plain(printed.minus(fixed)),
      unit,
      words: {
        actual: amount(printed, unit),
        expected: amount(fixed, unit),
        difference: apart(printed.minus(fixed), unit),
        label: ledger.figure(shown).label,
      },
    };
  },
});
