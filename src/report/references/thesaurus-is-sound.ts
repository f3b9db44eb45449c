import { problemStrings } from '../../strings.ts';
import type { ContentFiles } from '../content-files.ts';
import { sectionsOf } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { roleOf } from '../thesaurus-targets.ts';
import { nearest } from './nearest.ts';
import { plainWords, reportTitles } from './report-passages.ts';
import { thesaurusAgreesWithReport } from './thesaurus-agrees-with-report.ts';

const strings = problemStrings.thesaurus;

/**
 * Every target exists; every word stands once, is no other place's title and no alias of the glossary, and where the
 * report itself has the word, a target has it too; the official words stand at a target.
 */
export function thesaurusIsSound(files: ContentFiles): Problem[] {
  const missing = missingTargets(files);
  // Words cannot be judged by targets that do not exist.
  if (missing.length > 0) return missing;
  return [...repeatedWords(files), ...titles(files), ...aliases(files), ...thesaurusAgreesWithReport(files)];
}

function missingTargets({ thesaurus, glossary, years }: ContentFiles): Problem[] {
  const terms = new Set(glossary.value.terms.map(({ id }) => id));
  const roles = new Set(
    years
      .flatMap(({ report: { value } }) => [...value.parts, ...sectionsOf(value).map(({ section }) => section)])
      .flatMap(({ role }) => role ?? []),
  );
  return thesaurus.value.entries.flatMap(({ targets }, index) =>
    targets.flatMap((target, position) => {
      const role = roleOf(target);
      const [kind, name, known] =
        role === undefined ? (['term', target, terms] as const) : (['role', role, roles] as const);
      if (known.has(name)) return [];
      const sentences = problemStrings.unknownReference(problemStrings.kinds[kind], name, nearest(name, known));
      return [thesaurus.file.problemAt(['entries', index, 'targets', position], sentences)];
    }),
  );
}

/** Each word of the thesaurus, without the differences nobody types, with its place. */
function placedWords({ thesaurus }: ContentFiles) {
  return thesaurus.value.entries.flatMap((entry, index) =>
    entry.words.map((word, position) => ({
      word,
      plain: plainWords(word),
      entry,
      path: ['entries', index, 'words', position],
    })),
  );
}

function repeatedWords(files: ContentFiles): Problem[] {
  const { file } = files.thesaurus;
  const first = new Map<string, (string | number)[]>();
  return placedWords(files).flatMap(({ word, plain, path }) => {
    const earlier = first.get(plain);
    first.set(plain, earlier ?? path);
    return earlier === undefined ? [] : [file.problemAt(path, strings.wordTwice(word, file.lineOf(earlier)))];
  });
}

function titles(files: ContentFiles): Problem[] {
  const known = [
    ...files.glossary.value.terms.map(({ id, name }) => ({ title: name, target: id })),
    ...reportTitles(files.years),
  ];
  const owners = Map.groupBy(known, ({ title }) => plainWords(title));
  return placedWords(files).flatMap(({ word, plain, entry, path }) => {
    const found = owners.get(plain) ?? [];
    const [other] = found;
    if (other === undefined || found.some(({ target }) => entry.targets.includes(target))) return [];
    return [files.thesaurus.file.problemAt(path, strings.wordIsTitle(word, other.title, other.target))];
  });
}

/** An alias may stand here only to lead to a section first, which the glossary cannot say, and then to its term. */
function aliases(files: ContentFiles): Problem[] {
  const owners = Map.groupBy(
    files.glossary.value.terms.flatMap(({ id, name, aliases: shown, hiddenAliases = [] }) =>
      [...shown, ...hiddenAliases].map((alias) => ({ alias: plainWords(alias), id, name })),
    ),
    ({ alias }) => alias,
  );
  return placedWords(files).flatMap(({ word, plain, entry, path }) => {
    const terms = owners.get(plain) ?? [];
    const isMoreExact = roleOf(entry.targets[0] ?? '') !== undefined;
    const [unnamed] = isMoreExact ? terms.filter(({ id }) => !entry.targets.includes(id)) : terms;
    return unnamed ? [files.thesaurus.file.problemAt(path, strings.wordIsAlias(word, unnamed.name))] : [];
  });
}
