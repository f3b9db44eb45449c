import { z } from 'zod';
import { anchorIdSchema, termIdSchema } from './id-schemas.ts';

/** First and last line of the source this node came from, both counted from 1 and included. */
const linesSchema = z
  .tuple([z.int().positive(), z.int().positive()])
  .describe('在 source.txt 里的起止行号，从 1 数起，含首尾');

/** Words of a paragraph that are left over from the template; kept as printed and marked. */
export const markSchema = z.strictObject({
  /** `blank`: a gap where a number belongs; `choice`: an alternative nobody chose, 增加(减少); `ellipsis`: …… or a stand-in 2.… */
  kind: z.enum(['blank', 'choice', 'ellipsis']).describe('blank 空着没填；choice 未择一；ellipsis 省略号占位'),
  /** The words as printed. For `blank` they are what stands around the gap, with one space for the gap. */
  quote: z.string().min(1).describe('原文字样，照抄'),
  /** Which occurrence of `quote` in the block, from 1. */
  nth: z.int().positive().default(1).describe('在这一段里第几次出现，从 1 数起'),
});
export type Mark = z.output<typeof markSchema>;

const blockBase = {
  /** Permanent id, unique in the report, part of the address. */
  id: anchorIdSchema,
  /** The text as printed: line wraps joined, each run of spaces one space, ordinary characters (`ordinary-text.ts`). */
  text: z.string().min(1).describe('正文，照录原文，只接回换行'),
  lines: linesSchema,
};

/** A paragraph of running text. */
export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph').describe('段落'),
  ...blockBase,
  /** Mark of the footnote that this paragraph is, as printed; empty where the file does not tell it. */
  footnote: z.string().optional().describe('这一段是页脚的注：它的注号，照原文；没有注号写空字符串'),
  /** Lines after which a page break was joined, because the sentence goes on over the page. */
  pageJoins: z.array(z.int().positive()).optional().describe('在哪些行之后接回了跨页的句子'),
  marks: z.array(markSchema).optional().describe('没有填写的模板文字'),
});
export type Paragraph = z.output<typeof paragraphSchema>;

/** An instruction of the national template that nobody removed, such as (…逐类分析). */
export const templateNoteSchema = z.strictObject({
  type: z.literal('template-note').describe('没有删去的模板说明'),
  ...blockBase,
});
export type TemplateNote = z.output<typeof templateNoteSchema>;

/** The caption of a picture. The text extraction has no pictures, so `image` says where it is or that it is absent. */
export const captionSchema = z.strictObject({
  type: z.literal('caption').describe('图题'),
  ...blockBase,
  /** Number printed in the caption: 图 1 → 1. */
  number: z.int().positive().describe('图号'),
  /** `absent`: the source has only the caption. */
  image: z.literal('absent').describe('absent：来源里只有图题，没有图'),
});
export type Caption = z.output<typeof captionSchema>;

/** A table rebuilt from flattened text, row by row. */
export const tableSchema = z.strictObject({
  type: z.literal('table').describe('表格'),
  id: anchorIdSchema,
  /** Column headings as printed. */
  columns: z.array(z.string()).min(1).describe('表头'),
  /** Data rows; each cell is a list of the lines of text that stand in it (an enumeration 1. 2. 3. keeps its items apart). */
  rows: z
    .array(
      z.strictObject({
        id: anchorIdSchema,
        cells: z.array(z.array(z.string().min(1))).describe('每格是若干行文字'),
      }),
    )
    .describe('各行'),
  lines: linesSchema,
});
export type Table = z.output<typeof tableSchema>;

/** A table that stands in the source and was not taken over, because its cells cannot be told apart for certain. */
export const tableInSourceSchema = z.strictObject({
  type: z.literal('table-in-source').describe('原文里有、本站没有照录的表格'),
  id: anchorIdSchema,
  /** Title as printed; without one, the words of its first line. */
  title: z.string().min(1).describe('表名，照原文'),
  /** Page of the published file it begins on; null where the source has no pages. */
  page: z.int().positive().nullable().describe('在原文件第几页；不知道写 null'),
  /** All its lines: the words in them are not shown. */
  lines: linesSchema,
});
export type TableInSource = z.output<typeof tableInSourceSchema>;

/** Something a report of this kind should have and the source does not. Holds no text of the report, hence no lines. */
export const absenceSchema = z.strictObject({
  type: z.literal('absence').describe('来源里没有的内容'),
  id: anchorIdSchema,
  /** What is absent: the tables of part two. */
  what: z.enum(['final-accounts-tables']).describe('缺的是什么：final-accounts-tables 决算表'),
});
export type Absence = z.output<typeof absenceSchema>;

/**
 * A numbered node of the outline. `style` tells where its words stand:
 * `heading` a line of its own; `run-in` a heading followed by text on the same line; `item` a numbered paragraph without heading.
 */
export interface Section {
  type: 'section';
  /** `s3-7-2` for 第三部分 七、(二). */
  id: string;
  /** The numeral as printed: 七、 （一） (二) 1. (2). Empty where none is printed. */
  numeral: string;
  style: 'heading' | 'run-in' | 'item';
  /** Heading without its numeral, as printed; null for an item. */
  heading: string | null;
  /** Name of what the section is about, shared by all years and departments, where it is known. */
  role?: string | undefined;
  /** Short name for navigation, where the heading is long. */
  label?: string | undefined;
  /** Glossary term that this section defines. */
  term?: string | undefined;
  /** Lines of the heading; for run-in and item sections those of their first paragraph, which holds the words. */
  lines: [number, number];
  content: Node[];
}

