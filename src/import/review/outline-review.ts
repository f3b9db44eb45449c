import { partTitle, sectionsOf } from '../../report/outline.ts';
import type { Report } from '../../report/schema/report.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { template } from '../../template/template.ts';
import { importStrings } from '../../words/strings.ts';
import { listed } from './listed.ts';

const words = importStrings.review;

/** The parts, a line each with how many headings are below; by themselves only the sections that nobody knows. */
export function recognised(report: Report): string[] {
  const sections = sectionsOf(report);
  return report.parts.flatMap((part) => {
    const own = sections.filter(({ part: of, section }) => of === part && section.style !== 'item');
    const first = own.filter(({ trail }) => trail.length === 1).length;
    const unknown = own.flatMap(({ section, trail }) => {
      // A deeper section is about what the one around it is about.
      const role =
        trail.findLast((node) => node.role !== undefined)?.role ?? (part.role === 'overview' ? '' : undefined);
      const title = section.numeral + (section.heading ?? '');
      return (role ?? roleOfPart(part.role)) === undefined ? [words.place(1, title, undefined, section.lines)] : [];
    });
    return [
      words.place(0, partTitle(part), part.role, part.lines) + words.headings(first, own.length - first),
      ...listed(unknown),
    ];
  });
}

/** Only the sections of the explanation have roles that figures depend on. */
function roleOfPart(role: string | undefined): string | undefined {
  return role === 'explanation' || role === undefined ? undefined : role;
}

/** What every report has and this one does not: by its role or by one that stands for it. */
export function missing(report: Report, tables: readonly AccountsTable[]): string[] {
  const { expected, stands } = template;
  const roles = new Set<string | undefined>([
    ...report.parts.map(({ role }) => role),
    ...(tables.length > 0 ? ['tables'] : []),
    ...sectionsOf(report).map(({ section }) => section.role),
  ]);
  // A report without parts cannot lack one.
  const isWhole = report.parts.length === 1;
  const names = Object.entries(expected).flatMap(([role, name]) =>
    [role, ...(stands[role] ?? [])].some((own) => roles.has(own)) || (isWhole && /^(overview|explanation)$/.test(role))
      ? []
      : [name],
  );
  return names.length === 0 ? [] : [words.missing(names)];
}
