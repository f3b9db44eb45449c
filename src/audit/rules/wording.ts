import { z } from 'zod';
import { printedNumber } from '../../report/printed-place.ts';
import { anchorIdSchema } from '../../report/schema/id-schemas.ts';
import { auditStrings } from '../../words/strings.ts';
import { operator, wordsToken } from '../formula.ts';
import type { Ledger } from '../ledger.ts';
import { ruleOf } from '../rule.ts';

const readingSchema = z.strictObject({
  reads: z.string().min(1).describe('这种写法的意思'),
  words: z.array(z.string().min(1)).min(1).describe('属于这种写法的字样'),
  in: z
    .array(
      z.union([
        anchorIdSchema,
        z.string().regex(/^(department|part:[a-z-]+)$/, '写段落编号、part:glossary 或 department'),
      ]),
    )
    .min(1)
    .describe('在哪里找：段落编号、part:glossary 或 department（单位名称）'),
});
type Reading = z.output<typeof readingSchema>;

/** One thing is called by one name, and one level of government by its own. */
export const wording = ruleOf({
  name: 'wording',
  fields: { readings: z.array(readingSchema).min(2).describe('同一件事的几种写法；只应出现一种') },
  operands: () => [],
  check({ readings, otherwise }, ledger) {
    const found = readings
      .map((reading) => ({ reads: reading.reads, places: placesOf(reading, ledger) }))
      .filter(({ places }) => places.length > 0);
    const [first, second] = found;
    if (first === undefined) return { notApplied: 'words-gone', missing: readings.flatMap(({ words }) => words) };
    return {
      verdict: second === undefined ? 'consistent' : otherwise,
      formula: found.flatMap(({ reads, places }, index) => [
        ...(index > 0 ? [operator('≠')] : []),
        wordsToken(reads, places[0]?.block ?? null),
      ]),
      actual: first.reads,
      expected: (second ?? first).reads,
      places: found
        .flatMap(({ places }) => places)
        .flatMap(({ block, quote }) => (block === null ? [] : [{ block, quote }])),
      words: {
        readings: found
          .map(({ places }) => {
            const where = [
              ...new Set(places.map(({ block }) => (block === null ? auditStrings.department : printedNumber(block)))),
            ];
            return `${where.join('、')}写${[...new Set(places.map(({ quote }) => `“${quote}”`))].join('、')}`;
          })
          .join('，'),
      },
    };
  },
});

/** Where the words of a reading stand; a null block is the department's name. */
function placesOf(reading: Reading, ledger: Ledger): { block: string | null; quote: string }[] {
  return reading.in.flatMap((where) => {
    const texts: [string | null, string][] =
      where === 'department'
        ? [[null, ledger.report.department]]
        : [...ledger.blocks]
            .filter(([id, { part }]) => (where.startsWith('part:') ? part.role === where.slice(5) : id === where))
            .map(([id, { text }]) => [id, text]);
    return texts.flatMap(([block, text]) =>
      reading.words.filter((words) => text.includes(words)).map((quote) => ({ block, quote })),
    );
  });
}
