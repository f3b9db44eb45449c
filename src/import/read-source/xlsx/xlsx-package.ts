import { mainPart, mostBytesBeside, partsOf, unpacked } from '../office-package.ts';
import { child, childrenOf, type XmlElement, XmlRefusal, xmlTree } from '../xml-elements.ts';
import { type Area, areaOf } from './areas.ts';

/** A work sheet. */
export interface XlsxSheet {
  name: string;
  isHidden: boolean;
  /** What of it is printed; undefined: all. */
  printArea: Area | undefined;
  root: XmlElement;
}

/** The parts of a workbook that what it prints depends on. */
export interface XlsxPackage {
  sheets: XlsxSheet[];
  strings: string[];
  /** Number of the number format, by the number of a cell's style. */
  formats: number[];
  /** Codes of the formats that are the workbook's own. */
  ownFormats: Map<number, string>;
}

/** A sheet of this many bytes is no table of accounts. */
const mostBytes = 24 * 2 ** 20;
/** Nor does a workbook of accounts have so many sheets. */
const mostSheets = 200;

/**
 * Opens an Excel file, without unpacking more of it than tables of accounts can need.
 * @throws XmlRefusal
 */
export function openXlsx(bytes: Uint8Array): XlsxPackage {
  const main = mainPart(bytes, 'xl/workbook.xml');
  const parts = partsOf(bytes, main);
  const tree = (name: string | undefined, most: number) => {
    const part = name === undefined ? undefined : unpacked(bytes, name, most, 'xlsx');
    return part === undefined ? undefined : xmlTree(part);
  };
  const beside = (type: string) => tree(parts.find((part) => part.type === type)?.target, mostBytesBeside);
  const workbook = tree(main.main, mostBytesBeside);
  if (workbook === undefined) throw new XmlRefusal({ kind: 'damaged', format: 'xlsx' });
  const styles = beside('styles');
  const named = childrenOf(child(workbook, 'x:sheets'), 'x:sheet');
  if (named.length > mostSheets) throw new XmlRefusal({ kind: 'too-large' });
  const areas = printAreas(workbook);
  return {
    sheets: named.flatMap(({ attributes }, index): XlsxSheet[] => {
      const part = parts.find(({ id, type }) => id === attributes['r:id'] && type === 'worksheet');
      const root = tree(part?.target, mostBytes);
      const isHidden = /^(?:hidden|veryHidden)$/.test(attributes['state'] ?? '');
      return root ? [{ name: attributes['name'] ?? '', isHidden, printArea: areas.get(index), root }] : [];
    }),
    strings: childrenOf(beside('sharedStrings'), 'x:si').map(stringOf),
    formats: childrenOf(child(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) =>
      Number(attributes['numFmtId'] ?? 0),
    ),
    ownFormats: new Map(
      childrenOf(child(styles, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
        Number(attributes['numFmtId']),
        attributes['formatCode'] ?? '',
      ]),
    ),
  };
}

/** The areas that are printed, by the place of their sheet; of several areas of a sheet none is known. */
function printAreas(workbook: XmlElement): Map<number, Area> {
  return new Map(
    childrenOf(child(workbook, 'x:definedNames'), 'x:definedName').flatMap(
      ({ attributes, children }): [number, Area][] => {
        const sheet = Number(attributes['localSheetId'] ?? -1);
        const area =
          attributes['name'] === '_xlnm.Print_Area' ? areaOf(String(children[0] ?? '').replace(/^.*!/, '')) : undefined;
        return area && sheet >= 0 ? [[sheet, area]] : [];
      },
    ),
  );
}

/** The words of a string, without the readings above them. */
export function stringOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((part) => {
      if (typeof part === 'string' || part.name === 'x:rPh') return '';
      return part.name === 'x:t' ? wordsOf(part) : stringOf(part);
    })
    .join('');
}

/** The words that stand in an element itself. */
export function wordsOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .filter((part) => typeof part === 'string')
    .join('')
    .replace(/_x000[dD]_|\r/g, '');
}
