import { z } from 'zod';
import { anchorIdSchema, chartIdSchema, figureIdSchema } from './id-schemas.ts';

/** A figure, or with `=` before it a computed value of the same chart. */
const comparedIdSchema = z.string().min(1).describe('数字编号，或 =推算数');

/** A value this site computes from figures; shown labelled as computed (本站计算). */
export const derivedSchema = z.strictObject({
  /** Name within the chart, used in the takeaway as {=name}. */
  id: chartIdSchema,
  label: z.string().min(1).describe('这个推算数是什么'),
  /** `sum` of all; `difference` of the first less the others; `share` of the first in the second, in per cent. */
  op: z.enum(['sum', 'difference', 'share']).describe('sum 相加；difference 相减；share 占比（%）'),
  of: z.array(figureIdSchema).min(2).describe('由哪些数算出'),
  /** Decimal places to round to, half up. Without it the result is exact. */
  decimals: z.int().min(0).max(4).optional().describe('四舍五入到小数几位'),
  unit: z.string().min(1).describe('单位'),
});
export type Derived = z.output<typeof derivedSchema>;

/** One row of a chart's table: a figure of the report, a computed value, or the statement that there is no data. */
export const chartRowSchema = z
  .strictObject({
    label: z.string().min(1).describe('行名'),
    /** Figure shown in the row; null where the report has no data. */
    figure: figureIdSchema.nullable().optional().describe('这一行的数；没有数据写 null'),
    /** Computed value shown in the row instead of a figure. */
    derived: chartIdSchema.optional().describe('这一行的推算数'),
    /** Share or other figure printed beside the value. */
    beside: figureIdSchema.optional().describe('并列显示的比例'),
    /** Why there is no data, in the site's words. */
    missing: z.string().optional().describe('没有数据的说明，例如 无同比数据'),
    /** Block in which the report says that there is no data; the row links to it. */
    statedIn: anchorIdSchema.optional().describe('原文在哪一段说明没有数据'),
    /** `part` an ordinary row; `sub` a sub-item of the row above; `total` the sum of the parts. */
    level: z.enum(['part', 'sub', 'total']).default('part').describe('part 分项；sub 下级；total 合计'),
  })
  .refine((row) => typeof row.figure === 'string' || row.derived !== undefined || row.missing !== undefined, {
    params: { problem: 'rowWithoutValue' },
  });
export type ChartRow = z.output<typeof chartRowSchema>;

/** A comparison that a chart's words make, so that it is held against the numbers whenever they change. */
export const chartClaimSchema = z.strictObject({
  /** Words of the takeaway or caution that compare: 高于, 数额相同, 大致各半. */
  words: z.string().min(1).describe('话里作比较的几个字，照写，例如 高于'),
  of: comparedIdSchema,
  /** `near`: they differ by a tenth of the larger at most. */
  is: z
    .enum(['equal', 'different', 'near', 'greater', 'less'])
    .describe('equal 相同；different 不同；near 相近（差不到一成）；greater 比每一个都大；less 比每一个都小'),
  than: z.array(comparedIdSchema).min(1).describe('和哪些数比'),
});
export type ChartClaim = z.output<typeof chartClaimSchema>;

/** A chart: rows that name figures. It holds no numbers of its own. */
export const chartSchema = z.strictObject({
  /** `fig1` for a caption of the report, otherwise a name; the anchor is `fig1` or `chart-<id>`. */
  id: chartIdSchema,
  title: z.string().min(1).describe('图名'),
  /** Block after which the chart stands on its part page; for `fig1` the caption itself. */
  after: anchorIdSchema.describe('放在哪一段之后'),
  /** Whether the report itself announces the picture. */
  origin: z.enum(['report-caption', 'site']).describe('report-caption 原文有图题；site 本站所加'),
  /**
   * `bars` as long as their share of the `total` row, without one as the longest allows; `stack` always as their share;
   * `table` no bars (all zero, or units differ).
   */
  kind: z
    .enum(['bars', 'stack', 'table'])
    .describe(
      'bars 逐行条形，有合计行的占合计多少就多长，没有的最长的占满；stack 各项占合计多少，条形就多长；table 只列表',
    ),
  unit: z.string().min(1).nullable().describe('单位；各行不同写 null'),
  /** One sentence: what the chart says. {figure.id} becomes the printed value with its unit, {=derived} a computed one. */
  takeaway: z.string().min(1).describe('一句话结论；数字写成 {数字编号} 或 {=推算数}'),
  /** What a reader should not conclude; shown under the chart as the site's note. Same placeholders. */
  caution: z.string().optional().describe('提醒读者注意什么'),
  derived: z.array(derivedSchema).optional().describe('本站推算的数'),
  claims: z.array(chartClaimSchema).optional().describe('话里的比较，数一变就由程序重新核对'),
  rows: z.array(chartRowSchema).min(1).describe('各行'),
});
export type Chart = z.output<typeof chartSchema>;

/** `content/reports/<year>/charts.json`. */
export const chartsFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  charts: z.array(chartSchema).describe('各图，按原文次序'),
  /** Charts a reader may miss, and why there is none. */
  notDrawn: z
    .array(
      z.strictObject({ what: z.string().min(1).describe('什么图'), why: z.string().min(1).describe('为什么不画') }),
    )
    .optional()
    .describe('没有画的图和理由，列在图表页末尾'),
});
