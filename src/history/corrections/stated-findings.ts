import { isDeepStrictEqual } from 'node:util';
import { relevantPlaces } from '../../audit/finding-places.ts';
import { tokenText } from '../../audit/formula.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { verdictName } from '../../audit/verdicts.ts';
import type { Correction, FindingChange } from '../../report/schema/corrections.ts';
import type { StatedFinding } from '../../report/schema/stated-findings.ts';

/** Findings by id, in the audit's order. */
export type StatedFindings = ReadonlyMap<string, StatedFinding>;

/** What the audit says of a year's content by the rules of this program. */
export function statedFindings({ audit }: PreparedYear): StatedFindings {
  return new Map(
    audit.findings.map((finding) => [
      finding.id,
      {
        verdict: finding.verdict,
        severity: finding.severity,
        verdictName: verdictName(finding),
        title: finding.headline,
        formula: finding.formula.map(tokenText).join(' '),
        sentence: finding.sentence,
        blocks: [...new Set(relevantPlaces(finding).map(({ block }) => block))],
      },
    ]),
  );
}

/**
 * What the audit said of revision `n`, as the correction that ended it has kept it. It is not computed again: rules that
 * are mended since would put other words under an address that somebody has cited.
 * @returns undefined where no correction has kept it: for today's revision, and where an older program wrote the correction
 */
export function keptFindings(corrections: readonly Correction[], n: number): StatedFindings | undefined {
  const ending = corrections.find(({ revision }) => revision === n + 1);
  if (ending?.findings === undefined) return undefined;
  const said = keptSoFar(corrections.filter(({ revision }) => revision <= n));
  for (const { finding, before } of ownOf(ending)) set(said, finding, before);
  return said;
}

/** What corrections have kept of the revision that the last of them made. */
export function keptSoFar(corrections: readonly Correction[]): Map<string, StatedFinding> {
  const said = new Map<string, StatedFinding>();
  for (const { finding, before, after = before } of corrections.flatMap(ownOf)) set(said, finding, after);
  return said;
}

/**
 * What a correction has to keep: of the version it ends each finding that is not kept yet as it was, and each that it changed.
 * @param kept of that version by earlier corrections; @param was what the audit said of it; @param is what it says now
 */
export function findingChanges(kept: StatedFindings, was: StatedFindings, is: StatedFindings): FindingChange[] {
  const ids = [...new Set([...was.keys(), ...is.keys(), ...kept.keys()])];
  return ids.flatMap((finding): FindingChange[] => {
    const [before, after] = [was.get(finding) ?? null, is.get(finding) ?? null];
    if (!isDeepStrictEqual(before, after)) return [{ finding, before, after }];
    return isDeepStrictEqual(before, kept.get(finding) ?? null) ? [] : [{ finding, before }];
  });
}

/** Findings of the corrected report, and of no later one. */
function ownOf({ findings = [] }: Correction): FindingChange[] {
  return findings.filter(({ year }) => year === undefined);
}

function set(said: Map<string, StatedFinding>, id: string, finding: StatedFinding | null): void {
  if (finding === null) said.delete(id);
  else said.set(id, finding);
}
