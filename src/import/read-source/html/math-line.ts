import { defaultTreeAdapter as tree } from 'parse5';
import { raisedText } from '../raised-text.ts';
import type { Element, Node } from './html-elements.ts';

/** An equation (MathML) written in one line, its numbers apart: 330/300. */
export function mathLine(equation: Element): string {
  const one = (node: Node | undefined): string => {
    if (node === undefined) return '';
    if (tree.isTextNode(node)) return node.value.trim();
    if (!tree.isElementNode(node) || /^annotation/.test(node.tagName) || node.tagName === 'mphantom') return '';
    const parts = node.childNodes.filter((child) => tree.isElementNode(child));
    switch (node.tagName) {
      case 'mfrac':
        return `${one(parts[0])}/${one(parts[1])}`;
      case 'msup':
        return one(parts[0]) + raisedText(one(parts[1]), 'superscript').text;
      case 'msub':
        return one(parts[0]) + raisedText(one(parts[1]), 'subscript').text;
      default:
        return node.childNodes
          .map(one)
          .reduce((text, own) => (/\d$/.test(text) && /^\d/.test(own) ? `${text} ${own}` : text + own), '');
    }
  };
  return one(equation);
}
