import type { PreparedYear } from '../../audit/prepared-year.ts';
import { originalAddress } from '../../report/addresses.ts';
import { reportStrings } from '../../words/strings.ts';

/** The published files, where they are kept, and the text the site is made from. */
export function originalFiles({
  report: { year },
  original,
  tablesOriginal,
}: PreparedYear): { label: string; address: string }[] {
  const files: { label: string; address: string }[] = [
    { label: reportStrings.sourceFile, address: originalAddress(year, 'source.txt') },
  ];
  if (tablesOriginal !== undefined) {
    const { format } = tablesOriginal;
    const label = reportStrings.tablesOriginal(format.toUpperCase());
    files.unshift({ label, address: originalAddress(year, `tables.${format}`) });
  }
  if (original !== undefined) {
    const { format } = original;
    files.unshift({
      label: reportStrings.original(format.toUpperCase()),
      address: originalAddress(year, `report.${format}`),
    });
  }
  return files;
}
