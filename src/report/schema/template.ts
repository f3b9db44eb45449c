import { z } from 'zod';
import { measureSchema } from './figures.ts';
import { figureIdSchema } from './id-schemas.ts';
import { partRoleSchema } from './report.ts';
import { thesaurusEntrySchema } from './thesaurus.ts';

/**
 * Words as reports of this kind print them: `[增加|减少]` is a choice, `[为|]` may be missing, `…` stands for any words
 * up to the next stop, `……` for any words of the sentence, a blank for blanks, `#` for a digit; `^` and `$` are beginning
 * and end; `<增减>` is a phrase that has a name; brackets, commas and % are printed in either width.
 */
const wordsSchema = z
  .string()
  .min(1)
  .refine(isBracketed, { error: '方括号要成对：[增加|减少]' })
  .describe(
    '原文字样：[甲|乙] 任选其一，[甲|] 可有可无，… 到下一个标点为止的任意字，空格处可有空格，# 是一位数字，^ 开头，$ 结尾，<增减> 是有名字的一组说法',
  );

function isBracketed(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What a section is about, in English words shared by all years and departments. */
const roleSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '章节的用途只用小写英文字母、数字和连字符，例如 three-public')
  .describe('章节的用途，各年各部门共用的英文名，例如 three-public');

/** A part that the words of its heading tell. */
const partRowSchema = z.strictObject({
  role: partRoleSchema.describe('这一部分讲什么'),
  words: wordsSchema,
  label: z.string().min(1).describe('导航里用的短名'),
});

/** A section that its words tell: those of its heading, or the beginning of a numbered paragraph. */
const sectionRowSchema = z.strictObject({
  part: partRoleSchema.describe('在哪一部分里'),
  level: z.enum(['first', 'deeper']).describe('first 部分之下的第一级标题；deeper 更深的标题和编号条目'),
  role: roleSchema,
  words: wordsSchema,
  /** Left out where the words found are the label. */
  label: z.string().min(1).nullable().optional().describe('导航里用的短名；不写就用认出的字样，null 用整个标题'),
});
export type SectionRow = z.output<typeof sectionRowSchema>;

/** One way in which a report of this kind states one figure. */
export const patternSchema = z.strictObject({
  in: z.array(roleSchema).min(1).describe('这句话在哪几种章节里'),
  /** With `each`, `*` stands for the word of each name. */
  figure: z
    .string()
    .regex(/^[a-z0-9*-]+(\.[a-z0-9*-]+)*$/, '写数字的编号；有 each 时用 * 代表各个名称')
    .describe('数字的编号；有 each 时 * 代表各个名称的英文词'),
  label: z.string().min(1).describe('这个数是什么；有 each 时 <名称> 代表各个名称'),
  measure: measureSchema.describe('这个数说的是什么：final 决算、budget 年初预算、share 占比等，与 figures.json 相同'),
  restates: z.string().min(1).optional().describe('与哪个数说的是同一件事，写它的编号'),
  each: z.string().min(1).optional().describe('names 里的一组名称：这一行对其中每个名称各成立一次'),
  wording: wordsSchema
    .refine((words) => words.split(/\{[^{}]+\}/).length === 2, { error: '句式里要有一个空位，例如 {万元}' })
    .describe(
      '句式，数字处写成带单位的空位：{万元}；{一辆} 可用汉字写数，{辆?} 可以空着没填；<名称> 代表 each 的各个名称',
    ),
  /** The number to be read stands in braces; each row is tried on it. */
  example: z
    .string()
    .regex(/^[^{}]*\{[^{}]+\}[^{}]*$/, '例句里要读出的那个数用花括号括起来，例如 收、支总计{88.25}万元')
    .describe('例句，要读出的数用花括号括起来；检查时真的读一遍'),
  from: z.string().min(1).optional().describe('哪个省市的写法；全国通用的不写'),
});
export type PatternRow = z.output<typeof patternSchema>;

/** What a section speaks of, told by the words of its heading: bare names (基本支出) mean what its money is. */
const areaSchema = z.strictObject({
  area: roleSchema.describe('章节说的是哪笔钱、哪件事，英文名'),
  words: wordsSchema,
  roles: z.array(roleSchema).optional().describe('标题没有这些字样的，照章节的用途'),
  /** Only where no heading around it has told. */
  outer: z.literal(true).optional().describe('外层标题已经说明的，不再照它'),
});

/**
 * A name under which reports print one thing: whatever stands before or behind it that tells year, budget, comparison or
 * list is taken off first (src/import/propose-figures/), so that the words fit the whole name.
 */
