import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toMdx } from '../../../src/site/generate/mdx.ts';
import { flowElement, paragraph, table, text, textElement } from '../../../src/site/generate/nodes.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** All text of an MDX page as a reader would see it, and whether anything in it is code. */
function read(mdx: string): { words: string; code: string[] } {
  const code: string[] = [];
  const words: string[] = [];
  const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
    if (/Expression|Esm|html|code|Code|link|emphasis|strong|delete/.test(node.type) && !node.value?.startsWith('/*')) {
      code.push(node.type);
    }
    if (node.type === 'text') words.push(node.value ?? '');
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(parser.parse(mdx) as Parameters<typeof visit>[0]);
  return { words: words.join(''), code };
}

const hostile = [
  '<script>alert(1)</script>',
  '{expr} 和 {1+1}',
  'import x from "y"',
  'export const a = 1',
  '`code` 和 ```',
  '竖线 | 与 || 表格',
  '**粗** _斜_ ~~删~~ *星*',
  '# 不是标题',
  '1. 不是列表',
  '- 不是列表',
  '> 不是引用',
  '[不是](链接) ![不是](图)',
  '&lt; &amp; &#35;',
  '\\反斜杠\\',
  '---',
  '“三公”经费增加(减少)0万元，占 94.2 %',
  '[^1]: 不是脚注',
];

test.each(hostile)('%s comes out as text in a paragraph', (words) => {
  const mdx = toMdx({ type: 'root', children: [flowElement('Row', { id: 's1-p1' }, [paragraph([text(words)])])] });
  expect(read(mdx)).toEqual({ words, code: [] });
});

test.each(hostile)('%s comes out as text in a table cell', (words) => {
  const mdx = toMdx({ type: 'root', children: [table([[[text('表头')]], [[text(words)]]])] });
  expect(read(mdx)).toEqual({ words: `表头${words}`, code: [] });
});

test.each(hostile)('%s comes out as text in an attribute', (words) => {
  const mdx = toMdx({ type: 'root', children: [flowElement('Section', { heading: words })] });
  const section = parser.parse(mdx).children.find((node) => node.type === 'mdxJsxFlowElement');
  expect(section?.attributes).toEqual([expect.objectContaining({ name: 'heading', value: words })]);
});

test.each(hostile)('%s comes out as text in an attribute inside a table cell', (words) => {
  const cell = [textElement('Fig', { label: words }, [text('1')])];
  const mdx = toMdx({ type: 'root', children: [table([[[text('表头')]], [cell]])] });
  const found: unknown[] = [];
  const visit = (node: { type: string; attributes?: unknown; children?: unknown[] }) => {
    if (node.type === 'mdxJsxTextElement') found.push(node.attributes);
    for (const child of node.children ?? []) visit(child as Parameters<typeof visit>[0]);
  };
  visit(parser.parse(mdx) as Parameters<typeof visit>[0]);
  expect(found).toEqual([[expect.objectContaining({ name: 'label', value: words })]]);
});
