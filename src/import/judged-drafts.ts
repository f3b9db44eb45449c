import type { PreparedContent, PreparedYear } from '../audit/prepared-year.ts';
import { ContentProblems } from '../check/content/content-problems.ts';
import { parseUnpublished } from '../check/content/parse-content.ts';
import { problemText } from '../check/content/problem-text.ts';
import { openChanges } from '../history/corrections/draft-correction.ts';
import type { Change } from '../report/schema/corrections.ts';
import { importStrings } from '../words/strings.ts';

/** The content as it will be, with the changes that wait for a correction, or what stands between it and a site. */
export function judgedDrafts(
  files: ReadonlyMap<string, string>,
  year: number,
  isPublished: boolean,
): { content?: PreparedContent; imported?: PreparedYear | undefined; changes: Change[]; problems: string[] } {
  try {
    const { content } = parseUnpublished(files);
    const imported = content.years.find(({ report }) => report.year === year);
    const changes = imported && isPublished ? openChanges(content, imported) : [];
    return { content, imported, changes, problems: [] };
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    const { problems } = error;
    return {
      changes: [],
      problems: [importStrings.review.problems(problems.length), ...problems.map(problemText)],
    };
  }
}