const conceptSchema = z.strictObject({
  concept: z
    .string()
    .regex(/^[a-z0-9*-]+(\.[a-z0-9*-]+)*$/, '写数字的编号；有 each 时用 * 代表各个名称')
    .describe('数字的编号：这件事的决算数；有 each 时 * 代表各个名称的英文词'),
  stem: z.string().min(1).optional().describe('占比、增减、预算等编号的前半段；不写就是 concept 本身'),
  label: z.string().min(1).describe('这件事叫什么；有 each 时 <名称> 代表各个名称'),
  of: z.string().min(1).optional().describe('哪笔钱：phrases 里的名字，名称前面写明的；在 in 的章节里可以不写'),
  words: wordsSchema.describe('名称的全部字样'),
  unit: z.string().min(1).optional().describe('数的单位，几种写法用 | 隔开；不写是金额'),
  measure: measureSchema.optional().describe('不是金额的：stock 时点数，flow 累计数'),
  family: z.string().min(1).optional().describe('一句话里接着数的同一件事：批次之后的人次'),
  in: z.array(roleSchema).min(1).optional().describe('在哪几种章节里：area 或章节的用途；不写是到处'),
  each: z.string().min(1).optional().describe('names 里的一组名称：这一行对其中每个名称各成立一次'),
  restates: z.string().min(1).optional().describe('与哪个数说的是同一件事，写它的编号'),
});
export type ConceptRow = z.output<typeof conceptSchema>;

/** Names as printed, and the word of figure ids that each stands for. */
const namesSchema = z.record(z.string().min(1), figureIdSchema).describe('名称（照原文）→ 数字编号里的英文词');
export type Names = z.output<typeof namesSchema>;

/**
 * A sentence of the site's own on what a report says, made of its figures. Of the rows on one subject the first is said
 * whose figures, section and list the report all has; without any, nothing is said on it.
 */
export const summaryRowSchema = z
  .strictObject({
    about: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '只用小写英文字母、数字和连字符，例如 three-public')
      .describe('这句话说哪件事；同一件事先写的先用，报告里缺数的不用'),
    text: z
      .string()
      .min(1)
      .describe(
        '句子：{数字编号} 换成原文的数，{department} 单位名称，{year} 年度，<章节用途:字样> 是到那一节的链接（字样里的 # 换成那一节的条数），<章节用途:“字样”> 照录那一节里字样以后到句号为止的原文，<各项> 换成 each 的各项，{gap} 换成 when 两个数的差',
      ),
    each: z.string().min(1).optional().describe('names 里的一组名称：<各项> 逐个列出其中不为零的，大的在先，至多三项'),
    item: z.string().min(1).optional().describe('每一项的写法；编号里的 * 代表各个名称的英文词，<名称> 代表名称'),
    when: z
      .tuple([figureIdSchema, z.enum(['≠', '>', '≤']), figureIdSchema])
      .optional()
      .describe('只在这两个数都有、单位相同、而且这样比较成立时说'),
    asks: z.string().min(1).optional().describe('读者的问题；写了就列在首页的“常问”里，这句话是回答'),
    withoutAmounts: z.string().min(1).optional().describe('照录的原文里没有钱数时，句末再说的一句话'),
    /** Said in small print. */
    isNote: z.literal(true).optional().describe('小字的说明写 true'),
  })
  .refine((row) => (row.each === undefined) === (row.item === undefined), {
    error: 'each 和 item 要一起写',
    path: ['item'],
  });
export type SummaryRow = z.output<typeof summaryRowSchema>;

/** `content/template.json`: what an office adds to the template; its rows are tried before the template's. */
export const templateFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  sections: z.array(sectionRowSchema).default([]).describe('认章节的字样，先写的先认'),
  phrases: z.record(z.string(), wordsSchema).default({}).describe('句式里用 <名字> 引用的说法'),
  names: z.record(z.string(), namesSchema).default({}).describe('句式里用 each 引用的各组名称'),
  areas: z.array(areaSchema).default([]).describe('标题的哪些字样说的是哪笔钱、哪件事，先写的先认'),
  concepts: z.array(conceptSchema).default([]).describe('各个数的名称，先写的先认'),
  patterns: z.array(patternSchema).default([]).describe('句式，先写的先认，比 concepts 先'),
  terms: z
    .record(z.string().min(1), z.string().min(1))
    .default({})
    .describe('名词（照原文）→ 一句大家都懂的话，名词页写在原文的解释前面，标明是本站的话'),
  summary: z.array(summaryRowSchema).default([]).describe('首页用报告的数字写的几句话，先写的先用'),
});
export type TemplateFile = z.output<typeof templateFileSchema>;

const factSchema = roleSchema.describe('各地都要写明的一件事，各年各部门共用的英文名，例如 three-public');

/** Names under which the templates of the provinces state one thing; the first row that fits counts. */
const factRowSchema = z.strictObject({ fact: factSchema, words: wordsSchema });

