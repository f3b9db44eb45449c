import { type PreparedContent, PreparedYear } from '../audit/prepared-year.ts';
import { ContentProblems } from '../check/content/content-problems.ts';
import { parseUnpublished, unjudgedContent } from '../check/content/parse-content.ts';
import { problemText } from '../check/content/problem-text.ts';
import { openChanges } from '../history/corrections/draft-correction.ts';
import { blocksOf } from '../report/outline.ts';
import type { Change } from '../report/schema/corrections.ts';
import { importStrings } from '../words/strings.ts';

/** The content as it will be, or what stands between it and a site; with the changes that wait for a correction; undefined where these cannot be told. */
export function judgedDrafts(
  files: ReadonlyMap<string, string>,
  year: number,
  isPublished: boolean,
): {
  content?: PreparedContent;
  imported?: PreparedYear | undefined;
  changes: Change[] | undefined;
  problems: string[];
} {
  try {
    const { content } = parseUnpublished(files);
    const imported = content.years.find(({ report }) => report.year === year);
    const changes = imported && isPublished ? openChanges(content, imported) : [];
    return { content, imported, changes, problems: [] };
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    const { problems } = error;
    return {
      changes: isPublished ? wordChanges(files, year) : [],
      problems: [importStrings.review.problems(problems.length), ...problems.map(problemText)],
    };
  }
}

/** What the words of a report change of the published ones, where what hangs on them may not fit them yet. */
function wordChanges(files: ReadonlyMap<string, string>, year: number): Change[] | undefined {
  const content = unjudgedContent(files);
  const imported = content?.years.find(({ report }) => report.year === year);
  if (content === undefined || imported === undefined) return undefined;
  const blocks = new Set(blocksOf(imported.report).map(({ block }) => block.id));
  const figures = imported.figures.filter(({ block }) => blocks.has(block));
  const alone = new PreparedYear({ ...imported, figures, charts: [], remarks: [], relations: [] });
  return openChanges({ ...content, years: content.years.map((other) => (other === imported ? alone : other)) }, alone);
}
