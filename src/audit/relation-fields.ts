import { z } from 'zod';
import { anchorIdSchema, figureIdSchema } from '../report/schema/id-schemas.ts';
import { severitySchema, verdictSchema } from './verdicts.ts';

/** What a string of a relation names: a figure, a section, block or row, or words that must stand in the `block` beside them. */
export type Naming = 'figure' | 'place' | 'quote';

/** Which schemas name something, also under another description: by this the check finds what must be there. */
export const naming = z.registry<{ names: Naming }>();
naming.add(figureIdSchema, { names: 'figure' });
naming.add(anchorIdSchema, { names: 'place' });

/** Rows of the overview: what is compared with what. */
export const relationGroupSchema = z.enum(['sum', 'percent', 'year-on-year', 'budget', 'cross-section', 'logic']);
export type RelationGroup = z.output<typeof relationGroupSchema>;

/** A letter and two digits, as in `/2019/checks/#E09`. Never changed once published. */
const relationIdSchema = z
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
  .describe('数字的编号；前面加 - 表示减去；* 代表编号里的任意一段')
  .register(naming, { names: 'figure' });

/** A number that no figure of the report states, with what it is. */
const constantSchema = z.strictObject({
  number: z
    .string()
    .regex(/^\d+(\.\d+)?$/, '常数写成带引号的十进制数，例如 "52"')
    .describe('常数，例如一年的周数'),
  label: z.string().min(1).describe('这个常数是什么'),
});

/** Numbers to be added up. */
export const sumSchema = z.array(z.union([termOfSumSchema, constantSchema])).min(1);
export type Sum = z.output<typeof sumSchema>;

/** Words that must still stand in a block. */
export const placeSchema = z.strictObject({
  block: anchorIdSchema.describe('段落编号'),
  quote: z.string().min(1).describe('该段里的原文字样，照抄').register(naming, { names: 'quote' }),
});
export type Place = z.output<typeof placeSchema>;

/** What a contradiction comes to, in a citizen's words. {figure.id} becomes the printed value, {gap} how far apart it is. */
export const headlineSchema = z
  .string()
  .refine((words) => words.replace(/\{[^}]*\}/g, '000').length <= 24, '标题不超过 24 字，{数字编号} 算三字')
  .min(1)
  .describe('对不上时的标题，说大家都懂的话，不超过 18 字；数字写成 {数字编号}，差额写成 {gap}');

const wordingSchema = z.string().min(1);

/** What a relation says whatever its rule. */
export const commonFields = {
  id: relationIdSchema,
  group: relationGroupSchema.describe('归入哪一类'),
  title: z.string().min(1).describe('核对什么'),
  /** Without it that of the rule, else the title. */
  headline: headlineSchema.optional(),
  /** Finding this one follows from; it is shown there as long as that one is not consistent itself. */
  root: relationIdSchema.optional().describe('由哪一条引起'),
  /** Severity where the verdict is not 一致; without it the rule decides. */
  severity: severitySchema.optional().describe('不一致时的程度；不写则由规则判定'),
  /** Verdict where the relation fails but nothing contradicts: two numbers that may differ for a stated reason. */
  otherwise: z.enum(['inconsistent', 'explain']).default('inconsistent').describe('关系不成立时的结论'),
  /** Where a relation fails, the words of the report that answer it, or that it takes to ask. */
  answeredBy: wordingSchema.optional().describe('原文正文写有这样的字样，就不必再问'),
  /** Or relations of the template over tables that answer it, where all of them hold. */
  answeredByTables: z
    .array(z.string().regex(/^T\d{2}$/))
    .min(1)
    .optional()
    .describe('这几条决算表里的关系都成立，就不必再问'),
  /** What two numbers lack of a total is what was there and what is left: asked only where one of them is all of it. */
  askedBelow: z.string().min(1).optional().describe('正文写的这个总计（facts.json 里的名字）等于其中一个数，才问'),
  askedWhere: wordingSchema.optional().describe('原文正文写有这样的字样，才问'),
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
