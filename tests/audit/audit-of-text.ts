import { readdirSync, readFileSync } from 'node:fs';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Audit, Finding } from '../../src/audit/finding.ts';
import { tokenText } from '../../src/audit/formula.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { frontMatter } from '../../src/report/front-matter.ts';
import { ordinaryText } from '../../src/report/ordinary-text.ts';
import type { Report } from '../../src/report/schema/report.ts';
import { reportOf } from './wordings.ts';

const textsIn = (folder: string) =>
  readdirSync(`tests/fixtures/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !name.includes('planted'))
    .toSorted()
    .map((name) => `tests/fixtures/${folder}/${name}`);

/** Made-up correct reports: in the wording of four provinces, of sets with keys for errors, and of sets with keys for words. */
export const correctReports = [
  ...['hubei', 'guangdong', 'sichuan', 'zhejiang'].map((name) => `tests/fixtures/audit/${name}.txt`),
  ...textsIn('audit-sets'),
  ...textsIn('word-sets'),
];

/** A text as published, imported as the importer would, without any decision of a person, and audited. Throws where it cannot be imported. */
export function auditOfText(text: string): Audit & { report: Report } {
  const bytes = new TextEncoder().encode(text);
  const year = Number(/(20\d\d)\s*年度/.exec(ordinaryText(text))?.[1]);
  const first = importReport(bytes, { year });
  // A person who imports it reads the year on its cover, however it is written.
  const found = 'failure' in first && first.failure.kind === 'other-year' ? first.failure.found : undefined;
  const imported = found === undefined ? first : importReport(bytes, { year: found });
  if ('failure' in imported) throw new Error(JSON.stringify(imported.failure));
  const { report } = imported;
  const figures = proposeFigures(report);
  return { report, ...auditReport({ report, figures, front: frontMatter(report, text) }, templateRelations) };
}

export function auditOfFile(path: string): ReturnType<typeof auditOfText> {
  return auditOfText(readFileSync(path, 'utf8'));
}

/** A finding's arithmetic as one reads it. */
export function formulaOf({ formula }: Pick<Finding, 'formula'>): string {
  return formula.map(tokenText).join(' ');
}

/** What the audit accuses, asks or misses. */
export function openFindings({ findings }: Pick<Audit, 'findings'>): Finding[] {
  return findings.filter(({ verdict }) => /^(?:inconsistent|explain|blank)$/.test(verdict));
}

/** Of these what follows from no other. */
export function openRoots(audit: Pick<Audit, 'findings'>): Finding[] {
  return openFindings(audit).filter(({ root }) => root === undefined);
}

/** These of a report of one section. */
export function rootsIn(text: string, heading = '一、支出决算情况说明'): Finding[] {
  return openRoots(auditOfText(reportOf({ heading, text })));
}

/** What the audit says cannot be so, by arithmetic or else by rule. */
export function contradictions({ findings }: Audit): string[] {
  return findings
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map((finding) => (finding.formula.length > 0 ? formulaOf(finding) : finding.rule));
}
