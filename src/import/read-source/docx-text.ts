import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { endsSentence } from '../punctuation.ts';
import { withPrintedNumerals } from './docx-numerals.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Words of a Word file in the form of source.txt: a line a paragraph, a row a line. Word's automatic numerals are
 * written out; comments, deleted words, headers and footers are no part of the text.
 * @returns null where the file is damaged
 */
export async function docxText(bytes: Uint8Array): Promise<string | null> {
  try {
    const buffer = Buffer.from(withPrintedNumerals(bytes));
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage });
    const lines = parseFragment(value).childNodes.flatMap(linesOf);
    return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
  } catch {
    return null;
  }
}

function linesOf(node: Node): string[] {
  if (!('tagName' in node)) return paragraphLines([node]);
  switch (node.tagName) {
    case 'table':
      return tableLines(node);
    case 'ol':
    case 'ul':
      return node.childNodes.flatMap(linesOf);
    case 'li': {
      const isList = (child: Node) => 'tagName' in child && /^[ou]l$/.test(child.tagName);
      return [
        ...paragraphLines(node.childNodes.filter((child) => !isList(child))),
        ...node.childNodes.filter(isList).flatMap(linesOf),
      ];
    }
    default:
      return paragraphLines([node]);
  }
}

/** A paragraph; a line broken by hand goes on, unless a sentence ends there. */
function paragraphLines(nodes: readonly Node[]): string[] {
  const lines = nodes
    .map(textOf)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, index) => (index === lines.length - 1 || endsSentence(line) ? `${line} ` : line));
}

function tableLines(table: Element): string[] {
  const rows = descendants(table, 'tr').map((row) =>
    row.childNodes.filter((cell): cell is Element => 'tagName' in cell && /^t[dh]$/.test(cell.tagName)),
  );
  if (rows.every((cells) => cells.length === 1)) return rows.flat().flatMap((cell) => cell.childNodes.flatMap(linesOf));
  const merged = rows.flat().some(({ attrs }) => attrs.some(({ name, value }) => /span$/.test(name) && value !== '1'));
  return (
    rows
      .map((cells) => cells.map((cell) => textOf(cell).replace(/\s+/g, ' ').trim()).join('\t'))
      .filter((line) => line.trim() !== '')
      // Rows with merged cells would look even: a column more in the first keeps anyone from taking the table for sure.
      .map((line, index) => `${line}${merged && index === 0 ? '\t' : ''} `)
  );
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  if (node.tagName === 'br') return '\n';
  return node.childNodes.map(textOf).join('');
}

function descendants(element: Element, name: string): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === name ? [child] : descendants(child, name);
  });
}
