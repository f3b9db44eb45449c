import type { PreparedContent } from '../../audit/prepared-year.ts';
import type { FileText } from './file-text.ts';
import { inspectContent } from './parse-content.ts';
import type { Problem, SkippedCheck } from './problem.ts';
import type { Remembered } from './remembered.ts';

/** What was looked at. */
export interface CheckedCounts {
  files: number;
  years: number;
  figures: number;
  /** Relations that were computed, one finding each. */
  relations: number;
  /** Findings that two places of a report contradict each other, without those that follow from another. */
  inconsistent: number;
  /** Relations that found nothing to compute with. */
  notApplied: number;
}

export interface ContentCheck {
  problems: Problem[];
  skipped: SkippedCheck[];
  /** Of content without problems: it, and what was looked at. */
  content?: PreparedContent;
  counts?: CheckedCounts;
}

/**
 * Everything npm run check looks at.
 * @param files each content file by its path
 * @param today YYYY-MM-DD, where it is asked whether dates have come
 * @param remembered asked for what came of the same content before
 */
export function checkContent(
  files: ReadonlyMap<string, FileText>,
  today?: string,
  remembered?: Remembered,
): ContentCheck {
  const { content, problems, skipped } = inspectContent(files, today, remembered);
  if (content === undefined) return { problems, skipped };
  const audits = content.years.map(({ audit }) => audit);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    problems,
    skipped,
    content,
    counts: {
      files: files.size,
      years: content.years.length,
      figures: sum(content.years.map(({ figures }) => figures.length)),
      relations: sum(audits.map(({ findings }) => findings.length)),
      inconsistent: sum(audits.map(({ independent }) => independent.length)),
      notApplied: sum(audits.map(({ notApplied }) => notApplied.length)),
    },
  };
}
