import { z } from 'zod';
import { columnIdPattern, rowKeyPattern, tableIdPattern } from '../ids.ts';
import { anchorIdSchema, figureIdSchema } from './id-schemas.ts';

/** Id of a table of the accounts, as in its address `/2019/part-2/t5/`. */
export const tableIdSchema = z
  .string()
  .regex(tableIdPattern, '表的编号写成 t1、t2 的样子')
  .describe('表的永久编号，用在网址里，定了就不改，例如 t5');

const columnIdSchema = z
  .string()
  .regex(columnIdPattern, '列的编号只用小写字母、数字和连字符，以字母开头')
  .max(100)
  .describe('列的永久编号，用在网址里，定了就不改，例如 basic');

const rowKeySchema = z
  .string()
  .regex(rowKeyPattern, '行的编号是印出的科目编码，没有编码的写 r1、in1、out1；重复的加 -2')
  .max(100)
  .describe('行的永久编号，用在网址里，定了就不改：印出的科目编码，没有的写行号，例如 2080505、r1');

/**
 * A column that holds cells. `code` and `name` say which row it is; `line` counts the rows (行次); `value` holds amounts,
 * `text` words (备注).
 */
export const leafColumnSchema = z.strictObject({
  id: columnIdSchema,
  /** As printed, line wraps joined; empty where none is printed. */
  head: z.string().describe('表头，照原文；没有印写空字符串'),
  role: z
    .enum(['code', 'name', 'line', 'value', 'text'])
    .describe('code 科目编码；name 科目名称、项目；line 行次；value 金额；text 文字'),
  /** Figure that the cell of the total states, where the template knows the column. */
  concept: figureIdSchema.optional().describe('合计行的这一格说的是哪个数，写数字的编号；不知道就不写'),
});
export type LeafColumn = z.output<typeof leafColumnSchema>;

/** A printed head over several columns. */
export interface ColumnGroup {
  head: string;
  columns: Column[];
}
export type Column = LeafColumn | ColumnGroup;

const columnGroupSchema: z.ZodType<ColumnGroup> = z.strictObject({
  head: z.string().describe('合起来的表头，照原文'),
  columns: z.lazy(() => z.array(columnSchema).min(1)).describe('这个表头下面的各列'),
});

export const columnSchema: z.ZodType<Column> = z.lazy(() => z.union([leafColumnSchema, columnGroupSchema]));

/** A row as printed. */
export const tableRowSchema = z.strictObject({
  key: rowKeySchema,
  /** Which printed line below the head it stands on, from 1; rows of both sides with the same line face each other. 0: 栏次. */
  line: z.int().min(0).describe('表头以下的第几行，从 1 数起；栏次行写 0'),
  page: z.int().positive().optional().describe('在原文件第几页；与表的第一页相同就不写'),
  /** As printed, its parts joined where 类, 款 and 项 have columns of their own. */
  code: z.string().min(1).nullable().describe('科目编码，照原文；没有写 null'),
  name: z.string().min(1).nullable().describe('名称，照原文；没有写 null'),
  /** What the row is where its words tell: a row of `rows` in the template, or `column-numbers` (栏次). */
  role: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .optional()
    .describe('这一行是什么，例如 total 合计、column-numbers 栏次；各科目的行不写'),
  /** By column id, one for each column but those of code and name. */
  cells: z
    .record(z.string(), z.string().min(1).nullable())
    .describe('各格照原文：列的编号 → 印出的字；原表空着的写 null，不等于 0'),
});
export type TableRow = z.output<typeof tableRowSchema>;

/**
 * What stands side by side under heads of its own. A table with two accounts has `revenue` and `expenditure`; a list
 * that is only printed in two or three columns has `left`, `middle` and `right`, to be read one after the other; any other table is `whole`.
 */
export const tableSideSchema = z.strictObject({
  id: z
    .enum(['whole', 'revenue', 'expenditure', 'left', 'middle', 'right'])
    .describe('whole 整张表；revenue 收入一侧；expenditure 支出一侧；left、middle、right 只是排成几栏的左、中、右'),
  head: z.string().nullable().describe('这一侧的表头，照原文，例如 收入；没有写 null'),
  columns: z.array(columnSchema).min(1).describe('各列'),
  rows: z.array(tableRowSchema).describe('各行，按原文次序'),
});
export type TableSide = z.output<typeof tableSideSchema>;

/** Why a table was left in the source. */
export const notTakenReasonSchema = z.enum([
  'no-lines',
  'no-text',
  'overlapping',
  'number-outside',
  'several-numbers',
  'not-rectangular',
  'no-columns',
  'uncomputed',
]);
export type NotTakenReason = z.output<typeof notTakenReasonSchema>;

const tableBase = {
  id: tableIdSchema,
  /** A kind of the template's tables.json. */
  kind: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('哪一种表，各年各部门共用的英文名，例如 expenditure；不认识的写 other'),
  /** Printed before the title (表5、五、), else the form's own number (公开05表). */
  number: z.string().min(1).nullable().describe('表号，照原文，例如 表5；没有写 null'),
  title: z.string().min(1).describe('表名，照原文，不含表号'),
  /** Other lines printed above the grid, as printed: 公开05表, 编制单位, 年度, 单位. */
  above: z.array(z.string().min(1)).describe('表名以外、表格以上印的各行，照原文'),
  unit: z.string().min(1).nullable().describe('金额单位，照原文，例如 万元、元；没有印写 null'),
  pages: z.array(z.int().positive()).describe('在原文件第几页；没有页的写空列表'),
  sheet: z.string().min(1).optional().describe('在表格文件的哪一张工作表'),
  /** The passage of report.json that stands for it in the text; null where the text has none. */
  block: anchorIdSchema.nullable().describe('report.json 里这张表的位置，例如 s2-t5；正文里没有写 null'),
  notes: z.array(z.string().min(1)).describe('表格下面的注和说明，照原文'),
};

/** One table of part two. */
export const accountsTableSchema = z.discriminatedUnion('state', [
  z.strictObject({
    ...tableBase,
    /** `empty`: its head and perhaps its rows are printed, but no amount. */
    state: z.enum(['filled', 'empty']).describe('filled 有数；empty 印了表格，各格都没有填'),
    sides: z.array(tableSideSchema).min(1).max(3).describe('并排的各侧；一般的表只有一侧'),
  }),
  z.strictObject({
    ...tableBase,
    state: z.literal('not-taken').describe('not-taken 原文里有这张表，本站没有照录'),
    reason: notTakenReasonSchema.describe('为什么没有照录'),
  }),
]);
export type AccountsTable = z.output<typeof accountsTableSchema>;
/** A table whose cells are here. */
export type TakenTable = Exclude<AccountsTable, { state: 'not-taken' }>;

/** The file that holds the tables, where they were not published with the text. */
const tablesFileOriginSchema = z.strictObject({
  name: z.string().min(1).describe('文件名'),
  format: z.enum(['pdf', 'docx', 'xlsx', 'html', 'text']).describe('文件种类'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('文件的 SHA-256'),
});

/** `content/reports/<year>/tables.json`: the tables of part two as printed, cell by cell, in their order. */
export const tablesFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  published: tablesFileOriginSchema.optional().describe('决算表单独公布在哪个文件里；与正文同一个文件的不写'),
  tables: z.array(accountsTableSchema).describe('各表，按原文次序'),
});
export type TablesFile = z.output<typeof tablesFileSchema>;
