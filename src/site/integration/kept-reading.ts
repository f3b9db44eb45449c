import { auditReport } from '../../audit/audit-report.ts';
import type { AuditableYear, AuditOf } from '../../audit/prepared-year.ts';
import { heldAgainst } from '../../audit/prior-year.ts';
import type { Remembered } from '../../check/content/remembered.ts';
import { cacheFolder, keptOf, keyOf } from '../kept-file.ts';

/**
 * Remembers what files say and what audits found: after a correction, only its file is read anew, and only its year audited
 * with those that are held against it.
 * @param program its digest: what is found hangs on it too
 */
export function keptReading(program: string, folder = cacheFolder): Required<Remembered> {
  const digests = new Map<object, string>();
  const said = (year: Pick<AuditableYear, 'report' | 'figures'>) => {
    const digest = digests.get(year) ?? keyOf([year.report, year.figures]);
    digests.set(year, digest);
    return digest;
  };
  const keptAudit = keptOf(program, 'audit', folder);
  const auditOf: AuditOf = (year) => {
    const { figures, tables, relations, headlines, front } = year;
    const earlier = heldAgainst(figures, year.earlier);
    const of = [said(year), tables, relations, headlines, front, earlier.map(said)];
    return keptAudit(of, () => auditReport(year, relations));
  };
  return { auditOf, keep: keptOf(program, 'read', folder) };
}
