import type { BlockContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Attributes of a component: strings only; those undefined are left out. */
export type Attributes = Record<string, string | undefined>;

/** A component between paragraphs: `<Row id="s3-1-p1">…</Row>`. */
export function flowElement(name: string, attributes: Attributes, children: BlockContent[] = []): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeNodes(attributes), children };
}

/** A component inside a paragraph: `<Fig id="f-revenue.total">315.39 万元</Fig>`. */
export function textElement(name: string, attributes: Attributes, children: PhrasingContent[] = []): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributeNodes(attributes), children };
}

/** Plain words; escaping is the serialiser's. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A paragraph. */
export function paragraph(children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

/** A heading of the site's own. */
export function heading(depth: 2 | 3, value: string): BlockContent {
  return { type: 'heading', depth, children: [text(value)] };
}

/** A table; the first row is its head. */
export function table(rows: PhrasingContent[][][]): BlockContent {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  };
}

function attributeNodes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    // The serialiser writes entities for quotes only, and a reader would decode an ampersand it left alone; a bar would
    // end the cell of a table.
    value === undefined
      ? []
      : [{ type: 'mdxJsxAttribute', name, value: value.replaceAll('&', '&amp;').replaceAll('|', '&#124;') }],
  );
}
