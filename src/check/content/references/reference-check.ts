import type { ContentFiles, SharedFiles, YearFiles, YearPlace } from '../content-files.ts';
import { sharedPath, yearPath } from '../content-kinds.ts';
import type { Problem, SkippedCheck } from '../problem.ts';

/** Files a check is given: those it asked for, and the years that have all it asked for. */
export type FilesFor<Shared extends keyof SharedFiles, Year extends keyof YearFiles> = Pick<SharedFiles, Shared> & {
  years: (Pick<YearFiles, Year> & YearPlace)[];
};

/** One requirement on what content files say of each other, with the files it reads. */
export interface ReferenceCheck {
  /** What is checked, for the line that says it could not be done. */
  title: string;
  shared: readonly (keyof SharedFiles)[];
  year: readonly (keyof YearFiles)[];
  /** Whether it is meaningless unless every year has its files. */
  everyYear: boolean;
  problems(files: unknown): Problem[];
}

/** A check that reads only the files it names, so that a problem in another file cannot hide what it finds. */
export function checkOf<Shared extends keyof SharedFiles = never, Year extends keyof YearFiles = never>(check: {
  title: string;
  shared?: readonly Shared[];
  year?: readonly Year[];
  everyYear?: true;
  problems(files: FilesFor<Shared, Year>): Problem[];
}): ReferenceCheck {
  return { shared: [], year: [], everyYear: false, ...(check as Pick<ReferenceCheck, 'title' | 'problems'>) };
}

/** Runs the checks on the files there are, and says which could not be done for want of which files. */
export function runChecks(
  checks: readonly ReferenceCheck[],
  files: ContentFiles,
): { problems: Problem[]; skipped: SkippedCheck[] } {
  const problems: Problem[] = [];
  const skipped: SkippedCheck[] = [];
  for (const check of checks) {
    const missing = check.shared.filter((kind) => files[kind] === undefined).map(sharedPath);
    const lacking = files.years.map((year) => ({
      year,
      missing: check.year.filter((kind) => year[kind] === undefined).map((kind) => yearPath(year.folder, kind)),
    }));
    const all = [...missing, ...lacking.flatMap((year) => year.missing)];
    if (all.length > 0) skipped.push({ title: check.title, files: all });
    if (missing.length > 0 || (check.everyYear && all.length > 0)) continue;
    const years = lacking.filter((year) => year.missing.length === 0).map(({ year }) => year);
    problems.push(...check.problems({ ...files, years }));
  }
  return { problems, skipped };
}
