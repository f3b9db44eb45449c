import type { Finding } from '../../../src/audit/finding.ts';
import { auditOfText, contradictions, formulaOf } from '../audit-of-text.ts';
import { randomFrom } from '../layouts.ts';
import { madeUpReport } from './made-up-report.ts';

/** How slips of one kind fared in made-up reports. */
export interface KindFigures {
  kind: string;
  /** Rules that told of it. */
  rules: Set<string>;
  planted: number;
  found: number;
  /** Wordings it was planted in, and those in which it was found every time. */
  wordings: Map<string, boolean>;
}

/** False contradictions in so many made-up reports, each in other wordings. */
export function falseInMadeUp(reports: number): number {
  return Array.from({ length: reports }, (_, seed) => madeUpReport(randomFrom(seed * 7919 + 13))).flatMap((report) =>
    contradictions(auditOfText(report.text())),
  ).length;
}

/** Every fourth slip that made-up reports have room for, one at a time. */
export function plantedInMadeUp(reports: number): KindFigures[] {
  const kinds = new Map<string, KindFigures>();
  for (let seed = 0; seed < reports; seed++) {
    const report = madeUpReport(randomFrom(seed * 7919 + 13));
    const usual = new Set(open(report.text()).map(keyOf));
    for (const mark of report.marks.filter((_, index) => (seed * 31 + index) % 4 === 0)) {
      const kind = mark.kind.split('：')[0] as string;
      const figures = kinds.get(kind) ?? { kind, rules: new Set(), planted: 0, found: 0, wordings: new Map() };
      kinds.set(kind, figures);
      const found = open(report.text(mark)).filter((finding) => !usual.has(keyOf(finding)));
      figures.planted += 1;
      if (found.length > 0) figures.found += 1;
      for (const { rule } of found.slice(0, 1)) figures.rules.add(rule);
      figures.wordings.set(mark.wording, found.length > 0 && figures.wordings.get(mark.wording) !== false);
    }
  }
  return [...kinds.values()].toSorted((a, b) => b.planted - a.planted);
}

function open(text: string): Finding[] {
  return auditOfText(text).findings.filter(({ verdict }) => /^(?:inconsistent|explain|blank|undefined)$/.test(verdict));
}

function keyOf(finding: Finding): string {
  return `${finding.rule} ${finding.verdict} ${formulaOf(finding)} ${finding.sentence}`;
}
