import type { problemStrings } from '../../words/strings.ts';
import type { ProblemWords } from './problem-catalogue.ts';
import type { Place } from './text-places.ts';

/** Something wrong in a content file: where, what, and how to mend it. Sentences are Chinese, for the office's staff. */
export interface Problem extends Place, ProblemWords {
  /** Path below the project, e.g. content/reports/2019/figures.json. */
  file: string;
  /** What is wrong in its year, where other problems go away with this one; those say it in `follows`. */
  causes?: string;
  follows?: string;
  /** What is named there and stands nowhere, so that it can be told once where many places name it. */
  lacks?: { kind: keyof typeof problemStrings.kinds; id: string };
  /** The office's own word that the report uses for something else: where, in its words, or what it is the name of there. */
  usedElsewhere?: { word: string; context: string; namedTarget?: string };
}

/** A check that could not be done, because files it reads have problems of their own. */
export interface SkippedCheck {
  title: string;
  files: string[];
}

/** A problem of a whole file, such as its absence. */
export function problemOfFile(file: string, words: ProblemWords): Problem {
  return { file, line: 1, column: 1, length: 1, excerpt: '', ...words };
}

/** Problems by file and place. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.code.localeCompare(b.code, 'en'),
  );
}
