import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const serialiser = unified()
  .use(remarkStringify, { resourceLink: true, rule: '-' })
  .use(remarkGfm, { tablePipeAlign: false, singleTilde: false })
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .freeze();

/** First lines of every generated page. */
const notice = '{/* Generated from content/ at build time. Edit the JSON there, not this file. */}\n\n';

/** Serialises a page. The only place where MDX text is written; everything in the tree comes out as text, never as code. */
export function toMdx(root: Root): string {
  return notice + serialiser.stringify(root);
}
