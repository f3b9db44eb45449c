import { z } from 'zod';
import { decimalSchema, figureIdSchema } from '../../report/schema/id-schemas.ts';
import { compared } from '../amount.ts';
import { ExactDecimal } from '../exact-decimal.ts';
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
    const numbers = compared(ledger.value(shown), fixedOf(shown), unit);
    return {
      verdict: other === undefined ? 'consistent' : otherwise,
      formula: figures.flatMap((id, index) => [
        ...(index > 0 ? [operator('、')] : []),
        figureToken(ledger, id),
        comparison(isOther(id) ? 'inconsistent' : 'consistent'),
        numberToken(fixedOf(id), ledger.figure(id).unit),
      ]),
      ...numbers,
      words: { ...numbers.words, label: ledger.figure(shown).label },
    };
  },
});
