import { yearAudit } from '../../audit/year-audit.ts';
import { partAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { partTitle } from '../../report/outline.ts';
import { type PartView, partViews } from './outline-view.ts';

export interface PartPage {
  year: number;
  reportTitle: string;
  part: PartView;
  previous: { label: string; address: string } | undefined;
  /** Independent contradictions that touch each top section, by its id. */
  contradictions: ReadonlyMap<string, number>;
  next: { label: string; address: string } | undefined;
}

/** What frames the page of one part: its contents and its neighbours. Throws if the report has no such part. */
export function partPage(year: YearContent, number: number): PartPage {
  const parts = partViews(year.report);
  const index = parts.findIndex((part) => part.number === number);
  const part = parts[index];
  if (!part) throw new Error(`The ${year.report.year} report has no part ${number}`);
  const link = (neighbour: PartView | undefined) =>
    neighbour && {
      label: partTitle(neighbour),
      address: partAddress(year.report.year, neighbour.number),
    };
  return {
    year: year.report.year,
    reportTitle: year.report.title,
    part,
    contradictions: contradictionsIn(year, part),
    previous: link(parts[index - 1]),
    next: link(parts[index + 1]),
  };
}

function contradictionsIn(year: YearContent, part: PartView): Map<string, number> {
  const { findings, independent } = yearAudit(year);
  const open = findings.filter(({ id }) => independent.includes(id));
  return new Map(
    part.sections.map(({ id }) => [
      id,
      open.filter(({ places }) => places.some(({ block }) => block === id || block.startsWith(`${id}-`))).length,
    ]),
  );
}
