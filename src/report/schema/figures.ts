import { z } from 'zod';
import { anchorIdSchema, decimalSchema, figureIdSchema } from './id-schemas.ts';

/** What kind of statement a figure makes. */
export const measureSchema = z.enum([
  'final',
  'budget',
  'supplementary-budget',
  'share',
  'completion',
  'change',
  'growth',
  'variance',
  'stock',
  'flow',
  'threshold',
  'nominal',
]);
export type Measure = z.output<typeof measureSchema>;

const kindSchema = z.enum(['amount', 'ratio', 'count', 'change']);

/** The kind of number each measure is: what a share states is a ratio, what a budget states an amount. */
export const kindByMeasure: Readonly<Record<Measure, z.output<typeof kindSchema>>> = {
  final: 'amount',
  budget: 'amount',
  'supplementary-budget': 'amount',
  threshold: 'amount',
  share: 'ratio',
  completion: 'ratio',
  change: 'change',
  growth: 'change',
  variance: 'change',
  stock: 'count',
  flow: 'count',
  nominal: 'count',
};

/** What each measure that compares is measured against, where nothing else is said; those that are not named need none. */
export const baseByMeasure: Readonly<Partial<Record<Measure, 'prior-year' | 'budget'>>> = {
  change: 'prior-year',
  growth: 'prior-year',
  variance: 'budget',
};

/** One quantity of the report, bound to the exact words that state it. */
export const figureSchema = z
  .strictObject({
    /**
     * Permanent id from the vocabulary of concepts; shared with other years and departments. An amount of an earlier year
     * printed beside this year's has `.prior-year` after its concept's id, and `year` says which year it is.
     */
    id: figureIdSchema.describe(
      '数字的永久编号，例如 three-public.vehicle.operation；各年度同一个概念用同一个编号，报告印出的上年数在后面加 .prior-year',
    ),
    /** What it is, in Chinese. */
    label: z.string().min(1).describe('这个数是什么'),
    /** The printed value; null where the source leaves a gap (then `blank` is true). */
    value: decimalSchema.nullable().describe('照原文写的数，带引号；原文空着写 null'),
    /** True where the source leaves a gap. A gap is not a zero. */
    blank: z.literal(true).optional().describe('原文空着没填时写 true'),
    unit: z.string().min(1).describe('单位，例如 万元、%、人'),
    /** Fiscal year the figure speaks of. */
    year: z.int().describe('说的是哪一年'),
    /** Day the figure speaks of, where the report states one. */
    asOf: z.iso.date().optional().describe('截止日期，原文写了才填'),
    kind: kindSchema.describe('amount 金额；ratio 比率；count 数量；change 增减'),
    measure: measureSchema.describe(
      'final 决算；budget 年初预算；supplementary-budget 追加预算；share 占比；completion 完成预算比例；change 同比增减额；growth 同比增减率；variance 与年初预算相比；stock 时点数；flow 累计数；threshold 门槛值；nominal 列举中的数词',
    ),
    /** What a change, growth or completion is measured against. */
    base: z.enum(['prior-year', 'budget']).optional().describe('与什么相比：prior-year 上年；budget 年初预算'),
    /** Printed approximation word: 约12万元, 近300人, 40 余篇, 300 多人, 99%以上. */
    approx: z.enum(['约', '近', '余', '多', '以上']).optional().describe('约数字样'),
    /** True where the value is printed in Chinese numerals (一辆). */
    chineseNumeral: z.literal(true).optional().describe('原文用汉字写数时写 true'),
    /** Id of the block whose text contains `quote`. */
    block: anchorIdSchema.describe('所在段落的编号'),
    /** Exact words around the value; occurs exactly once in the block's text. */
    quote: z.string().min(1).describe('原文引文，照抄，要能在该段里找到且只出现一次'),
    /** The value exactly as printed inside `quote`; for a blank, the gap itself (one space). */
    token: z.string().min(1).describe('引文里这个数的原样'),
    /** Which occurrence of `token` in `quote`, from 1. */
    nth: z.int().positive().optional().describe('token 在引文里第几次出现，从 1 数起；只出现一次可不写'),
    /** Id of the figure whose fact this one states again. */
    restates: figureIdSchema.optional().describe('与哪个数说的是同一件事'),
    /** True where the importer made up the id from the words around; taken away once a person has given the final one. */
    provisional: z.literal(true).optional().describe('编号和名称是导入时暂拟的；核对、改好以后删去这一行'),
    /** The site's own remark. */
    note: z.string().optional().describe('本站说明'),
  })
  .refine((figure) => (figure.value === null) === (figure.blank === true), {
    message: '空缺请写 "value": null 并加 "blank": true；零请写 "value": "0"',
    path: ['value'],
    params: { problem: 'blankOrZero' },
  });
export type Figure = z.output<typeof figureSchema>;

/** `content/reports/<year>/figures.json`: every quantity of one report, in the order of the report. */
export const figuresFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  figures: z.array(figureSchema).describe('各个数，按原文次序'),
});
