import { join } from 'node:path';
import { auditReport } from '../../audit/audit-report.ts';
import type { AuditableYear, AuditOf } from '../../audit/prepared-year.ts';
import { heldAgainst } from '../../audit/prior-year.ts';
import { cacheFolder, keptValue, keyOf } from '../kept-file.ts';

/**
 * Audits reports, and those that were audited before no more: after a correction, only its year and those that are held
 * against it.
 * @param program its digest: what an audit finds hangs on it too
 */
export function keptAudits(program: string, folder = cacheFolder): AuditOf {
  const digests = new Map<object, string>();
  const said = (year: Pick<AuditableYear, 'report' | 'figures'>) => {
    const digest = digests.get(year) ?? keyOf([year.report, year.figures]);
    digests.set(year, digest);
    return digest;
  };
  return (year) => {
    const { figures, tables, relations, headlines, front } = year;
    const earlier = heldAgainst(figures, year.earlier);
    const key = keyOf([program, said(year), tables, relations, headlines, front, earlier.map(said)]);
    return keptValue(join(folder, `audit-${key}.json`), () => auditReport(year, relations));
  };
}
