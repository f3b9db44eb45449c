import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import template from '../../template/table-relations.json' with { type: 'json' };

const kind = z.string();
const column = z.string();
const side = z.enum(['revenue', 'expenditure']);
const row = z.string();

/** One cell by what it is: its kind of table, its row's role, its column. */
const cellSchema = z.strictObject({ kind, side: side.optional(), row, column });
export type CellOfKind = z.output<typeof cellSchema>;

/** A column of one kind of table. */
const columnSchema = z.strictObject({ kind, side: side.optional(), column });
export type ColumnOfKind = z.output<typeof columnSchema>;

/** A kind of table in which such a line, by words of its name, says that the total is that of more things. */
const unlessSchema = z.strictObject({ kind, line: z.string() }).optional();

const common = { id: z.string().regex(/^T\d{2}$/), title: z.string() };

/** What must hold in the tables of every report, as data: a row a relation, over kinds of tables. */
const tableRelationSchema = z.discriminatedUnion('rule', [
  /** In each row one column is the sum of others; with a leading minus less it. `*`: no other column can belong to it. */
  z.strictObject({
    ...common,
    rule: z.literal('row-sum'),
    kinds: z.array(kind),
    side: side.optional(),
    total: column,
    parts: z.array(column),
    beside: z.union([z.literal('*'), z.array(column)]),
  }),
  /** In each column 合计, 类 and 款 are the sums of what stands below them by code. */
  z.strictObject({ ...common, rule: z.literal('classification'), kinds: z.array(kind) }),
  /** A row by its role is the sum of 类 by their codes. */
  z.strictObject({
    ...common,
    rule: z.literal('code-sum'),
    kind,
    groups: z.array(z.strictObject({ total: row, codes: z.array(z.string()) })),
  }),
  /** Without codes: a 类, by words of its name, is the sum of what stands below it, and a total that of the 类 above it on its side. */
  z.strictObject({
    ...common,
    rule: z.literal('named-classes'),
    kind,
    classes: z.string(),
    totals: z.array(row),
  }),
  /** On one side a row is the sum of rows by their roles, or of its `items`: the lines above it. */
  z.strictObject({
    ...common,
    rule: z.literal('side-sum'),
    kinds: z.array(kind),
    side,
    total: row,
    parts: z.array(row),
  }),
  /** In a table whose lines are what others have as columns, one line is the sum of lines; all by words of their names. */
  z.strictObject({
    ...common,
    rule: z.literal('line-sum'),
    kinds: z.array(kind),
    total: z.string(),
    parts: z.array(z.string()),
    unless: unlessSchema,
  }),
  /** The lines of such a table and the figures that they are, by the word of the column. */
  z.strictObject({
    ...common,
    rule: z.literal('text-lines'),
    kinds: z.array(kind),
    lines: z.array(
      z.strictObject({ line: z.string(), figures: z.record(column, figureIdSchema), unless: unlessSchema }),
    ),
  }),
  /**
   * Lines of one table, by words of their names, are no more than the line or column of another that takes in more; else it
   * is asked. `isAll`: in the same measure both say the same.
   */
  z.strictObject({
    ...common,
    rule: z.literal('lines-within'),
    kind,
    within: z.strictObject({ kind, measure: column }),
    isAll: z.boolean().default(false),
    unless: unlessSchema,
    lines: z.array(z.strictObject({ line: z.string(), column, within: z.string() })),
  }),
  /** What each fund's column comes to is its line of this year's revenue and its line below the opening balance. */
  z.strictObject({
    ...common,
    rule: z.literal('by-fund'),
    kind,
    total: z.strictObject({ role: row, opening: row }),
    funds: z.array(z.strictObject({ column, line: z.string() })),
  }),
  z.strictObject({ ...common, rule: z.literal('same'), left: cellSchema, right: z.array(cellSchema) }),
  /** Lines of one table and 类 of another that bear one name. */
  z.strictObject({ ...common, rule: z.literal('same-names'), left: columnSchema, right: columnSchema }),
  /** Lines of two tables that bear one name. */
  z.strictObject({ ...common, rule: z.literal('same-lines'), left: columnSchema, right: columnSchema }),
  /** Lines of one table and columns of another that bear one name. */
  z.strictObject({
    ...common,
    rule: z.literal('rows-are-columns'),
    left: columnSchema,
    right: z.strictObject({ kind, row }),
  }),
  /** By code, no more than in a table that takes in more. */
  z.strictObject({ ...common, rule: z.literal('within'), left: columnSchema, right: columnSchema }),
  /** The cell of a total and the figure that its column says it is. */
  z.strictObject({ ...common, rule: z.literal('text-concepts') }),
  z.strictObject({
    ...common,
    rule: z.literal('text-cells'),
    cells: z.array(cellSchema.extend({ figure: figureIdSchema })),
  }),
  /**
   * 类 of a table, its 款 and 项, or its lines, and figures of the text that bear one name; `unless` the report has
   * amounts in tables of other kinds, which the text may take in.
   */
  z.strictObject({
    ...common,
    rule: z.literal('text-names'),
    kind,
    side: side.optional(),
    column,
    level: z.enum(['classes', 'items', 'lines']).default('classes'),
    figures: z.array(z.string()),
    unless: z.array(kind).default([]),
  }),
]);
export type TableRelation = z.output<typeof tableRelationSchema>;
export type TableRelationOf<Rule extends TableRelation['rule']> = Extract<TableRelation, { rule: Rule }>;

/** What the tables of every report of this kind owe. */
export const tableRelations = z.strictObject({ relations: z.array(tableRelationSchema) }).parse(template).relations;
