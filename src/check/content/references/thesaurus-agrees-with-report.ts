import { inContext } from '../../../report/in-context.ts';
import type { ThesaurusEntry } from '../../../report/schema/thesaurus.ts';
import { standingIn } from '../../../report/standing-words.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { nearest } from './nearest.ts';
import { checkOf, type FilesFor } from './reference-check.ts';
import { plainWords, type ReportPassage, reportPassages } from './report-passages.ts';
import { leadsSomewhere } from './thesaurus-targets-exist.ts';
import { titlesElsewhere } from './thesaurus-words-are-new.ts';

/**
 * The official words of an entry stand at a target of it; its other words, where the report has them at all, stand at a
 * target too, unless the entry says why they may not.
 */
export const thesaurusAgreesWithReport = checkOf({
  title: problemStrings.referenceChecks.thesaurusReport,
  shared: ['thesaurus', 'glossary'],
  year: ['report'],
  everyYear: true,
  problems(files) {
    const words = lookup(files);
    const isJudged = leadsSomewhere(files);
    return files.thesaurus.value.entries.flatMap((entry, index) =>
      isJudged(entry) ? entryProblems(files, words, entry, index) : [],
    );
  },
});

/** An exception is for a word of its entry. */
export const exceptionsAreOfWords = checkOf({
  title: problemStrings.referenceChecks.thesaurusExceptions,
  shared: ['thesaurus'],
  problems({ thesaurus: { file, value } }) {
    return value.entries.flatMap(({ words, alsoLiteral = {} }, index) =>
      Object.keys(alsoLiteral)
        .filter((word) => !words.includes(word))
        .map((word) =>
          file.problemAt(
            ['entries', index, 'alsoLiteral', word],
            says('exceptionUnknown', word, nearest(word, words)[0]),
            'key',
          ),
        ),
    );
  },
});

/** The words of the reports, ready to be looked up. */
interface Lookup {
  passages: readonly ReportPassage[];
  /** Whether a word may stand in them: most of the thesaurus do not occur at all, and this tells so quickly. */
  mayStand: (plain: string) => boolean;
  /** Passages that belong to a target: at the place or below it, defining the term or naming it. */
  byTarget: ReadonlyMap<string, readonly ReportPassage[]>;
  titleElsewhere: ReturnType<typeof titlesElsewhere>;
}

function lookup(files: FilesFor<'glossary', 'report'>): Lookup {
  const { glossary, years } = files;
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
  const mayStand = standingIn([...new Set(passages.map(({ words }) => words))].join('\n'));
  return { passages, mayStand, byTarget, titleElsewhere: titlesElsewhere(files) };
}

function entryProblems(
  { thesaurus: { file }, glossary }: FilesFor<'thesaurus' | 'glossary', never>,
  { passages, mayStand, byTarget, titleElsewhere }: Lookup,
  entry: ThesaurusEntry,
  index: number,
): Problem[] {
  const atTargets = entry.targets.flatMap((target) => byTarget.get(target) ?? []);
  const names = glossary.value.terms.filter(({ id }) => entry.targets.includes(id)).map(({ name }) => plainWords(name));
  const standsAtTarget = (plain: string) => atTargets.some(({ words }) => placeIn(words, plain) !== -1);
  const official = entry.means.split('、');
  const exceptions = Object.keys(entry.alsoLiteral ?? {});
  return [
    ...official
      .filter((means) => !standsAtTarget(plainWords(means)) && !names.some((name) => name.includes(plainWords(means))))
      .map((means) => file.problemAt(['entries', index, 'means'], says('meansMissing', means))),
    ...entry.words.flatMap((word, position) => {
      const plain = plainWords(word);
      // Told by thesaurus-words-are-new.ts.
      if (official.some((means) => plainWords(means) === plain) || titleElsewhere(plain, entry)) return [];
      const isElsewhere = mayStand(plain) && !standsAtTarget(plain);
      const { id: place, words = '' } =
        (isElsewhere ? passages.find((passage) => placeIn(passage.words, plain) !== -1) : undefined) ?? {};
      const isException = exceptions.includes(word);
      if ((place !== undefined) === isException) return [];
      if (place === undefined) {
        return [file.problemAt(['entries', index, 'alsoLiteral', word], says('exceptionNeedless', word), 'key')];
      }
      const at = placeIn(words, plain);
      const context = inContext(words, at, at + plain.length, 12);
      const problem = file.problemAt(['entries', index, 'words', position], says('literalElsewhere', word, place));
      return [{ ...problem, usedElsewhere: { word, context } }];
    }),
  ];
}

/** Where a word stands in a text, -1 where it does not: digits within a longer number are no word. */
function placeIn(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isCut = (before: string, after: string) => /\d/.test(before) && /\d/.test(after);
    const end = at + word.length;
    if (!isCut(text[at - 1] ?? '', text[at] ?? '') && !isCut(text[end - 1] ?? '', text[end] ?? '')) return at;
  }
  return -1;
}
