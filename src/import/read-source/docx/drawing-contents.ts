import type { LeftOut, NotRead } from '../read-notes.ts';
import { allText, child, chosen, elementsOf, plainText, type XmlElement } from '../xml-elements.ts';

/** Something to be told of the file, before it is known in which line it stands. */
export type Noticed = Omit<LeftOut, 'line'> | Omit<NotRead, 'line'>;

/** What a drawing holds. */
export interface DrawingContents {
  /** Contents of its text boxes. */
  boxes: XmlElement[];
  /** What of it is no text, or is hidden. */
  noticed: Noticed[];
}

/** Looks through a drawing, new (DrawingML) or old (VML), or an object. */
export function drawingContents(drawing: XmlElement, isHidden: boolean): DrawingContents {
  const found: DrawingContents = { boxes: [], noticed: [] };
  const visit = (part: XmlElement, around: boolean): void => {
    const hidden = around || saysHidden(part);
    switch (part.name) {
      case 'w:txbxContent':
        if (hidden) found.noticed.push({ kind: 'left-out', why: 'hidden', words: allText(part) });
        else found.boxes.push(part);
        break;
      case 'mc:AlternateContent':
        for (const other of elementsOf(chosen(part))) visit(other, hidden);
        break;
      case 'pic:pic':
      case 'v:imagedata':
        found.noticed.push({ kind: 'left-out', why: 'picture', words: '' });
        break;
      case 'a:txBody':
      case 'c:chart':
      case 'dgm:relIds':
        found.noticed.push({ kind: 'not-read', what: 'chart', words: '' });
        break;
      case 'v:textpath':
        found.noticed.push({ kind: 'not-read', what: 'word-art', words: part.attributes['string'] ?? '' });
        break;
      default:
        for (const other of elementsOf(part)) visit(other, hidden);
    }
  };
  visit(drawing, isHidden);
  if (!isHidden && found.boxes.length === 0 && covers(drawing))
    found.noticed.push({ kind: 'not-read', what: 'covering', words: '' });
  return found;
}

/** Whether a shape with a colour of its own, large enough for a word, floats over the text. */
function covers(drawing: XmlElement): boolean {
  const parts = within(drawing);
  const anchor = parts.find(({ name }) => name === 'wp:anchor');
  if (anchor !== undefined) {
    const { cx, cy } = child(anchor, 'wp:extent')?.attributes ?? {};
    const fill = parts.find(({ name }) => name === 'wps:spPr' || name === 'pic:spPr');
    return (
      child(anchor, 'wp:wrapNone') !== undefined &&
      !/^(?:1|true)$/.test(anchor.attributes['behindDoc'] ?? '') &&
      Math.min(Number(cx), Number(cy)) > 8 * point &&
      within(child(fill, 'a:solidFill')).every(({ name }) => name !== 'a:alpha') &&
      child(fill, 'a:solidFill') !== undefined
    );
  }
  return parts.some(
    ({ name, attributes }) =>
      /^v:(?:rect|roundrect|oval|shape)$/.test(name) &&
      /position:\s*absolute/.test(attributes['style'] ?? '') &&
      !/z-index:\s*-/.test(attributes['style'] ?? '') &&
      /^(?:t|true)$/.test(attributes['filled'] ?? (attributes['fillcolor'] === undefined ? '' : 't')),
  );
}

/** All elements in another, itself first; of alternatives the one Word draws. */
function within(element: XmlElement | undefined): XmlElement[] {
  if (element === undefined) return [];
  const parts = element.name === 'mc:AlternateContent' ? elementsOf(chosen(element)) : elementsOf(element);
  return [element, ...parts.flatMap(within)];
}

/** English Metric Units of a point. */
const point = 12_700;
/** Points from here on lie beyond any page a report has. */
const beyond = 1_200;
/** A length of an old drawing, in points or what is no more. */
const far = /(?:^|;)\s*(?:margin-)?(?:left|top)\s*:\s*-?(?:[2-9]\d{3}|\d{5,})(?:\.\d+)?pt/;
const flat = /(?:^|;)\s*(?:width|height)\s*:\s*[01]?(?:\.\d+)?(?:pt)?\s*(?:;|$)/;

function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : plainText(element);
}

/** Whether a drawing has no room for a character, or is laid where there is no page. */
function isNowhere(part: XmlElement): boolean {
  const { cx, cy } = child(part, 'wp:extent')?.attributes ?? {};
  const offsets = ['wp:positionH', 'wp:positionV'].map((name) =>
    Number(textOf(child(child(part, name), 'wp:posOffset'))),
  );
  return (
    [cx, cy].some((side) => side !== undefined && Number(side) <= point) ||
    offsets.some((offset) => Math.abs(offset) > beyond * point)
  );
}

function saysHidden(part: XmlElement): boolean {
  const style = part.attributes['style'] ?? '';
  return (
    isNowhere(part) ||
    far.test(style) ||
    (part.name.startsWith('v:') && flat.test(style)) ||
    /^(?:1|true)$/.test(child(part, 'wp:docPr')?.attributes['hidden'] ?? '') ||
    /visibility:\s*hidden/.test(style)
  );
}
