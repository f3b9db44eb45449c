import { z } from 'zod';
import { anchorIdSchema, figureIdSchema, tableAnchorSchema } from './id-schemas.ts';
import { statedFigureSchema, wordKinds } from './permalinks.ts';
import { findingIdSchema, statedFindingSchema } from './stated-findings.ts';

const wordChange = (what: 'text' | 'heading' | 'row' | 'columns', description: string) =>
  z.strictObject({
    what: z.literal(what).describe(description),
    place: anchorIdSchema,
    before: z.string().describe('更正前'),
    after: z.string().describe('更正后'),
  });

/** Where a node stood: under which part, section or table, after which sibling (null: first). */
const position = {
  in: anchorIdSchema.describe('原来在哪一节之下'),
  follows: anchorIdSchema.nullable().describe('原来排在哪一段之后；第一个写 null'),
};

/** One place that a correction changed. Words are written as in permalinks.json: cells parted by a tab, their lines by a line break. */
export const changeSchema = z.discriminatedUnion('what', [
  wordChange('text', '段落文字'),
  wordChange('heading', '序号和标题'),
  wordChange('row', '表格的一行'),
  wordChange('columns', '表头'),
  z.strictObject({
    what: z.literal('accounts').describe('决算表的一格，或者一行的编码和名称、表名'),
    place: tableAnchorSchema,
    before: z.string().describe('更正前；原来空着写空字符串'),
    after: z.string().describe('更正后；空着写空字符串'),
  }),
  z.strictObject({
    what: z.literal('figure').describe('登记的数'),
    place: figureIdSchema,
    before: statedFigureSchema.nullable().describe('更正前；新增的数写 null'),
    after: statedFigureSchema.nullable().describe('更正后；撤下的数写 null'),
  }),
  z.strictObject({
    what: z.literal('added').describe('新增的段落或章节'),
    place: anchorIdSchema,
    after: z.string().describe('新增的文字'),
  }),
  z.strictObject({
    what: z.literal('withdrawn').describe('撤下的段落或章节'),
    place: anchorIdSchema,
    kind: z.enum(wordKinds).describe('原来是什么'),
    before: z.string().describe('撤下前的文字'),
    ...position,
  }),
  z.strictObject({
    what: z.literal('moved').describe('换了位置的段落或章节'),
    place: anchorIdSchema.describe('现在的编号'),
    from: anchorIdSchema.describe('原来的编号'),
    ...position,
  }),
  z.strictObject({
    what: z.literal('remark').describe('本站注'),
    place: anchorIdSchema,
    before: z.string().nullable().describe('原来的本站注；新增写 null'),
    after: z.string().nullable().describe('现在的本站注；删去写 null'),
  }),
]);
export type Change = z.output<typeof changeSchema>;

/** Who was wrong: this site in copying the report, the department in what it published, or nobody (a remark was added). */
export const correctionKindSchema = z.enum(['transcription', 'department', 'remark']);
export type CorrectionKind = z.output<typeof correctionKindSchema>;

/** What the audit said of a finding before a correction, and after it where that changed; null where there was no such finding. */
export const findingChangeSchema = z.strictObject({
  finding: findingIdSchema,
  /** Year of the report whose finding it is, where another than the corrected one: a later report is held against it. */
  year: z.int().optional().describe('别的年度的核对结果，写年度'),
  before: statedFindingSchema.nullable().describe('更正前是怎么说的；没有这一条写 null'),
  after: statedFindingSchema.nullable().optional().describe('更正后是怎么说的；没有变就不写，不再有写 null'),
});
export type FindingChange = z.output<typeof findingChangeSchema>;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** One correction: what changed after publication, when, why. It makes a new revision of its report. */
export const correctionSchema = z.strictObject({
  /** Revision that the correction makes: the first is 2, each next one more. */
  revision: z.int().min(2).describe('形成第几版：第一次更正是 2，以后逐次加一'),
  /** Day of the correction, as the person stated it. */
  on: z.iso.date().describe('更正日期'),
  kind: correctionKindSchema.describe('transcription 本站转录差错；department 单位更正；remark 本站加注'),
  why: z.string().min(1).describe('为什么更正，公开显示'),
  /** SHA-256 of the source before and after, where the source was replaced with it. */
  source: z
    .strictObject({
      before: sha256Schema.describe('换以前原文文件的 SHA-256'),
      after: sha256Schema.describe('换以后原文文件的 SHA-256'),
    })
    .optional()
    .describe('原文文件换过时，换前换后的 SHA-256'),
  changes: z.array(changeSchema).min(1).describe('改了哪些地方'),
  /** What the audit said of the version that it ends, as far as no earlier correction keeps it, and what it changed of that. */
  findings: z.array(findingChangeSchema).optional().describe('更正前后的核对结果，由 npm run correct 写下'),
});
export type Correction = z.output<typeof correctionSchema>;

/** `content/reports/<year>/corrections.json`: append-only, oldest first. */
export const correctionsFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  corrections: z.array(correctionSchema).describe('历次更正，按先后'),
});
export type CorrectionsFile = z.output<typeof correctionsFileSchema>;
