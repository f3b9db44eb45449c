import { problemStrings } from '../../strings.ts';
import { type ContentFiles, placedNodes, type YearFiles } from '../content-files.ts';
import { occurrence } from '../figure-place.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import { textOf } from '../outline.ts';
import type { Problem } from '../problem.ts';
import { nearest, nearestPassage } from './nearest.ts';

/** Every id that a file names exists: related terms, terms of sections, blocks of remarks and charts, figures of charts, words of marks. */
export function referencesExist({ glossary, years }: ContentFiles): Problem[] {
  const terms = new Set(glossary.value.terms.map(({ id }) => id));
  const related = glossary.value.terms.flatMap((term, index) =>
    term.related.map((id, position) => ({ id, path: ['terms', index, 'related', position] })),
  );
  return [
    ...missing(glossary.file, 'term', related, terms),
    ...years.flatMap((year) => [...reportProblems(year, terms), ...remarkProblems(year), ...chartProblems(year)]),
  ];
}

type Kind = keyof typeof problemStrings.kinds;

function missing(file: JsonFile, kind: Kind, named: { id: string; path: JsonPath }[], known: Set<string>): Problem[] {
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) =>
      file.problemAt(path, problemStrings.unknownReference(problemStrings.kinds[kind], id, nearest(id, known))),
    );
}

function reportProblems({ report }: YearFiles, terms: Set<string>): Problem[] {
  return placedNodes(report.value).flatMap(({ node, path }) => {
    if (node.type === 'section') {
      return node.term === undefined
        ? []
        : missing(report.file, 'term', [{ id: node.term, path: [...path, 'term'] }], terms);
    }
    if (node.type !== 'paragraph') return [];
    return (node.marks ?? []).flatMap((mark, index) =>
      occurrence(node.text, mark.quote, mark.nth) === undefined
        ? [report.file.problemAt([...path, 'marks', index], problemStrings.markMissing(mark.quote, node.id))]
        : [],
    );
  });
}

function remarkProblems({ report, remarks }: YearFiles): Problem[] {
  const texts = blockTexts(report.value);
  return remarks.value.remarks.flatMap(({ block, quote }, index) => {
    const text = texts.get(block);
    if (text === undefined) {
      return missing(remarks.file, 'block', [{ id: block, path: ['remarks', index, 'block'] }], new Set(texts.keys()));
    }
    if (text.includes(quote)) return [];
    const sentences = problemStrings.quoteMissing(block, quote, nearestPassage(quote, text));
    return [remarks.file.problemAt(['remarks', index, 'quote'], sentences)];
  });
}

function chartProblems({ report, figures, charts }: YearFiles): Problem[] {
  const figureIds = new Set(figures.value.figures.map(({ id }) => id));
  const blocks = new Set(blockTexts(report.value).keys());
  return charts.value.charts.flatMap((chart, index) => {
    const at = ['charts', index];
    const derivedIds = new Set((chart.derived ?? []).map(({ id }) => id));
    const named: { id: string; path: JsonPath }[] = [
      ...chart.rows.flatMap((row, position) =>
        (['figure', 'beside'] as const).flatMap((field) => {
          const id = row[field];
          return id ? [{ id, path: [...at, 'rows', position, field] }] : [];
        }),
      ),
      ...(chart.derived ?? []).flatMap((derived, position) =>
        derived.of.map((id, place) => ({ id, path: [...at, 'derived', position, 'of', place] })),
      ),
      ...placeholders(chart, at, /\{([^=}][^}]*)\}/g),
    ];
    const stated = chart.rows.flatMap((row, position) =>
      row.statedIn === undefined ? [] : [{ id: row.statedIn, path: [...at, 'rows', position, 'statedIn'] }],
    );
    const computed = [
      ...chart.rows.flatMap((row, position) =>
        row.derived === undefined ? [] : [{ id: row.derived, path: [...at, 'rows', position, 'derived'] }],
      ),
      ...placeholders(chart, at, /\{=([^}]+)\}/g),
    ];
    return [
      ...missing(charts.file, 'block', [{ id: chart.after, path: [...at, 'after'] }, ...stated], blocks),
      ...missing(charts.file, 'figure', named, figureIds),
      ...missing(charts.file, 'derived', computed, derivedIds),
    ];
  });
}

function placeholders(
  chart: { takeaway: string; caution?: string | undefined },
  at: JsonPath,
  pattern: RegExp,
): { id: string; path: JsonPath }[] {
  return (['takeaway', 'caution'] as const).flatMap((field) =>
    [...(chart[field] ?? '').matchAll(pattern)].map((match) => ({ id: match[1] ?? '', path: [...at, field] })),
  );
}

function blockTexts(report: YearFiles['report']['value']): Map<string, string> {
  return new Map(
    placedNodes(report).flatMap(({ node }) => (node.type === 'section' ? [] : [[node.id, textOf(node)] as const])),
  );
}
