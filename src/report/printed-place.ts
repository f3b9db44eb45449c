import { partStrings } from '../words/strings.ts';
import { nthParagraph, parsePlaceId } from './ids.ts';

/** Printed number of a section or block: `s3-7-2` and `s3-7-2-p1` are 3.7.2, `s4-t1` and its rows 4.T1, `fig1` is 图 1. */
export function printedNumber(id: string): string {
  const place = parsePlaceId(id);
  if (place === undefined) return id;
  const { kind, part, section, nth } = place;
  if (kind === 'caption') return `图 ${nth}`;
  const table = kind === 'table' || kind === 'row' ? [`T${nth}`] : [];
  return [part, ...section, ...table].join('.').toUpperCase();
}

/** Printed number of a single place, for people: `s3-7-2-p2` is 3.7.2 第2段, `s4-t1-r2` is 4.T1 r2; other ids stand for themselves. */
export function printedPlace(id: string): string {
  const row = parsePlaceId(id)?.row;
  if (row) return `${printedNumber(id)} r${row}`;
  return partStrings.paragraph(printedNumber(id), nthParagraph(id) ?? 1);
}
