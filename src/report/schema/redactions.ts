import { z } from 'zod';

/** Why words were taken back: they are about a person, secret by law, or must not be public for another reason. */
export const redactionKindSchema = z.enum(['personal', 'secret', 'other']);

/** Words that were public and must not be: where they stood a mark stands, in every version. They themselves are kept nowhere. */
export const redactionSchema = z.strictObject({
  on: z.iso.date().describe('隐去的日期'),
  kind: redactionKindSchema.describe('personal 个人信息；secret 国家秘密或其他依法不公开的内容；other 其他'),
  ground: z.string().min(1).describe('隐去的依据，公开显示；不要写出隐去的内容'),
});
export type Redaction = z.output<typeof redactionSchema>;

/** `content/redactions.json`: append-only, oldest first. */
export const redactionsFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  redactions: z.array(redactionSchema).describe('历次隐去，按先后'),
});
export type RedactionsFile = z.output<typeof redactionsFileSchema>;
