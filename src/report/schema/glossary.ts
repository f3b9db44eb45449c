import { z } from 'zod';
import { termIdSchema } from './id-schemas.ts';

/** Whether words are the pinyin of a name: Latin letters, of which at least one has its tone, or a name without Chinese as it is. */
export function isPinyin(words: string, name: string): boolean {
  if (!/\p{Script=Han}/u.test(name)) return words === name;
  return /^[\p{Script=Latin}\p{M}\p{P}\d\s]+$/u.test(words) && /\p{M}/u.test(words.normalize('NFD'));
}

const termFields = z.strictObject({
  /** Pinyin slug, part of the address; never changed once published. */
  id: termIdSchema,
  /** Name as the report prints it. */
  name: z.string().min(1).describe('名词，照原文'),
  /** Name in pinyin with tone marks, for sorting and reading aloud. */
  pinyin: z.string().min(1).describe('拼音，带声调'),
  /** Forms in running text that are linked to the term. Never part of a longer word listed in `notWithin`. */
  linkForms: z.array(z.string().min(1)).describe('正文里遇到就链到本词的字样'),
  /** Longer words that contain a link form but mean something else. */
  notWithin: z.array(z.string().min(1)).optional().describe('含有上述字样、但不是本词的更长的词'),
  /** What people type when they look for it; used by search, shown as 这样搜也能找到. */
  aliases: z.array(z.string().min(1)).describe('大家常用的说法，只用于检索'),
  /** Ways of typing it that are searchable but not shown, because they judge. */
  hiddenAliases: z.array(z.string().min(1)).optional().describe('带评价色彩的说法，只用于检索，不显示'),
  related: z.array(termIdSchema).describe('相关名词的编号'),
  /** The site's own remark for the term page. */
  note: z.string().optional().describe('本站说明'),
});

/** A term of the budget vocabulary. Its definition is the report's; only names and ways to find it are kept here. */
export const termSchema = termFields.refine(({ pinyin, name }) => isPinyin(pinyin, name), {
  path: ['pinyin'],
  error: '写带声调的拼音，例如 sāngōng jīngfèi',
});
export type Term = z.output<typeof termSchema>;

/** `content/glossary.json`: kept across years. */
export const glossaryFileSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  terms: z.array(termSchema).describe('各名词，按原文次序'),
  /** Names that reports explain and a person does not want: the import does not ask again. */
  declined: z
    .array(z.string().min(1))
    .optional()
    .describe('报告解释了、答过不收的名词，导入不再问；要收就运行 npm run add'),
});
export type GlossaryFile = z.output<typeof glossaryFileSchema>;
