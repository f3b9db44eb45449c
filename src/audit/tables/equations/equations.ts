import type { Equation } from '../equation.ts';
import type { TableCells } from '../table-cells.ts';
import { type TableRelation, tableRelations } from '../table-relations.ts';
import { rowsAreColumns, sameCells, sameLines, sameNames, withinCells } from './between-tables.ts';
import { classificationSums, codeSums } from './classification-sums.ts';
import { fundBalances, lineSums, linesInText, linesWithin, namedClasses } from './line-sums.ts';
import { withRoundedSums } from './rounded-sums.ts';
import { rowSums } from './row-sums.ts';
import { sideSums } from './side-sums.ts';
import { cellsInText, conceptsInText, namesInText } from './tables-and-text.ts';

/** What all relations say of the tables that are here: an equation for every cell one can speak of, and no other. */
export function equationsIn(cells: TableCells): Equation[] {
  return withRoundedSums(tableRelations.flatMap((relation) => equationsOf(relation, cells)));
}

function equationsOf(relation: TableRelation, cells: TableCells): Equation[] {
  switch (relation.rule) {
    case 'row-sum':
      return rowSums(relation, cells);
    case 'classification':
      return classificationSums(relation, cells);
    case 'code-sum':
      return codeSums(relation, cells);
    case 'side-sum':
      return sideSums(relation, cells);
    case 'named-classes':
      return namedClasses(relation, cells);
    case 'line-sum':
      return lineSums(relation, cells);
    case 'lines-within':
      return linesWithin(relation, cells);
    case 'by-fund':
      return fundBalances(relation, cells);
    case 'same':
      return sameCells(relation, cells);
    case 'same-names':
      return sameNames(relation, cells);
    case 'same-lines':
      return sameLines(relation, cells);
    case 'rows-are-columns':
      return rowsAreColumns(relation, cells);
    case 'within':
      return withinCells(relation, cells);
    case 'text-concepts':
      return conceptsInText(relation, cells);
    case 'text-cells':
      return cellsInText(relation, cells);
    case 'text-lines':
      return linesInText(relation, cells);
    case 'text-names':
      return namesInText(relation, cells);
  }
}
