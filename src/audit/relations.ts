import { z } from 'zod';
import template from '../template/relations.json' with { type: 'json' };
import { rules } from './catalogue.ts';
import { headlineSchema } from './relation-fields.ts';
import type { Rule } from './rule.ts';

type RelationSchema = (typeof rules)[number]['schema'];

/** What must hold, as data. Verdicts are computed, never stored. One member for each rule. */
export const relationSchema = z.discriminatedUnion(
  'rule',
  rules.map(({ schema }) => schema) as [RelationSchema, ...RelationSchema[]],
);
export type Relation = z.output<typeof relationSchema>;
type RuleName = Relation['rule'];

/** `content/relations.json` (every year of one office) and `content/reports/<year>/relations.json` (that report's own). */
export const relationsFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  /** Names that hold digits which are no quantities. */
  names: z.array(z.string().min(1)).optional().describe('含数字的名称，其中的数字不是数量，例如 城管 110'),
  /** What contradictions come to, in a citizen's words: instead of what the template says. */
  headlines: z
    .record(z.string().min(1), headlineSchema)
    .optional()
    .describe('对不上时的标题：核对编号 → 大家都懂的话；不写就用模板的说法'),
  relations: z.array(relationSchema).describe('应当成立的关系'),
});
export type RelationsFile = z.output<typeof relationsFileSchema>;

/** What every report of this kind owes. */
export const templateRelations = relationsFileSchema.parse(template).relations;

type AnyRule = Rule<Relation> & { schema: RelationSchema };
const ruleByName = new Map<RuleName, AnyRule>(rules.map((rule) => [rule.name, rule]));

/** The rule that a relation names. */
export function ruleFor({ rule }: Relation): AnyRule {
  return ruleByName.get(rule) as AnyRule;
}
