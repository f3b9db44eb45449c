import { captionId, idsAbove, isOrRepeats, partId } from '../../../report/ids.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** No two terms share an id. */
export const termIdsAreUnique = checkOf({
  title: problemStrings.referenceChecks.termIds,
  shared: ['glossary'],
  problems({ glossary }) {
    return repeated(glossary.file, entriesOf('terms', glossary.value.terms));
  },
});

/** No two figures of a year share an id. */
export const figureIdsAreUnique = checkOf({
  title: problemStrings.referenceChecks.figureIds,
  year: ['figures'],
  problems({ years }) {
    return years.flatMap(({ figures }) => repeated(figures.file, entriesOf('figures', figures.value.figures)));
  },
});

/** No two charts of a year share an id, nor two computed values of one chart. */
export const chartIdsAreUnique = checkOf({
  title: problemStrings.referenceChecks.chartIds,
  year: ['charts'],
  problems({ years }) {
    return years.flatMap(({ charts: { file, value } }) => [
      ...repeated(file, entriesOf('charts', value.charts)),
      ...value.charts.flatMap(({ derived = [] }, index) =>
        repeated(
          file,
          derived.map(({ id }, position) => ({ id, path: ['charts', index, 'derived', position, 'id'] })),
        ),
      ),
    ]);
  },
});

/** No two parts, sections, blocks or table rows of a report share an id; an id stands under its parent's and tells its number. */
export const reportIdsAreUnique = checkOf({
  title: problemStrings.referenceChecks.reportIds,
  year: ['report'],
  problems({ years }) {
    return years.flatMap(({ report: { file, value } }) => {
      const nodes = placedNodes(value);
      const rows = nodes.flatMap(({ node, path }) =>
        node.type === 'table'
          ? node.rows.map(({ id }, index) => ({ id, path: [...path, 'rows', index, 'id'], parent: node.id }))
          : [],
      );
      const inside = [
        ...nodes.map(({ node, path, parent }) => ({ id: node.id, path: [...path, 'id'], parent, type: node.type })),
        ...rows.map((row) => ({ ...row, type: 'row' })),
      ];
      const numbered = [
        ...value.parts.map(({ id, number }, index) => ({
          id,
          number,
          right: partId(number),
          path: ['parts', index, 'id'],
        })),
        ...nodes.flatMap(({ node, path }) =>
          node.type === 'caption'
            ? [{ id: node.id, number: node.number, right: captionId(node.number), path: [...path, 'id'] }]
            : [],
        ),
      ];
      return [
        ...repeated(file, [...entriesOf('parts', value.parts), ...inside]),
        ...inside
          .filter(({ id, parent, type }) => type !== 'caption' && !idsAbove(id).includes(parent))
          .map(({ id, path, parent }) => file.problemAt(path, says('idNotInPlace', id, parent))),
        ...numbered
          .filter(({ id, right }) => !isOrRepeats(id, right))
          .map(({ id, number, right, path }) => file.problemAt(path, says('idNotNumber', id, number, right))),
      ];
    });
  },
});

function entriesOf(list: string, entries: readonly { id: string }[]): { id: string; path: JsonPath }[] {
  return entries.map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
}

/** Ids that stand a second time, each told with the line of the first. */
export function repeated(file: JsonFile, entries: readonly { id: string; path: JsonPath }[]): Problem[] {
  const first = new Map<string, JsonPath>();
  return entries.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [file.problemAt(path, says('duplicateId', id, file.lineOf(earlier)))];
    first.set(id, path);
    return [];
  });
}
