import { problemStrings } from '../../strings.ts';
import { type ContentFiles, placedNodes, type YearFiles } from '../content-files.ts';
import type { JsonFile } from '../json-file.ts';
import { textOf } from '../outline.ts';
import type { Problem } from '../problem.ts';
import type { Relation } from '../schema/relations.ts';
import { nearest, nearestPassage } from './nearest.ts';

/**
 * Relations have ids of their own and name roots that exist; the words that a report's own relation rests on stand in
 * its blocks. Figures are not looked up here: a relation of the template need not apply to every year, and the audit
 * lists those that do not.
 */
export function relationsAreRooted({ relations, years }: ContentFiles): Problem[] {
  const template = relations.value.relations;
  return [
    ...listProblems(relations.file, template, []),
    ...years.flatMap((year) => [
      ...listProblems(year.relations.file, year.relations.value.relations, template),
      ...givenProblems(year),
    ]),
  ];
}

function listProblems(file: JsonFile, relations: readonly Relation[], others: readonly Relation[]): Problem[] {
  const known = new Set([...others, ...relations].map(({ id }) => id));
  const first = new Map<string, number>();
  return relations.flatMap(({ id, root }, index) => {
    const earlier = first.get(id);
    first.set(id, index);
    const line = earlier === undefined ? undefined : file.lineOf(['relations', earlier]);
    return [
      ...(line === undefined ? [] : [file.problemAt(['relations', index, 'id'], problemStrings.duplicateId(id, line))]),
      ...(root === undefined || known.has(root)
        ? []
        : [
            file.problemAt(
              ['relations', index, 'root'],
              problemStrings.unknownReference(problemStrings.kinds.relation, root, nearest(root, known)),
            ),
          ]),
    ];
  });
}

function givenProblems({ report, relations }: YearFiles): Problem[] {
  const texts = new Map(
    placedNodes(report.value).flatMap(({ node }) =>
      node.type === 'section' ? [] : [[node.id, textOf(node)] as const],
    ),
  );
  return relations.value.relations.flatMap((relation, index) =>
    (relation.given ?? []).flatMap(({ block, quote }, place) => {
      const text = texts.get(block);
      if (text === undefined || text.includes(quote)) return [];
      const sentences = problemStrings.quoteMissing(block, quote, nearestPassage(quote, text));
      return [relations.file.problemAt(['relations', index, 'given', place, 'quote'], sentences)];
    }),
  );
}
