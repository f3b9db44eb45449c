import type { Relation } from '../../../audit/relations.ts';
import { templateRelations } from '../../../audit/relations.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import type { JsonFile } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { blockTexts, quoteWords } from './block-texts.ts';
import { missing } from './missing.ts';
import { checkOf } from './reference-check.ts';
import { placesOf, quotesOf } from './relation-references.ts';

/** Relations of the office have ids of their own, also beside the template's, and name roots that exist. */
export const officeIsRooted = checkOf({
  title: problemStrings.referenceChecks.relationIds,
  shared: ['relations'],
  problems({ relations }) {
    return listProblems(relations.file, relations.value.relations, templateRelations);
  },
});

/** The same of a report's own relations, also beside the office's. */
export const relationsAreRooted = checkOf({
  title: problemStrings.referenceChecks.yearRelationIds,
  shared: ['relations'],
  year: ['relations'],
  problems({ relations, years }) {
    return years.flatMap((year) =>
      listProblems(year.relations.file, year.relations.value.relations, [
        ...templateRelations,
        ...relations.value.relations,
      ]),
    );
  },
});

function listProblems(file: JsonFile, relations: readonly Relation[], others: readonly Relation[]): Problem[] {
  const known = new Set([...others, ...relations].map(({ id }) => id));
  const rootOf = new Map([...others, ...relations].map(({ id, root }) => [id, root]));
  const taken = new Set(others.map((relation) => relation.id));
  const first = new Map<string, number>();
  return relations.flatMap(({ id, root }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    const line = earlier === undefined ? undefined : file.lineOf(['relations', earlier]);
    const at = ['relations', index];
    const named = root === undefined ? [] : [{ id: root, path: [...at, 'root'] }];
    return [
      ...(line === undefined ? [] : [file.problemAt([...at, 'id'], says('duplicateId', id, line))]),
      ...(taken.has(id) ? [file.problemAt([...at, 'id'], says('relationIdTaken', id))] : []),
      ...missing(file, 'relation', named, known),
      ...(leadsBack(id, rootOf) ? [file.problemAt([...at, 'root'], says('relationRootLoop', id))] : []),
    ];
  });
}

/** Whether following the roots from a relation comes back to it. */
function leadsBack(id: string, rootOf: ReadonlyMap<string, string | undefined>): boolean {
  let here = rootOf.get(id);
  for (let steps = 0; here !== undefined && steps <= rootOf.size; steps++) {
    if (here === id) return true;
    here = rootOf.get(here);
  }
  return false;
}

/** The places that a report's own relations rest on are there, with the words they quote. */
export const relationPlacesExist = checkOf({
  title: problemStrings.referenceChecks.relationPlaces,
  year: ['report', 'relations'],
  problems({ years }) {
    return years.flatMap(({ report, relations: { file, value } }) => {
      const texts = blockTexts(report.value);
      const known = new Set(
        placedNodes(report.value).flatMap(({ node }) =>
          node.type === 'table' ? [node.id, ...node.rows.map(({ id }) => id)] : [node.id],
        ),
      );
      return value.relations.flatMap((relation, index) => [
        ...missing(file, 'block', placesOf(relation, ['relations', index]), known),
        ...quotesOf(relation, ['relations', index])
          .filter(({ id, quote }) => texts.get(id)?.includes(quote) === false)
          .map(({ id, path, quote }) => file.problemAt(path, quoteWords(quote, id, texts))),
      ]);
    });
  },
});
