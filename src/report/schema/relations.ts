import { z } from 'zod';
import { auditStrings } from '../../words/strings.ts';
import { anchorIdSchema, decimalSchema, figureIdSchema } from './id-schemas.ts';

/**
 * Verdicts a check can come to, weakest claim first. `consistent` agrees exactly; `within-rounding` agrees once printed
 * numbers are read as rounded; `inconsistent` cannot both be so; `undefined` has no base to divide by; `blank` lacks
 * what should be filled in; `explain` needs a word on scope; `not-recomputable` lacks what it was computed from;
 * `unregistered` was not computed, because not all it needs is registered here: it says nothing about the report.
 */
export const verdictSchema = z.enum([
  'consistent',
  'within-rounding',
  'inconsistent',
  'undefined',
  'blank',
  'explain',
  'not-recomputable',
  'unregistered',
]);
export type Verdict = z.output<typeof verdictSchema>;

/** How much a finding matters to a reader of the accounts. */
export const severitySchema = z.enum(['none', 'info', 'low', 'medium', 'high']);
export type Severity = z.output<typeof severitySchema>;

/** Rows of the overview: what is compared with what. */
export const relationGroupSchema = z.enum(['sum', 'percent', 'year-on-year', 'budget', 'cross-section', 'logic']);
export type RelationGroup = z.output<typeof relationGroupSchema>;

/** A letter and two digits, as in `/2019/checks/#E09`. Never changed once published. */
export const relationIdSchema = z
  .string()
  .regex(/^[SPYEL]\d{2}$/, '核对编号写成一个字母加两位数字，例如 E09')
  .describe('核对的永久编号，用在网址里，例如 E09');

/**
 * A figure to be added, or with a leading minus to be subtracted: `-general-budget.project`.
 * One `*` stands for one word of an id: `function.*` is every functional category.
 */
export const termOfSumSchema = z
  .string()
  .regex(
    /^-?[a-z0-9*]+(-[a-z0-9]+)*(\.([a-z0-9]+(-[a-z0-9]+)*|\*))*$/,
    '写数字的编号；要减去的在前面加 -，例如 -revenue.other',
  )
  .describe('数字的编号；前面加 - 表示减去；* 代表编号里的任意一段');

/** A number that no figure of the report states, with what it is. */
export const constantSchema = z.strictObject({
  number: z
    .string()
    .regex(/^\d+(\.\d+)?$/, '常数写成带引号的十进制数，例如 "52"')
    .describe('常数，例如一年的周数'),
  label: z.string().min(1).describe('这个常数是什么'),
});

const sumSchema = z.array(z.union([termOfSumSchema, constantSchema])).min(1);

/** Words that must still stand in a block. */
export const placeSchema = z.strictObject({
  block: anchorIdSchema.describe('段落编号'),
  quote: z.string().min(1).describe('该段里的原文字样，照抄'),
});
export type Place = z.output<typeof placeSchema>;

const common = {
  id: relationIdSchema,
  group: relationGroupSchema.describe('归入哪一类'),
  title: z.string().min(1).describe('核对什么'),
  /** Finding this one follows from; it is shown there as long as that one is not consistent itself. */
  root: relationIdSchema.optional().describe('由哪一条引起'),
  /** Severity where the verdict is not 一致; without it the rule decides. */
  severity: severitySchema.optional().describe('不一致时的程度；不写则由规则判定'),
  /** Verdict where the relation fails but nothing contradicts: two numbers that may differ for a stated reason. */
  otherwise: z.enum(['inconsistent', 'explain']).default('inconsistent').describe('关系不成立时的结论'),
  /** Words the relation rests on. Without all of them it does not apply, and the audit says so. */
  given: z.array(placeSchema).optional().describe('成立的前提：这些原文字样还在'),
  /** Figures shown beside the finding that take no part in its arithmetic. */
  beside: z.array(figureIdSchema).optional().describe('并列显示、不参与计算的数字'),
  /**
   * Sentence by verdict, where the rule's own would say too little. {figure.id} becomes the printed value with its unit,
   * {section figure.id} the number of its section, {label figure.id} its label; further words depend on the rule.
   */
  sentences: z.partialRecord(verdictSchema, z.string().min(1)).optional().describe('各结论的说明；数字写成 {数字编号}'),
};

const figure = figureIdSchema;

/** Name of a rule, with what it asks. */
function rule<const Name extends keyof typeof auditStrings.rules>(name: Name) {
  return z.literal(name).describe(`核对规则 ${name}：${auditStrings.rules[name].explanation}`);
}

const fields = {
  ratio: figure.describe('比率的编号'),
  part: figure.describe('分子的编号'),
  whole: figure.describe('分母的编号'),
  rate: figure.describe('比率的编号'),
  value: figure.describe('本年数的编号'),
  change: figure.describe('增减额的编号'),
  growth: figure.describe('增减率的编号'),
  final: figure.describe('决算数的编号'),
  variance: figure.describe('与年初预算的差额的编号'),
  count: figure.describe('数词的编号'),
  threshold: figure.describe('单价门槛的编号'),
};

