import { defaultTreeAdapter as tree } from 'parse5';
import type { NotRead } from '../read-notes.ts';
import { attributeOf, type Element, within, wordsIn } from './html-elements.ts';
import { mathLine } from './math-line.ts';

/** What a page shows of a part of a form, a drawing or another file: its words, and what a person has to look at. */
export function embeddedPart(node: Element): { words: string; asked?: NotRead['what'] } {
  switch (node.tagName) {
    case 'input':
      return {
        words: /^(?:|text|number|date|tel|url|email)$/i.test(attributeOf(node, 'type') ?? '')
          ? (attributeOf(node, 'value') ?? '')
          : '',
      };
    case 'textarea':
      return { words: node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('') };
    case 'select': {
      const options = within(node, new Set(['option']));
      const chosen = options.find((one) => attributeOf(one, 'selected') !== undefined) ?? options[0];
      return { words: chosen?.childNodes.map(wordsIn).join('') ?? '' };
    }
    case 'math':
      return { words: mathLine(node), asked: 'equation' };
    case 'svg':
    case 'canvas':
      return { words: '', ...(within(node, new Set(['text', 'foreignObject'])).length > 0 && { asked: 'chart' }) };
    case 'template':
      return { words: '', ...(attributeOf(node, 'shadowrootmode') !== undefined && { asked: 'object' }) };
    case 'iframe':
    case 'object':
    case 'embed':
      return { words: '', asked: 'other-file' };
    default:
      return { words: '' };
  }
}
