import { createHash } from 'node:crypto';
import { applyEdits, modify } from 'jsonc-parser';
import { z } from 'zod';
import type { FileText } from './file-text.ts';

/** A source that was changed: the SHA-256 registered of it, and what it is now. */
export interface ChangedSource {
  before: string;
  after: string;
}

const registered = z.object({ source: z.object({ sha256: z.string() }) });

/**
 * The files with each changed source registered in its report, as they are once its correction is written; and the
 * changed sources by year.
 */
export function withTodaysSources<Text extends FileText>(
  files: ReadonlyMap<string, Text>,
): { files: Map<string, Text | string>; sources: ReadonlyMap<number, ChangedSource> } {
  const now = new Map<string, Text | string>(files);
  const sources = new Map<number, ChangedSource>();
  for (const [path, source] of files) {
    const reportPath = path.replace(/source\.txt$/, 'report.json');
    const report = files.get(reportPath);
    if (reportPath === path || typeof source !== 'string' || typeof report !== 'string') continue;
    const before = registered.safeParse(parsedOrNothing(report)).data?.source.sha256;
    const after = createHash('sha256').update(source).digest('hex');
    if (before === undefined || before === after) continue;
    now.set(reportPath, applyEdits(report, modify(report, ['source', 'sha256'], after, {})));
    sources.set(Number(/\d{4}/.exec(path)?.[0]), { before, after });
  }
  return { files: now, sources };
}

/** The report with the number of lines that its source has: written where nothing is wrong with the two. */
export function withSourceLines(report: string, source: string): string {
  const { length } = source.replace(/\r?\n$/, '').split(/\r?\n/);
  return applyEdits(report, modify(report, ['source', 'lines'], length, {}));
}

/** JSON that may not be sound yet; the check of the content says so with its place. */
function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
