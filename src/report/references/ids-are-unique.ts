import { problemStrings } from '../../strings.ts';
import { type ContentFiles, placedNodes } from '../content-files.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';

/** Within each file, no two sections or blocks, figures, charts or terms share an id; and an id stands under its parent's. */
export function idsAreUnique({ glossary, years }: ContentFiles): Problem[] {
  const terms = glossary.value.terms.map(({ id }, index) => ({ id, path: ['terms', index, 'id'] }));
  return [
    ...repeated(glossary.file, terms),
    ...years.flatMap(({ report, figures, charts }) => {
      const nodes = placedNodes(report.value);
      return [
        ...repeated(
          report.file,
          nodes.map(({ node, path }) => ({ id: node.id, path: [...path, 'id'] })),
        ),
        ...nodes
          .filter(({ node, parent }) => node.type !== 'caption' && !node.id.startsWith(`${parent}-`))
          .map(({ node, path, parent }) =>
            report.file.problemAt([...path, 'id'], problemStrings.idNotInPlace(node.id, parent)),
          ),
        ...repeated(
          figures.file,
          figures.value.figures.map(({ id }, index) => ({ id, path: ['figures', index, 'id'] })),
        ),
        ...repeated(
          charts.file,
          charts.value.charts.map(({ id }, index) => ({ id, path: ['charts', index, 'id'] })),
        ),
      ];
    }),
  ];
}

function repeated(file: JsonFile, entries: { id: string; path: JsonPath }[]): Problem[] {
  const first = new Map<string, JsonPath>();
  return entries.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [file.problemAt(path, problemStrings.duplicateId(id, file.lineOf(earlier)))];
    first.set(id, path);
    return [];
  });
}
