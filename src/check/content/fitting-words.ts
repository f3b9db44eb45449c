import type { ThesaurusEntry } from '../../report/schema/thesaurus.ts';
import type { JsonFile } from './json-file.ts';
import { problemOfFile } from './problem.ts';
import type { FilesFor } from './references/reference-check.ts';
import { plainWords } from './references/report-passages.ts';
import { thesaurusAgreesWithReport } from './references/thesaurus-agrees-with-report.ts';
import { leadsSomewhere } from './references/thesaurus-targets-exist.ts';
import { wordsAreNoAliases, wordsAreNoTitles, wordsAreNotOfficial } from './references/thesaurus-words-are-new.ts';

/** What an office's own words are held to, too. */
const checks = [wordsAreNotOfficial, wordsAreNoAliases, wordsAreNoTitles, thesaurusAgreesWithReport];

/**
 * Of the template's everyday words those that hold for an office: entries keep the targets that its reports and glossary
 * have, words go that the office has itself, and so does what a check would object to in the office's own file, because
 * the reports say it in other words or mean something else by them.
 */
export function fittingWords(
  entries: readonly ThesaurusEntry[],
  files: FilesFor<'thesaurus' | 'glossary', 'report'>,
): ThesaurusEntry[] {
  const own = new Set(files.thesaurus.value.entries.flatMap(({ words }) => words.map(plainWords)));
  const leads = leadsSomewhere(files);
  const leading = entries
    .map((entry) => ({
      ...entry,
      words: entry.words.filter((word) => !own.has(plainWords(word))),
      targets: entry.targets.filter((target) => leads({ targets: [target] })),
    }))
    .filter(({ words, targets }) => words.length > 0 && targets.length > 0);
  const objected = objectionsTo(leading, files);
  return leading.flatMap((entry, index) => {
    const words = entry.words.filter((_, position) => !objected(['entries', index, 'words', position]));
    return words.length === 0 || objected(['entries', index, 'means']) ? [] : [{ ...entry, words }];
  });
}

/** Tells the places in a list of entries that a check objects to. */
function objectionsTo(
  entries: ThesaurusEntry[],
  files: FilesFor<'thesaurus' | 'glossary', 'report'>,
): (path: readonly (string | number)[]) => boolean {
  const places = new Set<string>();
  const file: JsonFile = {
    ...files.thesaurus.file,
    problemAt(path, words) {
      places.add(path.join(' '));
      return problemOfFile(file.path, words);
    },
  };
  for (const { problems } of checks) problems({ ...files, thesaurus: { file, value: { entries } } });
  return (path) => places.has(path.join(' '));
}
