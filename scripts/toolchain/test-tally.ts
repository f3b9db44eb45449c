import { textColumns } from '../../src/report/text-columns.ts';
/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Counts unit tests; a test file that cannot be loaded counts as one failure. */
export function tallyVitest(report: VitestReport): Tally {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Counts browser tests; one that passes only at the second try has failed. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** What came of one step of `npm test`. */
export interface StepResult extends Tally {
  title: string;
  verdict: 'passed' | 'failed' | 'skipped';
  /** Whole duration in seconds. */
  seconds: number;
}

/**
 * The last line of `npm test`, for people and for programs that read it. Passed are the tests and checks of steps that
 * count them; a step that fails without a failing test (format, types, build, a crash) is one failure.
 */
export function tallyLine(results: StepResult[]): string {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + failuresOf(result), 0);
  return `tests: ${passed} passed, ${failed} failed`;
}

/** Failures of one step: its failing tests, and one where it failed otherwise. */
export function failuresOf({ verdict, failed }: StepResult): number {
  return verdict === 'failed' ? Math.max(1, failed) : failed;
}

/**
 * Sets rows of text as a table for the terminal, where a Chinese character is as wide as two Latin ones.
 * @returns One line a row; all columns but the last are filled up with spaces.
 */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textColumns(row[column] ?? '', true))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textColumns(cell, true)))
      .join('  ')
      .trimEnd(),
  );
}
