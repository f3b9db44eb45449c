import { z } from 'zod';
import { figureSchema } from './figures.ts';
import { anchorIdSchema } from './id-schemas.ts';

const { id: _id, note: _note, restates: _restates, ...stated } = figureSchema.shape;

/** What the site says of a figure when it is published: everything but its name and the site's remarks. */
export const statedFigureSchema = z.strictObject(stated);
export type StatedFigure = z.output<typeof statedFigureSchema>;

/** Kinds of places that carry words of a report. Their words change only with a correction. */
export const wordKinds = [
  'part',
  'heading',
  'run-in',
  'item',
  'paragraph',
  'template-note',
  'caption',
  'table',
  'table-in-source',
  'row',
  'absence',
] as const;

/** Kinds of places in tables of the accounts; what they say changes only with a correction. */
export const accountsKinds = ['accounts-table', 'accounts-row', 'accounts-cell'] as const;

/** What stands at an address. `figure-text` is a figure in its sentence; `page` and `file` carry no words of a report. */
export const placeKindSchema = z.enum([
  ...wordKinds,
  'figure',
  'figure-text',
  'chart',
  'chart-list',
  'finding',
  ...accountsKinds,
  'term',
  'correction',
  'anchor',
  'page',
  'file',
]);
export type PlaceKind = z.output<typeof placeKindSchema>;

/** An address without `base`, as in docs/addresses.md. */
export const publishedAddressSchema = z
  .string()
  .regex(
    /^\/(?:[A-Za-z0-9][\w.-]*\/)*(?:[A-Za-z0-9][\w.-]*)?(?:#[\w.:-]+)?$/,
    '网址应以 / 开头，只用英文字母、数字、点和连字符，例如 /2019/part-3/#s3-7',
  )
  .describe('发布过的网址，不含域名，例如 /2019/part-3/#s3-7');

/** One address that has been published. A line is added once; later only `moved` or `withdrawn` may be added to it. */
export const permalinkSchema = z
  .strictObject({
    address: publishedAddressSchema,
    kind: placeKindSchema.describe('这个网址是什么'),
    /** Revision of its report in which it first stood. */
    since: z.int().positive().optional().describe('从报告的第几版开始有'),
    /**
     * What it said when first published: words of the report (numeral and heading, cells of a row, parted by a tab,
     * lines of a cell by a line break), or the site's own name for a chart, a finding, a term.
     */
    text: z.string().optional().describe('首次发布时的文字'),
    figure: statedFigureSchema.optional().describe('首次发布时的数'),
    /** The place it stood after, among its siblings; kept for what was added to a published report. */
    follows: anchorIdSchema.nullable().optional().describe('后来增加的段落排在哪一段之后'),
    moved: z
      .strictObject({
        to: publishedAddressSchema.describe('移到哪个网址'),
        revision: z.int().positive().optional().describe('从第几版起'),
      })
      .optional()
      .describe('移走了：旧网址转到新网址'),
    withdrawn: z
      .strictObject({
        text: z.string().describe('撤下前最后的文字'),
        why: z.string().min(1).describe('撤下的原因，公开显示'),
        revision: z.int().positive().optional().describe('从第几版起'),
      })
      .optional()
      .describe('撤下了：旧网址显示最后的文字和原因'),
  })
  .refine((entry) => entry.moved === undefined || entry.withdrawn === undefined, {
    message: 'moved 和 withdrawn 只能写一个',
    path: ['moved'],
  });
export type Permalink = z.output<typeof permalinkSchema>;

/** `content/permalinks.json`: every address ever published, append-only. */
export const permalinksFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  /** Day on which this ledger was begun: the first state of the site that is accounted for. */
  opened: z.iso.date().describe('本站开始登记网址的日期'),
  entries: z.array(permalinkSchema).describe('发布过的网址，只增不减'),
});
export type PermalinksFile = z.output<typeof permalinksFileSchema>;
