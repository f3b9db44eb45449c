import { z } from 'zod';
import { anchorIdSchema } from './id-schemas.ts';

/** A remark of the editors beside a passage. The passage itself stays as printed. */
export const remarkSchema = z.strictObject({
  block: anchorIdSchema.describe('所在段落的编号'),
  /** Words the remark is about; occurs in the block. */
  quote: z.string().min(1).describe('说的是哪几个字，照抄原文'),
  /** The remark, neutral; shown labelled 本站注. */
  text: z.string().min(1).describe('说明，语气中性'),
});
export type Remark = z.output<typeof remarkSchema>;

/** `content/reports/<year>/remarks.json`. */
export const remarksFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  remarks: z.array(remarkSchema).describe('本站注'),
});
