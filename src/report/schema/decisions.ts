import { z } from 'zod';
import { anchorIdSchema } from './id-schemas.ts';

/** What a person decided where the importer cannot know. */
export const decisionSchema = z.strictObject({
  /** Source line the decision is about (the first line of the block). */
  line: z.int().positive().describe('原文第几行'),
  /** Words at that line, so that a changed source is noticed. */
  startsWith: z.string().min(1).describe('这一行开头的字，用来核对'),
  /** The section an unnumbered paragraph belongs to. */
  belongsTo: anchorIdSchema.describe('这一段属于哪一节'),
  /** Why. */
  reason: z.string().min(1).describe('理由'),
});
export type Decision = z.output<typeof decisionSchema>;

/** `content/reports/<year>/decisions.json`: read by the importer. */
export const decisionsFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  decisions: z.array(decisionSchema).describe('人工裁决'),
});