/** What stands in a part or section, in the order of the report. */
export type Node = Section | Paragraph | TemplateNote | Caption | Table | TableInSource | Absence;
/** A node that carries words of the report, or states their absence. */
export type Block = Exclude<Node, Section>;

export const sectionSchema: z.ZodType<Section> = z.strictObject({
  type: z.literal('section').describe('章节'),
  id: anchorIdSchema,
  numeral: z.string().describe('原文的序号，例如 七、 (二) 1.；没有序号写空字符串'),
  style: z.enum(['heading', 'run-in', 'item']).describe('heading 独立标题；run-in 段首标题；item 编号条目'),
  heading: z.string().min(1).nullable().describe('标题，不含序号；没有标题写 null'),
  role: z.string().optional().describe('这一节讲什么（各年共用的英文名）'),
  label: z.string().optional().describe('导航里用的短名'),
  term: termIdSchema.optional().describe('这一节解释的名词'),
  lines: linesSchema,
  content: z.lazy(() => z.array(nodeSchema)).describe('这一节的内容，按原文次序'),
});

export const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.discriminatedUnion('type', [
    sectionSchema as unknown as typeof paragraphSchema,
    paragraphSchema,
    templateNoteSchema,
    captionSchema,
    tableSchema as unknown as typeof paragraphSchema,
    tableInSourceSchema as unknown as typeof paragraphSchema,
    absenceSchema as unknown as typeof paragraphSchema,
  ]),
) as unknown as z.ZodType<Node>;

/** What a part is about; shared by all years and departments. */
export const partRoleSchema = z.enum(['overview', 'tables', 'explanation', 'key-work', 'glossary']);

/** One of the report's parts (第一部分 …); one page of the site. */
export const partSchema = z.strictObject({
  /** `s3` for 第三部分. */
  id: anchorIdSchema,
  /** Number in the address: 3 → /2019/part-3/. */
  number: z.int().positive().describe('第几部分'),
  /** 第三部分, as printed; empty where none is. */
  numeral: z.string().describe('原文的序号，例如 第三部分；没有序号写空字符串'),
  /** Heading without numeral, as printed. */
  heading: z.string().min(1).describe('标题，不含序号'),
  role: partRoleSchema.optional().describe('这一部分讲什么'),
  /** Short name for navigation. */
  label: z.string().min(1).describe('导航里用的短名'),
  lines: linesSchema,
  content: z.array(nodeSchema).describe('内容，按原文次序'),
});
export type Part = z.output<typeof partSchema>;

/** Lines of the source that are no part of the report's text. */
export const asideSchema = z.strictObject({
  kind: z
    .enum(['cover', 'contents', 'preface', 'page-header', 'page-footer', 'page-number', 'table-head'])
    .describe(
      'cover 封面；contents 目录；preface 正文之前的话；page-header 页眉；page-footer 页脚；page-number 页码；table-head 表格跨页又印的表头',
    ),
  lines: linesSchema,
});
export type Aside = z.output<typeof asideSchema>;

/** `content/reports/<year>/report.json`: the words of one report, and the source lines they came from. */
export const reportSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  /** Fiscal year of the accounts, which is also the first part of the address. */
  year: z.int().min(1990).max(2200).describe('决算年度'),
  /** Title for pages and citations. */
  title: z.string().min(1).describe('报告名称'),
  /** Name of the department that published the report, as printed. */
  department: z.string().min(1).describe('发布单位，照原文'),
  /** Unit in which the report states money. */
  currencyUnit: z.enum(['万元', '元']).describe('金额单位'),
  /** Decimal places the report's money is precise to; trailing zeros may be dropped in print. */
  currencyDecimals: z.int().min(0).max(6).describe('金额精确到小数几位'),
  /** Date of publication, only if the source states it. */
  publishedOn: z.iso.date().nullable().describe('发布日期；原文没有写就填 null'),
  source: z
    .strictObject({
      /** File name beside this file. */
      file: z.string().describe('原文文件'),
      /** SHA-256 of the file's bytes: the source is never edited. */
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'SHA-256 是 64 个小写的十六进制字符')
        .describe('原文文件的 SHA-256'),
      /** Number of lines, blank ones included. */
      lines: z.int().positive().describe('原文行数'),
      /** Lines that belong to no part: what stands before the report and around its pages. */
      asides: z
        .array(asideSchema)
        .optional()
        .describe('不属于正文的行：封面、目录、页眉、页脚、页码、又印的表头、卷首语'),
      /** The published file the text was taken from, where that is not the text itself. */
      published: z
        .strictObject({
          name: z.string().min(1).describe('文件名'),
          format: z.enum(['pdf', 'docx']).describe('文件种类'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .describe('文件的 SHA-256'),
          pages: z.int().positive().nullable().describe('页数；没有页写 null'),
          /** Page of the owner's site on which it was published, and the day; left out where not known. */
          url: z
            .url({ protocol: /^https?$/ })
            .optional()
            .describe('公布原件的网页；不知道就不写'),
          on: z.iso.date().optional().describe('原件上网公开的日期；不知道就不写'),
        })
        .optional()
        .describe('公布的原文件'),
    })
    .describe('原文出处'),
  parts: z.array(partSchema).min(1).describe('各部分'),
});
export type Report = z.output<typeof reportSchema>;
