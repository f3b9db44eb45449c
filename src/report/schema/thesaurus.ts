import { z } from 'zod';

/**
 * What a word leads to: a glossary term by its id, or `role:` and the role of parts and sections in report.json.
 * Both are shared by all years; a section's own id would hold for one year only.
 */
export const thesaurusTargetSchema = z
  .string()
  .regex(
    /^(role:)?[a-z0-9]+(-[a-z0-9]+)*$/,
    '写名词的编号，例如 sangong-jingfei；或 role: 加章节的用途，例如 role:procurement；不知道的，运行 npm run ids -- 网页上的字',
  )
  .describe('名词的编号，或 role: 加章节的用途（report.json 里的 role），例如 role:procurement');

/** A word in the form that queries are brought to; the report's own quotation marks are not part of a word. */
const wordSchema = z
  .string()
  .min(1)
  .max(16)
  .refine((word) => word === word.normalize('NFKC').replace(/[\s“”"]/g, ''), {
    error: '说法用半角字母、数字和括号，不加空格和引号',
  })
  .describe('大家会输入的一个说法，用简体字，不加空格和引号');

/** Words people type, and the official words that the report has for them. */
export const thesaurusEntrySchema = z.strictObject({
  words: z.array(wordSchema).min(1).describe('大家会输入的说法；每个说法全文件只写一次'),
  /** Official words; each piece between 、 stands in the report at a target. Shown as “公车”即“公务用车”. */
  means: z
    .string()
    .min(1)
    .regex(/^(?!.*((19|20)\d\d|\d\.\d))/, '正式说法要各年通用，不写年份和金额')
    .describe('报告里的正式说法，照原文；几个用顿号隔开'),
  targets: z.array(thesaurusTargetSchema).min(1).describe('答案在哪里，最合适的写在前面'),
  /** Where the words come from. */
  kind: z
    .enum(['everyday', 'law', 'classification', 'press'])
    .describe('everyday 口语；law 法律法规用语；classification 收支分类科目；press 新闻用语和简称'),
  /** The words judge: they are searched for and never displayed. */
  hidden: z.literal(true).optional().describe('带评价色彩：能搜到，但不显示'),
  /** Words that also stand elsewhere in the report, kept all the same: word → why. */
  alsoLiteral: z
    .record(z.string(), z.string().min(1))
    .optional()
    .describe('个别说法在报告别处另有所指、经审定仍保留：说法 → 理由'),
});
export type ThesaurusEntry = z.output<typeof thesaurusEntrySchema>;

/** `content/thesaurus.json`: everyday words of one office and where they lead, kept across years. */
export const thesaurusFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  entries: z.array(thesaurusEntrySchema).describe('各条说法'),
});
