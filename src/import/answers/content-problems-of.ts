import { ContentProblems } from '../../check/content/content-problems.ts';
import { parseUnpublished } from '../../check/content/parse-content.ts';
import { withTodaysSources } from '../../check/content/todays-sources.ts';

/** What the check has against content that is being worked on; nothing where it is sound. */
export function contentProblemsOf(files: ReadonlyMap<string, string>): ContentProblems['problems'] {
  try {
    parseUnpublished(withTodaysSources(files).files);
    return [];
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    return error.problems;
  }
}
