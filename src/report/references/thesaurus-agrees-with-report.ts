import { problemStrings } from '../../strings.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Problem } from '../problem.ts';
import type { ThesaurusEntry } from '../schema/thesaurus.ts';
import { plainWords, type ReportPassage, reportPassages } from './report-passages.ts';

const strings = problemStrings.thesaurus;

/**
 * The official words of an entry stand at a target of it; its other words, where the report has them at all, stand at a
 * target too, unless the entry says why they may not. Expects targets that exist.
 */
export function thesaurusAgreesWithReport(files: ContentFiles): Problem[] {
  const words = lookup(files);
  return files.thesaurus.value.entries.flatMap((entry, index) => entryProblems(files, words, entry, index));
}

/** The words of the reports, ready to be looked up. */
interface Lookup {
  passages: readonly ReportPassage[];
  /** All of them in one string: most words of the thesaurus do not occur at all, and this tells so quickly. */
  everything: string;
  /** Passages that belong to a target: at the place or below it, defining the term or naming it. */
  byTarget: ReadonlyMap<string, readonly ReportPassage[]>;
}

function lookup({ glossary, years }: ContentFiles): Lookup {
  const passages = reportPassages(years);
  const byTarget = new Map<string, ReportPassage[]>();
  const forms = glossary.value.terms.map(({ id, linkForms }) => ({ id, forms: linkForms.map(plainWords) }));
  for (const passage of passages) {
    const named = forms.filter((term) => term.forms.some((form) => passage.words.includes(form))).map(({ id }) => id);
    for (const target of new Set([...passage.targets, ...named])) {
      const known = byTarget.get(target);
      if (known) known.push(passage);
      else byTarget.set(target, [passage]);
    }
  }
  return { passages, everything: passages.map(({ words }) => words).join('\n'), byTarget };
}

function entryProblems(
  { thesaurus: { file }, glossary }: ContentFiles,
  { passages, everything, byTarget }: Lookup,
  entry: ThesaurusEntry,
  index: number,
): Problem[] {
  const atTargets = entry.targets.flatMap((target) => byTarget.get(target) ?? []);
  const names = glossary.value.terms.filter(({ id }) => entry.targets.includes(id)).map(({ name }) => plainWords(name));
  const standsAtTarget = (plain: string) => atTargets.some(({ words }) => words.includes(plain));
  const official = entry.means.split('、');
  const exceptions = Object.keys(entry.alsoLiteral ?? {});
  return [
    ...official
      .filter((means) => !standsAtTarget(plainWords(means)) && !names.some((name) => name.includes(plainWords(means))))
      .map((means) => file.problemAt(['entries', index, 'means'], strings.meansMissing(means))),
    ...entry.words.flatMap((word, position) => {
      const plain = plainWords(word);
      const at = ['entries', index, 'words', position];
      if (official.some((means) => plainWords(means) === plain)) return [file.problemAt(at, strings.wordIsMeans(word))];
      const isElsewhere = everything.includes(plain) && !standsAtTarget(plain);
      const isException = exceptions.includes(word);
      if (isElsewhere === isException) return [];
      if (isException) {
        return [file.problemAt(['entries', index, 'alsoLiteral', word], strings.exceptionNeedless(word), 'key')];
      }
      const place = passages.find(({ words }) => words.includes(plain))?.id ?? '';
      return [file.problemAt(at, strings.literalElsewhere(word, place))];
    }),
    ...exceptions
      .filter((word) => !entry.words.includes(word))
      .map((word) => file.problemAt(['entries', index, 'alsoLiteral', word], strings.exceptionUnknown(word), 'key')),
  ];
}
