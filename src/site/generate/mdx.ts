import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const options: Options = {
  resourceLink: true,
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })],
};

/** First lines of every generated page. */
const notice = '{/* Generated from content/ at build time. Edit the JSON there, not this file. */}\n\n';

/** Serialises a page. The only place where MDX text is written; everything in the tree comes out as text, never as code. */
export function toMdx(root: Root): string {
  return notice + toMarkdown(root, options);
}
