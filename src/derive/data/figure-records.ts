import { signedValue } from '../../audit/direction.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { figureInTextAddress } from '../../report/addresses.ts';
import { figureNotes } from '../../report/figure-notes.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Site } from '../../report/schema/site.ts';
import { publishedAddress } from './published-address.ts';

/** A figure as the files state it: every key in every record, null where it says nothing. */
export interface FigureRecord {
  id: string;
  label: string;
  /** As printed, a decimal string; null for a gap. */
  value: string | null;
  /** With the sign its words give: a fall is negative; null for a gap, or where the words leave the direction open. */
  signedValue: string | null;
  unit: string;
  blank: boolean;
  approx: Figure['approx'] | null;
  year: number;
  asOf: string | null;
  kind: Figure['kind'];
  measure: Figure['measure'];
  base: Figure['base'] | null;
  restates: string | null;
  /** Number of its section, e.g. 3.7.2. */
  section: string;
  block: string;
  quote: string;
  token: string;
  nth: number;
  chineseNumeral: boolean;
  note: string | null;
  /** Day of the last correction that changed it. */
  correctedOn: string | null;
  /** Value before that correction; null for a gap, and where nothing was corrected. */
  valueBefore: string | null;
  /** The figure in its sentence before that correction. */
  addressBefore: string | null;
  /** The figure in its sentence. */
  address: string;
}

/** A year's ledger as records, in the report's order. */
export function figureRecords(year: PreparedYear, site: Site): FigureRecord[] {
  const notes = figureNotes(year);
  return year.figures.map((figure) => {
    const corrected = notes.get(figure.id)?.at(-1);
    const part = year.ledger.partOf(figure.block);
    return {
      id: figure.id,
      label: figure.label,
      value: figure.value,
      unit: figure.unit,
      blank: figure.blank ?? false,
      approx: figure.approx ?? null,
      year: figure.year,
      asOf: figure.asOf ?? null,
      kind: figure.kind,
      measure: figure.measure,
      base: figure.base ?? null,
      signedValue: signedValue(figure),
      restates: figure.restates ?? null,
      section: printedNumber(figure.block),
      block: figure.block,
      quote: figure.quote,
      token: figure.token,
      nth: figure.nth ?? 1,
      chineseNumeral: figure.chineseNumeral ?? false,
      note: figure.note ?? null,
      correctedOn: corrected?.on ?? null,
      valueBefore: corrected?.valueBefore ?? null,
      addressBefore: corrected ? publishedAddress(site, corrected.earlier) : null,
      address: publishedAddress(site, figureInTextAddress(year.report.year, part, figure.id)),
    };
  });
}
