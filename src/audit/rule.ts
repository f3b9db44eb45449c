import { z } from 'zod';
import { auditStrings } from '../words/strings.ts';
import type { FormulaToken, NotApplied, Place, RoundingUsed } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { LeftOver } from './left-over.ts';
import { commonFields } from './relation-fields.ts';
import type { Severity, Verdict } from './verdicts.ts';

/** What a rule makes of one relation. Texts in `words` fill the sentence's placeholders. */
export interface Outcome {
  verdict: Verdict;
  /** Where the rule can tell; a relation's own severity comes first. */
  severity?: Severity;
  /** Sentence to use, where one verdict is reached in several ways; otherwise the verdict's own. */
  sentence?: string;
  formula?: FormulaToken[];
  expected?: string | null;
  actual?: string | null;
  difference?: string | null;
  unit?: string | null;
  exact?: string;
  rounding?: RoundingUsed;
  /** Places beside those of the operands. */
  places?: Place[];
  /** Figures found by the rule itself. */
  figures?: string[];
  words?: Record<string, string>;
}

export type Inapplicable = { notApplied: NotApplied['reason']; missing: string[] };

/** What is made of a relation. It computes; it prints nothing and throws nothing. */
export interface Rule<Relation> {
  /** Ids of the figures it computes with. Missing ones: the relation does not apply. Blank ones: the verdict is `blank`. */
  operands(relation: Relation, ledger: Ledger): string[];
  /** Whether all operands but ratios must be in one unit. */
  oneUnit?: boolean;
  /** Whether another operand gives a figure the direction its own words leave open. */
  directs?(relation: Relation, figure: string, ledger: Ledger): boolean;
  /** Kinds of template left-overs that are told by it. */
  leftOvers?: readonly LeftOver['kind'][];
  /** Whether a left-over of these kinds belongs to this relation. */
  claims?(relation: Relation, leftOver: LeftOver, ledger: Ledger): boolean;
  /** @param leftOvers template left-overs that this relation claims */
  check(relation: Relation, ledger: Ledger, leftOvers: readonly LeftOver[]): Outcome | Inapplicable;
}

/** A relation by its rule's name, what all relations say, and what those of its rule say. */
type SchemaOf<Name extends string, Fields extends z.ZodRawShape> = z.ZodObject<
  { rule: z.ZodLiteral<Name> } & typeof commonFields & Fields,
  z.core.$strict
>;

/**
 * One kind of relation, whole: from it follow its schema, its row in the editor's JSON Schema and its place in the docs.
 * @param rule its `name`, by which relations call it and under which its words stand; the `fields` of its relations; what
 *   is made of them
 */
export function ruleOf<const Name extends keyof typeof auditStrings.rules, Fields extends z.ZodRawShape>(
  rule: { name: Name; fields: Fields } & Rule<z.output<SchemaOf<Name, Fields>>>,
) {
  const { name, fields } = rule;
  const explained = z.literal(name).describe(`核对规则 ${name}：${auditStrings.rules[name].explanation}`);
  const schema: SchemaOf<Name, Fields> = z.strictObject({ rule: explained, ...commonFields, ...fields });
  return { ...rule, schema };
}
