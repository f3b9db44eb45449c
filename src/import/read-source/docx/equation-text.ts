import { fractionText } from '../fraction-text.ts';
import { raisedText } from '../raised-text.ts';
import { child, childrenOf, elementsOf, type XmlElement } from '../xml-elements.ts';

/** An equation (Office Math) written in one line. */
export interface EquationText {
  text: string;
  /** Whether it says the same as the drawn one without doubt: plain words and raised ones. */
  certain: boolean;
}

/** Writes an equation in one line: 支出/预算×100%. */
export function equationText(equation: XmlElement): EquationText {
  let certain = true;
  const written = (element: XmlElement | undefined): string =>
    elementsOf(element).reduce((text, part) => text + apart(text, part), '');
  /** Digits of a root, of what is under it and of what follows would be one number; those of runs are one. */
  const apart = (before: string, part: XmlElement): string => {
    const own = one(part);
    return part.name !== 'm:r' && /\d$/.test(before) && /^\d/.test(own) ? ` ${own}` : own;
  };
  const script = (element: XmlElement | undefined, how: 'superscript' | 'subscript'): string => {
    const raised = raisedText(written(element), how);
    certain &&= raised.whole;
    return raised.text;
  };
  const one = (part: XmlElement): string => {
    switch (part.name) {
      case 'm:t':
      case 'w:t':
        return part.children.filter((text) => typeof text === 'string').join('');
      case 'm:sSup':
        return written(child(part, 'm:e')) + script(child(part, 'm:sup'), 'superscript');
      case 'm:sSub':
        return written(child(part, 'm:e')) + script(child(part, 'm:sub'), 'subscript');
      case 'm:f':
        certain = false;
        return fractionText(written(child(part, 'm:num')), written(child(part, 'm:den')));
      case 'm:d': {
        const properties = child(part, 'm:dPr');
        const sign = (name: string, usual: string) => child(properties, name)?.attributes['m:val'] ?? usual;
        const inside = childrenOf(part, 'm:e').map(written).join(sign('m:sepChr', '|'));
        return sign('m:begChr', '(') + inside + sign('m:endChr', ')');
      }
      case 'm:r':
        // Hidden: what is seen of it then, nobody knows without drawing it.
        if (child(child(part, 'w:rPr'), 'w:vanish') !== undefined) {
          certain = false;
          return '';
        }
        return written(part);
      case 'm:oMath':
      case 'm:e':
      case 'm:box':
      // As accepted, and in content controls.
      case 'w:ins':
      case 'w:moveTo':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:hyperlink':
        return written(part);
      default:
        if (!part.name.startsWith('m:') || part.name.endsWith('Pr')) return '';
        certain = false;
        // What only takes up room is not seen.
        if (/^(?:0|false|off)$/.test(child(child(part, 'm:phantPr'), 'm:show')?.attributes['m:val'] ?? '')) return '';
        return written(part);
    }
  };
  const text = written(equation);
  return { text, certain };
}
