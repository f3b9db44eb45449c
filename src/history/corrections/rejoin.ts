import { type PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import type { Correction } from '../../report/schema/corrections.ts';
import type { PermalinksFile } from '../../report/schema/permalinks.ts';
import { noDecisions, type RecordDecisions, record } from '../permalinks/record.ts';
import { draftCorrection, openChanges } from './draft-correction.ts';

/** What has been promised at one point of the history: the ledger, and the corrections by year. */
export interface Promised {
  permalinks: PermalinksFile;
  corrections: ReadonlyMap<number, readonly Correction[]>;
}

/** What somebody has promised since: corrections by year, and what they decided about addresses. */
export interface OwnPromises {
  corrections: ReadonlyMap<number, readonly Correction[]>;
  decisions: RecordDecisions;
}

/** What was promised on one side after two of them parted ways. */
export function ownPromises(base: Promised, own: Promised): OwnPromises {
  const corrections = new Map(
    [...own.corrections].map(([year, all]) => [year, toldSince(base.corrections.get(year) ?? [], all)]),
  );
  const before = new Map(base.permalinks.entries.map((entry) => [entry.address, entry]));
  const decided = own.permalinks.entries.filter(({ address }) => {
    const then = before.get(address);
    return then?.moved === undefined && then?.withdrawn === undefined;
  });
  return {
    corrections,
    decisions: {
      moved: new Map(decided.flatMap(({ address, moved }) => (moved ? [[address, moved.to]] : []))),
      withdrawn: new Map(decided.flatMap(({ address, withdrawn }) => (withdrawn ? [[address, withdrawn.why]] : []))),
    },
  };
}

/** Corrections that are not those of the base; these may stand behind others since, as later versions. */
function toldSince(base: readonly Correction[], own: readonly Correction[]): Correction[] {
  const same = ({ kind, why, changes }: Correction) => JSON.stringify([kind, why, changes.map(({ place }) => place)]);
  const known = base.map(same);
  return own.filter((correction) => {
    const at = known.indexOf(same(correction));
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}

/**
 * Promises anew, after those of the other side, what one side had promised: its corrections become later versions, its
 * addresses later lines.
 * @param content words of both sides, ledger and corrections of the other side alone
 * @param sources by year, the SHA-256 registered of a source that was changed and what it is now
 */
export function rejoined(
  content: PreparedContent,
  own: OwnPromises,
  sources: ReadonlyMap<number, NonNullable<Correction['source']>> = new Map(),
): Promised {
  let joined = content;
  for (const [fiscalYear, corrections] of own.corrections) {
    corrections.forEach((correction, index) => {
      const year = joined.years.find(({ report }) => report.year === fiscalYear);
      if (year === undefined) return;
      const isLast = index === corrections.length - 1;
      const source = isLast ? sources.get(fiscalYear) : undefined;
      joined = withCorrection(joined, year, { ...correction, source }, isLast);
    });
  }
  return {
    permalinks: record(joined, { ...noDecisions, ...own.decisions }).file,
    corrections: new Map(joined.years.map(({ report, corrections }) => [report.year, corrections])),
  };
}

/** With this correction told after those that are there; the last of its year tells of all that is left. */
function withCorrection(
  content: PreparedContent,
  year: PreparedYear,
  own: Correction,
  isLast: boolean,
): PreparedContent {
  const places = new Set(own.changes.map(({ place }) => place));
  const open = openChanges(content, year);
  const remarks = own.changes.filter(({ what }) => what === 'remark');
  const changes = [...open.filter(({ place }) => isLast || places.has(place)), ...remarks];
  // The other side has made the same change.
  if (changes.length === 0) return content;
  const on = [own.on, year.corrections.at(-1)?.on ?? own.on].sort().at(-1) ?? own.on;
  const { correction, recorded } = draftCorrection(content, year, changes, { ...own, on });
  const corrected = new PreparedYear({ ...year, corrections: [...year.corrections, correction] });
  const years = content.years.map((other) => (other === year ? corrected : other));
  return { ...content, years, permalinks: recorded.file };
}
