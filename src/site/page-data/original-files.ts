import type { PreparedYear } from '../../audit/prepared-year.ts';
import { originalAddress } from '../../report/addresses.ts';
import { reportStrings } from '../../words/strings.ts';

/** The published file, where it is kept, and the text the site is made from. */
export function originalFiles({ report, original }: PreparedYear): { label: string; address: string }[] {
  const text = { label: reportStrings.sourceFile, address: originalAddress(report.year, 'source.txt') };
  if (original === undefined) return [text];
  const address = originalAddress(report.year, `report.${original.format}`);
  return [{ label: reportStrings.original(original.format.toUpperCase()), address }, text];
}
