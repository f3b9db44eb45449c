import { z } from 'zod';
import { blocksOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { anchorIdSchema } from '../../report/schema/id-schemas.ts';
import type { Table } from '../../report/schema/report.ts';
import { auditStrings } from '../../words/strings.ts';
import { comparison, numberToken } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** A row of the table lists what its section of the text describes, item by item. */
export const tableItems = ruleOf({
  name: 'table-items',
  fields: {
    section: anchorIdSchema.describe('正文的一节'),
    row: anchorIdSchema.describe('表格的一行'),
    column: z.int().positive().describe('第几栏，从 1 数起'),
  },
  operands: () => [],
  check({ section: id, row: rowId, column, otherwise }, ledger) {
    const section = ledger.sections.get(id)?.section;
    const table = blocksOf(ledger.report)
      .map(({ block }) => block)
      .find((block): block is Table => block.type === 'table' && block.rows.some((row) => row.id === rowId));
    const cell = table?.rows.find((row) => row.id === rowId)?.cells[column - 1];
    if (section === undefined || table === undefined || cell === undefined) {
      return { notApplied: 'missing-blocks', missing: [...(section ? [] : [id]), ...(cell ? [] : [rowId])] };
    }
    const described = section.content.filter((node) => node.type === 'section');
    const listed = cell.map(bare);
    const unlisted = described.filter((part) => !listed.includes(bare(part.heading ?? '')));
    const undescribed = cell.filter((item) => !described.some(({ heading }) => bare(heading ?? '') === bare(item)));
    const same = unlisted.length === 0 && undescribed.length === 0;
    const missing = [
      ...unlisted.map(({ id: part, heading }) => `“${bare(heading ?? '')}”（${printedNumber(part)}）`),
      ...undescribed.map((item) => `“${bare(item)}”`),
    ];
    const verdict = same ? 'consistent' : otherwise;
    return {
      verdict,
      formula: [
        numberToken(String(cell.length), null, auditStrings.itemsInTable),
        comparison(verdict),
        numberToken(String(described.length), null, auditStrings.itemsInText),
      ],
      actual: String(cell.length),
      expected: String(described.length),
      difference: String(cell.length - described.length),
      unit: null,
      places: [
        ...unlisted.map((part) => ({ block: part.id, quote: part.heading ?? '' })),
        ...cell.map((quote) => ({ block: table.id, quote })),
      ],
      words: { actual: String(cell.length), expected: String(described.length), missing: missing.join('、') },
    };
  },
});

/** A heading without numeral and closing punctuation, as it is compared. */
function bare(words: string): string {
  return words
    .replace(/^\d+[.．]\s*/, '')
    .replace(/[。；;：:，\s]+$/g, '')
    .replace(/\s/g, '');
}
