import { type AuditedYear, auditReport } from '../../../src/audit/audit-report.ts';
import type { Audit, Finding } from '../../../src/audit/finding.ts';
import { Ledger } from '../../../src/audit/ledger.ts';
import { readReport, readText } from '../../../src/audit/reading/reading.ts';
import type { Relation } from '../../../src/audit/relations.ts';
import { slipsOf } from '../../../src/audit/slips/slips.ts';
import { type Mutant, type MutantKind, mutantKinds, mutantsOf, mutated } from './mutants.ts';

/** Why no relation could notice a slip. `unexplained` is a hole in the audit. */
export type SurvivalReason = 'not-recomputable' | 'bound-not-reached' | 'still-differs' | 'unexplained';

export interface Survivor extends Mutant {
  /** Value before. */
  from: string | null;
  /** Findings the figure takes part in. */
  relations: string[];
  reason: SurvivalReason;
}

export interface MutationRun {
  figures: number;
  /** Figures that some relation computes with; only these are changed. */
  checked: number;
  relations: number;
  mutants: Record<MutantKind, { tried: number; caught: number }>;
  survivors: Survivor[];
  /** Figures that no relation computes with. */
  unchecked: string[];
}

/**
 * Changes every figure that takes part in a relation, one slip at a time, and asks whether the audit notices. Noticed is
 * a slip only if the verdict of at least one relation differs; a relation that merely stops applying does not count.
 */
export function mutationRun({ report, figures }: AuditedYear, relations: readonly Relation[]): MutationRun {
  // What stands in its words does not change with its numbers.
  const ledger = new Ledger(report, figures);
  const text = readText(ledger);
  const slips = slipsOf(readReport(ledger, text), { cover: [], contents: [] });
  const audited = (changed: AuditedYear['figures']) =>
    auditReport({ report, figures: changed, ledger: ledger.withFigures(changed), text, slips }, relations);
  const before = audited(figures);
  const partaking = new Map(
    figures.map(({ id }) => [
      id,
      before.findings.filter(
        ({ rule, operands, figures: shown }) => operands.includes(id) || (rule === 'blank' && shown.includes(id)),
      ),
    ]),
  );
  const checked = figures.filter(({ id }) => (partaking.get(id)?.length ?? 0) > 0);
  const outcomes = checked.flatMap((figure) =>
    mutantsOf(figure, report.currencyUnit, report.currencyDecimals).map((mutant) => ({
      mutant,
      from: figure.value,
      found: partaking.get(figure.id) ?? [],
      caught: differs(before, audited(mutated(figures, mutant))),
    })),
  );
  const ofKind = (kind: MutantKind) => outcomes.filter(({ mutant }) => mutant.kind === kind);
  return {
    figures: figures.length,
    checked: checked.length,
    relations: before.findings.length,
    mutants: Object.fromEntries(
      mutantKinds.map((kind) => [
        kind,
        { tried: ofKind(kind).length, caught: ofKind(kind).filter(({ caught }) => caught).length },
      ]),
    ) as MutationRun['mutants'],
    survivors: outcomes
      .filter(({ caught }) => !caught)
      .map(({ mutant, from, found }) => ({
        ...mutant,
        from,
        relations: found.map(({ id }) => id),
        reason: reasonOf(found),
      })),
    unchecked: figures.filter((figure) => !checked.includes(figure)).map(({ id }) => id),
  };
}

function differs(before: Audit, after: Audit): boolean {
  const verdicts = new Map(before.findings.map(({ id, verdict }) => [id, verdict]));
  return after.findings.some(({ id, verdict }) => verdicts.has(id) && verdicts.get(id) !== verdict);
}

/** What the relations of a figure have in common that lets a small change pass. */
function reasonOf(found: readonly Finding[]): SurvivalReason {
  const all = (holds: (finding: Finding) => boolean) => found.every(holds);
  if (all(({ verdict }) => verdict === 'not-recomputable')) return 'not-recomputable';
  if (all(({ rule, verdict }) => rule === 'bound' && verdict === 'consistent')) return 'bound-not-reached';
  if (all(({ verdict, rule }) => verdict === 'explain' || (rule === 'bound' && verdict === 'consistent')))
    return 'still-differs';
  return 'unexplained';
}
