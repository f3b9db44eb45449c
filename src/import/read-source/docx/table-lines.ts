import { allText, child, childSwitch, childValue, chosen, elementsOf, type XmlElement } from './xml-elements.ts';

/**
 * A table as lines: a row a line, tabs between its cells, the paragraphs of a cell parted by vertical tabs. A table of
 * one column is the paragraphs in it.
 * @param hide is told the words of a row that is hidden
 * @param read lines of what stands in a cell
 */
export function tableLines(
  table: XmlElement,
  hide: (words: string) => void,
  read: (cell: XmlElement) => string[],
): string[] {
  let isUneven = false;
  const rows = contentOf(table, 'w:tr')
    .filter((row) => {
      const properties = child(row, 'w:trPr');
      if (child(properties, 'w:del') !== undefined) return false;
      const isHidden = childSwitch(properties, 'w:hidden') === true;
      if (isHidden) hide(allText(row));
      return !isHidden;
    })
    .map((row) => {
      const properties = child(row, 'w:trPr');
      if (/[1-9]/.test(`${childValue(properties, 'w:gridBefore')}${childValue(properties, 'w:gridAfter')}`))
        isUneven = true;
      return contentOf(row, 'w:tc')
        .filter((cell) => child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined)
        .map((cell) => {
          const own = child(cell, 'w:tcPr');
          const isMerged = Number(childValue(own, 'w:gridSpan') ?? 1) > 1 || child(own, 'w:vMerge') !== undefined;
          if (isMerged || elementsOf(cell).some(({ name }) => name === 'w:tbl')) isUneven = true;
          return read(cell);
        });
    });
  if (rows.every((cells) => cells.length === 1)) return rows.flat(2);
  return (
    rows
      .map((cells) => cells.map(cellText).join('\t'))
      .filter((line) => line.trim() !== '')
      // Rows with merged cells would look even: a column more in the first keeps anyone from taking the table for sure.
      .map((line, index) => `${line}${isUneven && index === 0 ? '\t' : ''} `)
  );
}

function cellText(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\v');
}

/** Rows of a table or cells of a row, in content controls and insertions too. */
function contentOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((part): XmlElement[] => {
    if (part.name === name) return [part];
    if (part.name === 'mc:AlternateContent') {
      const choice = chosen(part);
      return choice ? contentOf(choice, name) : [];
    }
    if (part.name === 'w:del' || part.name === 'w:moveFrom' || part.name.endsWith('Pr') || part.name === 'w:tblGrid')
      return [];
    return contentOf(part, name);
  });
}
