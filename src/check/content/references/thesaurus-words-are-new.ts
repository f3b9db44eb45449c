import type { ThesaurusEntry } from '../../../report/schema/thesaurus.ts';
import { roleOf } from '../../../report/thesaurus-targets.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { JsonPath } from '../json-file.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf, type FilesFor } from './reference-check.ts';
import { plainWords, reportTitles, type Title } from './report-passages.ts';
import { leadsSomewhere } from './thesaurus-targets-exist.ts';

/** Every word stands once in the thesaurus. */
export const wordsStandOnce = checkOf({
  title: problemStrings.referenceChecks.thesaurusRepeated,
  shared: ['thesaurus'],
  problems({ thesaurus }) {
    const { file } = thesaurus;
    const first = new Map<string, JsonPath>();
    return placedWords(thesaurus).flatMap(({ word, plain, path }) => {
      const earlier = first.get(plain);
      first.set(plain, earlier ?? path);
      return earlier === undefined ? [] : [file.problemAt(path, says('wordTwice', word, file.lineOf(earlier)))];
    });
  },
});

/** No word is the official one that it leads to: a search for that finds the text anyway. */
export const wordsAreNotOfficial = checkOf({
  title: problemStrings.referenceChecks.thesaurusOfficial,
  shared: ['thesaurus'],
  problems({ thesaurus }) {
    return placedWords(thesaurus)
      .filter(({ plain, entry }) => entry.means.split('、').some((means) => plainWords(means) === plain))
      .map(({ word, path }) => thesaurus.file.problemAt(path, says('wordIsMeans', word)));
  },
});

/** A word that is the name of a term, part or section leads there. */
export const wordsAreNoTitles = checkOf({
  title: problemStrings.referenceChecks.thesaurusTitles,
  shared: ['thesaurus', 'glossary'],
  year: ['report'],
  everyYear: true,
  problems(files) {
    const isJudged = leadsSomewhere(files);
    const titleOf = titlesElsewhere(files);
    return placedWords(files.thesaurus).flatMap(({ word, plain, entry, path }) => {
      const other = isJudged(entry) ? titleOf(plain, entry) : undefined;
      if (other === undefined) return [];
      const problem = files.thesaurus.file.problemAt(path, says('wordIsTitle', word, other.title, other.target));
      return [{ ...problem, usedElsewhere: { word, context: `【${other.title}】`, namedTarget: other.target } }];
    });
  },
});

/** Looks up whose name a word is, by its plain form; undefined where it is nobody's, or that of a target of its entry. */
export function titlesElsewhere({
  glossary,
  years,
}: FilesFor<'glossary', 'report'>): (plain: string, entry: ThesaurusEntry) => Title | undefined {
  const known = [...glossary.value.terms.map(({ id, name }) => ({ title: name, target: id })), ...reportTitles(years)];
  const owners = Map.groupBy(known, ({ title }) => plainWords(title));
  return (plain, { targets }) => {
    const found = owners.get(plain) ?? [];
    return found.some(({ target }) => targets.includes(target)) ? undefined : found[0];
  };
}

/** An alias may stand here only to lead to a section first, which the glossary cannot say, and then to its term. */
export const wordsAreNoAliases = checkOf({
  title: problemStrings.referenceChecks.thesaurusAliases,
  shared: ['thesaurus', 'glossary'],
  problems({ thesaurus, glossary }) {
    const { terms } = glossary.value;
    const ids = new Set(terms.map(({ id }) => id));
    const owners = Map.groupBy(
      terms.flatMap(({ id, name, aliases: shown, hiddenAliases = [] }) =>
        [...shown, ...hiddenAliases].map((alias) => ({ alias: plainWords(alias), id, name })),
      ),
      ({ alias }) => alias,
    );
    return placedWords(thesaurus).flatMap(({ word, plain, entry: { targets }, path }) => {
      // A term that does not exist may have been meant to be this one.
      if (targets.some((target) => roleOf(target) === undefined && !ids.has(target))) return [];
      const owning = owners.get(plain) ?? [];
      const isMoreExact = roleOf(targets[0] ?? '') !== undefined;
      const [unnamed] = isMoreExact ? owning.filter(({ id }) => !targets.includes(id)) : owning;
      return unnamed ? [thesaurus.file.problemAt(path, says('wordIsAlias', word, unnamed.name))] : [];
    });
  },
});

/** Each word of the thesaurus, without the differences nobody types, with its place. */
function placedWords({ value }: FilesFor<'thesaurus', never>['thesaurus']) {
  return value.entries.flatMap((entry, index) =>
    entry.words.map((word, position) => ({
      word,
      plain: plainWords(word),
      entry,
      path: ['entries', index, 'words', position],
    })),
  );
}