/** What is made up of what by definition; where `also` is not stated, there may be none of it. */
const sumRowSchema = z.strictObject({
  whole: factSchema,
  parts: z.array(factSchema).min(1),
  also: z.array(factSchema).optional().describe('没有时常常不写的组成部分'),
});

/** Parts that make up a whole wherever they are listed together. */
const listRowSchema = z.strictObject({
  parts: z.array(wordsSchema).min(2).describe('各组成部分名称里的字样'),
  of: wordsSchema.optional().describe('它们合成的整体名称里的字样'),
  also: wordsSchema.optional().describe('可以列在旁边、也算在内的'),
});

/** 支出功能分类科目 as far as they are known; no name is guessed. Source: 政府收支分类科目 of the Ministry of Finance. */
const classificationSchema = z.strictObject({
  categories: z.record(z.string().regex(/^\d{3}$/), z.string().min(1)).describe('类：编码 → 2019 年以来的名称'),
  former: z
    .array(z.strictObject({ name: z.string().min(1), until: z.int().describe('用到哪一年'), now: z.string().min(1) }))
    .describe('已经改了的名称'),
  items: z.record(z.string(), z.array(z.string().min(1))).describe('款 → 项；只写全部项都知道的款'),
  groups: z.record(z.string(), z.string().min(1)).describe('款 → 它属于哪一类；items 里的款都写'),
});

const lowerWords = /^[a-z]+(-[a-z]+)*$/;

/** A kind of table of the accounts, told by the words of its title; the first row that fits counts. */
const tableKindSchema = z.strictObject({
  kind: z.string().regex(lowerWords).describe('哪一种表，各年各部门共用的英文名'),
  words: wordsSchema.describe('表名里的字样；先写的先认，从不看表号'),
  /** A body gives such a table a title of its own: 其他公开事项统计表. */
  lines: z.array(wordsSchema).optional().describe('表名认不出的，各有一行是这些名称的就是这一种'),
  label: z.string().min(1).describe('导航里用的短名'),
  /** `two-sided`: accounts of revenue and expenditure face each other; `two-columns`: one list, printed in two columns. */
  layout: z
    .enum(['two-sided', 'two-columns'])
    .optional()
    .describe('two-sided 收入、支出两侧相对；two-columns 一张单子排成两栏；一般的表不写'),
  concepts: z.record(z.string(), figureIdSchema).default({}).describe('列的编号 → 合计行这一格说的是哪个数'),
});
export type TableKindRow = z.output<typeof tableKindSchema>;

/** A column that the words of its head tell; spaces are left out of them. */
const tableColumnSchema = z.strictObject({
  id: z.string().regex(lowerWords).describe('列的编号'),
  words: wordsSchema.describe('表头的字样，先写的先认'),
  role: z.enum(['code', 'name', 'line', 'text']).optional().describe('不是金额的列是什么'),
  /** `measure`: budget or outturn of what another head names; `group`: says nothing above other heads. */
  is: z.enum(['measure', 'group']).optional().describe('measure 预算数、决算数；group 只是把几列合在一起的表头'),
});
export type TableColumnRow = z.output<typeof tableColumnSchema>;

/** A row that its name tells. */
const tableRowRowSchema = z.strictObject({
  role: z.string().regex(lowerWords).describe('这一行是什么'),
  words: wordsSchema.describe('名称的字样，先写的先认'),
});

/** What the template itself says besides. */
export const wholeTemplateSchema = templateFileSchema.extend({
  facts: z.array(factRowSchema).describe('各地对同一件事的称呼，先写的先认'),
  sums: z.array(sumRowSchema).describe('由哪几部分组成；写了全部组成部分的，第一行算数'),
  bounds: z.array(z.strictObject({ part: factSchema, whole: factSchema })).describe('一件是另一件的一部分，不会更大'),
  lists: z.array(listRowSchema).describe('列在一起就是全部的几样'),
  classification: classificationSchema,
  tables: z.array(tableKindSchema).describe('决算表有哪几种'),
  tableColumns: z.array(tableColumnSchema).describe('决算表的列'),
  tableRows: z.array(tableRowRowSchema).describe('决算表里合计、结转等行'),
  parts: z.array(partRowSchema).describe('认各部分的字样'),
  /** Parts and sections that every report of this kind has, by role. */
  thesaurus: z.array(thesaurusEntrySchema).describe('大家的说法，各年各部门相同；用不上、说不通的，到一个单位自动略去'),
  expected: z.record(roleSchema, z.string().min(1)).describe('每份报告都应当有的部分和章节：用途 → 名称'),
  /** Sections by which one that is expected is there all the same. */
  stands: z.record(roleSchema, z.array(roleSchema)).describe('有了其中一项，也就算有了：用途 → 更具体的用途'),
});
export type WholeTemplate = z.output<typeof wholeTemplateSchema>;
