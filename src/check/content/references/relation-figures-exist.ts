import { distance } from 'fastest-levenshtein';
import type { Relation } from '../../../audit/relations.ts';
import { figurePattern } from '../../../report/figure-pattern.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { SharedFiles } from '../content-files.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { nearest } from './nearest.ts';
import { checkOf } from './reference-check.ts';
import { figuresInWords, figuresOf } from './relation-references.ts';

/** Every figure in a relation of a report's own is a figure of that year; otherwise it would silently not be computed. */
export const relationFiguresExist = checkOf({
  title: problemStrings.referenceChecks.relationFigures,
  year: ['figures', 'relations'],
  problems({ years }) {
    return years.flatMap(({ figures, relations: { file, value } }) => {
      const known = figures.value.figures.map(({ id }) => id);
      const named = [
        ...value.relations.map((relation, index) => ({
          of: relation.id,
          figures: figuresOf(relation, ['relations', index]),
        })),
        ...Object.entries(value.headlines ?? {}).map(([of, words]) => ({
          of,
          figures: figuresInWords(words, ['headlines', of]),
        })),
      ];
      return named.flatMap(({ of, figures }) =>
        figures
          .filter(({ id }) => !known.some(figurePattern(id)))
          .map(({ id, path }) => ({
            ...file.problemAt(path, says('relationFigureUnknown', of, id, nearest(id, known))),
            lacks: { kind: 'figure' as const, id },
          })),
      );
    });
  },
});

/**
 * A relation of the template need not apply to every year, nor to any year of this site: the audit lists those that do
 * not. But an id that no year has and that is a slip away from one that is there was meant to be that one.
 */
export const officeFiguresAreSpelt = checkOf({
  title: problemStrings.referenceChecks.relationTemplate,
  shared: ['relations'],
  year: ['figures'],
  everyYear: true,
  problems({ relations, years }) {
    const known = [...new Set(years.flatMap(({ figures }) => figures.value.figures.map(({ id }) => id)))];
    return relations.value.relations.flatMap((relation, index) =>
      figuresOf(relation, ['relations', index])
        .filter(({ id }) => !known.some(figurePattern(id)))
        .flatMap(({ id, path }) => {
          const meant = known.filter((other) => other.length >= 8 && distance(id, other) <= 2);
          if (meant.length === 0) return [];
          return [relations.file.problemAt(path, says('relationFigureMisspelt', relation.id, id, meant.slice(0, 3)))];
        }),
    );
  },
});

/** No list of a template's relation names a figure twice. */
export const officeFiguresStandOnce = checkOf({
  title: problemStrings.referenceChecks.templateTwice,
  shared: ['relations'],
  problems({ relations }) {
    return namedTwice(relations);
  },
});

/** No list of a report's relation names a figure twice. */
export const relationFiguresStandOnce = checkOf({
  title: problemStrings.referenceChecks.yearTwice,
  year: ['relations'],
  problems({ years }) {
    return years.flatMap(({ relations }) => namedTwice(relations));
  },
});

function namedTwice({ file, value }: SharedFiles['relations']): Problem[] {
  return value.relations.flatMap((relation, index) => {
    const seen = new Set<string>();
    return figuresOf(relation, ['relations', index]).flatMap(({ id, path }) => {
      // Only entries of a list; a sentence may name a figure as often as it likes.
      if (typeof path.at(-1) !== 'number') return [];
      const entry = JSON.stringify([path.slice(0, -1), id]);
      if (seen.has(entry)) return [file.problemAt(path, says('relationFigureTwice', relationName(relation), id))];
      seen.add(entry);
      return [];
    });
  });
}

function relationName({ id }: Relation): string {
  return `${problemStrings.kinds.relation} ${id}`;
}
