import type { BlockContent, ListItem, Root, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The words of one built page, as a page of Starlight. */
export interface PlainPage {
  title: string;
  /** MDX without components, links or markup beyond headings, lists and tables. */
  body: string;
}

const extensions = [gfmToMarkdown(), mdxToMarkdown()];

/** What is a site's machinery and not its words. */
const leftOut = new Set(['nav', 'script', 'style', 'svg', 'button', 'form', 'template', 'dialog']);
const flow =
  /^(h[1-6]|p|ul|ol|dl|dt|dd|li|table|thead|tbody|tr|td|th|div|section|article|main|figure|figcaption|header|aside|details|summary|blockquote|hr)$/;

/**
 * Turns a built page into the plain page that says the same, for the other site of the build comparison.
 * @throws Error where the page has no main element or no first heading
 */
export function pageMarkdown(html: string): PlainPage {
  const main = elementsOf(parse(html)).find(({ tagName }) => tagName === 'main');
  const [title] = main ? elementsOf(main).filter(({ tagName }) => tagName === 'h1') : [];
  if (!main || !title) throw new Error('The page has no main element with a heading');
  const root: Root = { type: 'root', children: main.childNodes.flatMap((node) => blocks(node)) };
  return { title: textOf(title), body: toMarkdown(root, { extensions }) };
}

function blocks(node: Node): BlockContent[] {
  if (!('tagName' in node)) return paragraph(textOf(node));
  const { tagName } = node;
  // Starlight prints the page's title itself.
  if (leftOut.has(tagName) || tagName === 'h1') return [];
  if (/^h[2-6]$/.test(tagName)) {
    const depth = Number(tagName.slice(1)) as 2 | 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: [{ type: 'text', value: textOf(node) }] }];
  }
  if (tagName === 'table') return [plainTable(node)];
  if (tagName === 'ul' || tagName === 'ol') return list(node);
  const holdsFlow = elementsOf(node).some((element) => flow.test(element.tagName));
  return holdsFlow ? node.childNodes.flatMap((child) => blocks(child)) : paragraph(textOf(node));
}

function paragraph(value: string): BlockContent[] {
  return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

function list(node: Element): BlockContent[] {
  const items = elementsOf(node).filter(({ tagName }) => tagName === 'li');
  const children: ListItem[] = items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: paragraph(textOf(item)),
  }));
  return [{ type: 'list', spread: false, ordered: node.tagName === 'ol', children }];
}

function plainTable(node: Element): Table {
  const rows = elementsOf(node).filter(({ tagName }) => tagName === 'tr');
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: elementsOf(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: textOf(cell) }] })),
    })),
  };
}

/** All elements below a node, in order. */
function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function textOf(node: Node): string {
  const words = (part: Node): string => {
    if ('value' in part) return part.value;
    return 'tagName' in part && !leftOut.has(part.tagName) ? part.childNodes.map(words).join('') : '';
  };
  return words(node).replace(/\s+/g, ' ').trim();
}