/** What must hold, as data. Verdicts are computed, never stored. One member for each rule of src/audit/rules. */
export const relationSchema = z.discriminatedUnion('rule', [
  z.strictObject({
    rule: rule('sum'),
    ...common,
    total: figure.describe('合计'),
    parts: sumSchema.describe('各部分'),
  }),
  z.strictObject({
    rule: rule('same-fact'),
    ...common,
    figures: z.array(figure).min(2).describe('说同一件事的数'),
  }),
  z.strictObject({ rule: rule('share'), ...common, ratio: fields.ratio, part: fields.part, whole: fields.whole }),
  z.strictObject({
    rule: rule('share-total'),
    ...common,
    shares: z.array(termOfSumSchema).min(1).describe('各项占比'),
  }),
  z.strictObject({
    rule: rule('completion'),
    ...common,
    ratio: fields.ratio,
    final: fields.final,
    budget: sumSchema.describe('年初预算；未单列的写怎样推得'),
  }),
  z.strictObject({ rule: rule('unsupported-rate'), ...common, rate: fields.rate }),
  z.strictObject({
    rule: rule('change'),
    ...common,
    value: fields.value,
    change: fields.change,
    prior: figure.optional().describe('上年数；不写表示上年没有，须写 given'),
  }),
  z.strictObject({
    rule: rule('growth'),
    ...common,
    value: fields.value,
    change: fields.change,
    growth: fields.growth,
  }),
  z.strictObject({
    rule: rule('growth-wording'),
    ...common,
    growths: z
      .array(z.strictObject({ value: fields.value, change: fields.change, growth: fields.growth }))
      .min(2)
      .describe('要比较用词的各项'),
  }),
  z.strictObject({
    rule: rule('no-prior-year'),
    ...common,
    words: z.string().min(1).describe('表示没有上年数的字样'),
  }),
  z.strictObject({
    rule: rule('variance'),
    ...common,
    variance: fields.variance,
    final: fields.final,
    budget: sumSchema.describe('年初预算；未单列的写怎样推得'),
  }),
  z.strictObject({
    rule: rule('bound'),
    ...common,
    ascending: z.array(sumSchema).min(2).describe('由小到大各项'),
  }),
  z.strictObject({
    rule: rule('fixed-value'),
    ...common,
    figures: z.array(figure).min(1).describe('各数的编号'),
    value: decimalSchema.describe('按模板或按所引字样应当是的数，带引号'),
  }),
  z.strictObject({
    rule: rule('zero-together'),
    ...common,
    figures: z.array(figure).min(2).describe('应同为零或同不为零的数'),
  }),
  z.strictObject({
    rule: rule('threshold-count'),
    ...common,
    amount: figure.describe('全年金额'),
    items: z
      .array(z.strictObject({ threshold: fields.threshold, count: fields.count }))
      .min(1)
      .describe('各档门槛和数量'),
  }),
  z.strictObject({ rule: rule('full-year'), ...common }),
  z.strictObject({
    rule: rule('listed-items'),
    ...common,
    lists: z
      .array(z.strictObject({ count: fields.count, ...placeSchema.shape }))
      .min(1)
      .describe('数词与它所列举的各项'),
  }),
  z.strictObject({
    rule: rule('table-items'),
    ...common,
    section: anchorIdSchema.describe('正文的一节'),
    row: anchorIdSchema.describe('表格的一行'),
    column: z.int().positive().describe('第几栏，从 1 数起'),
  }),
  z.strictObject({
    rule: rule('occurrences'),
    ...common,
    count: fields.count,
    words: z.string().min(1).describe('每出现一次算一项的字样'),
  }),
  z.strictObject({
    rule: rule('wording'),
    ...common,
    readings: z
      .array(
        z.strictObject({
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
        }),
      )
      .min(2)
      .describe('同一件事的几种写法；只应出现一种'),
  }),
  z.strictObject({
    rule: rule('same-text'),
    ...common,
    blocks: z.array(anchorIdSchema).min(2).describe('文字应当相同的各段'),
  }),
  z.strictObject({
    rule: rule('explanation'),
    ...common,
    present: z.array(placeSchema).min(1).describe('这些字样至少有一处在'),
    absent: z.array(placeSchema).optional().describe('这些字样都不在'),
    nonZero: z.array(figure).optional().describe('这些数不为零'),
  }),
  z.strictObject({ rule: rule('blank'), ...common, figure: figure.describe('应当填写的数') }),
  z.strictObject({
    rule: rule('unchosen'),
    ...common,
    near: z.string().optional().describe('只管含有这些字的段落或标题'),
  }),
  z.strictObject({
    rule: rule('placeholder'),
    ...common,
    near: z.string().optional().describe('只管含有这些字的段落或标题'),
  }),
  z.strictObject({
    rule: rule('absent'),
    ...common,
    what: z.enum(['final-accounts-tables', 'images']).describe('缺的是什么：final-accounts-tables 决算表；images 图'),
  }),
]);
export type Relation = z.output<typeof relationSchema>;
export type RuleName = Relation['rule'];
export type RelationOf<Name extends RuleName> = Extract<Relation, { rule: Name }>;

/** `content/relations.json` (every year of one office) and `content/reports/<year>/relations.json` (that report's own). */
export const relationsFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  /** Names that hold digits which are no quantities. */
  names: z.array(z.string().min(1)).optional().describe('含数字的名称，其中的数字不是数量，例如 城管 110'),
  relations: z.array(relationSchema).describe('应当成立的关系'),
});
export type RelationsFile = z.output<typeof relationsFileSchema>;
