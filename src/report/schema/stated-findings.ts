import { z } from 'zod';
import { anchorIdSchema } from './id-schemas.ts';
import { severitySchema, verdictSchema } from './verdicts.ts';

/** E09, Y-revenue.total, sum-s3-7-p1: made by relations and by the program. */
export const findingIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]*$/)
  .describe('核对结果的编号，例如 E09');

/**
 * What the site said of a finding in one version of a report. A finding is the site's own word, and the audit may learn to
 * say it otherwise: so the words are kept, and not computed again from the old content.
 */
export const statedFindingSchema = z.strictObject({
  verdict: verdictSchema.describe('结论'),
  severity: severitySchema.describe('轻重'),
  /** As it was called then. */
  verdictName: z.string().describe('结论的名称'),
  title: z.string().describe('核对什么'),
  formula: z.string().describe('算式；没有的空着'),
  sentence: z.string().describe('说明'),
  blocks: z.array(anchorIdSchema).describe('依据哪几段'),
});
export type StatedFinding = z.output<typeof statedFindingSchema>;
