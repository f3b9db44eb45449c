import { occurrence } from '../../../report/figure-place.ts';
import type { Chart } from '../../../report/schema/charts.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import type { JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { blockTexts, quoteWords } from './block-texts.ts';
import { missing, type Named } from './missing.ts';
import { nearestPassage } from './nearest.ts';
import type { FilesFor } from './reference-check.ts';

/** Related terms are terms. */
export function relatedTermsExist({ glossary }: FilesFor<'glossary', never>): Problem[] {
  const { terms } = glossary.value;
  const related = terms.flatMap((term, index) =>
    term.related.map((id, position) => ({ id, path: ['terms', index, 'related', position] })),
  );
  return missing(glossary.file, 'term', related, new Set(terms.map(({ id }) => id)));
}

/** A section that defines a term names one of the glossary. */
export function sectionTermsExist({ glossary, years }: FilesFor<'glossary', 'report'>): Problem[] {
  const terms = new Set(glossary.value.terms.map(({ id }) => id));
  return years.flatMap(({ report }) => {
    const named = placedNodes(report.value).flatMap(({ node, path }) =>
      node.type === 'section' && node.term !== undefined ? [{ id: node.term, path: [...path, 'term'] }] : [],
    );
    return missing(report.file, 'term', named, terms);
  });
}

/** Words marked as left over from the template stand in their paragraph. */
export function markedWordsExist({ years }: FilesFor<never, 'report'>): Problem[] {
  return years.flatMap(({ report }) =>
    placedNodes(report.value).flatMap(({ node, path }) => {
      if (node.type !== 'paragraph') return [];
      return (node.marks ?? []).flatMap(({ quote, nth }, index) => {
        if (occurrence(node.text, quote, nth) !== undefined) return [];
        const words = says('markMissing', quote, node.id, nearestPassage(quote, node.text));
        return [report.file.problemAt([...path, 'marks', index, 'quote'], words)];
      });
    }),
  );
}

/** What a remark is about stands in its block. */
export function remarksAreQuoted({ years }: FilesFor<never, 'report' | 'remarks'>): Problem[] {
  return years.flatMap(({ report, remarks: { file, value } }) => {
    const texts = blockTexts(report.value);
    return value.remarks.flatMap(({ block, quote }, index) => {
      const text = texts.get(block);
      const at = ['remarks', index];
      if (text === undefined)
        return missing(file, 'block', [{ id: block, path: [...at, 'block'] }], new Set(texts.keys()));
      return text.includes(quote) ? [] : [file.problemAt([...at, 'quote'], quoteWords(quote, block, texts))];
    });
  });
}

/** The blocks that charts name are there. */
export function chartPlacesExist({ years }: FilesFor<never, 'report' | 'charts'>): Problem[] {
  return years.flatMap(({ report, charts: { file, value } }) => {
    const blocks = new Set(blockTexts(report.value).keys());
    const named = value.charts.flatMap((chart, index) => [
      { id: chart.after, path: ['charts', index, 'after'] },
      ...chart.rows.flatMap(({ statedIn }, position) =>
        statedIn === undefined ? [] : [{ id: statedIn, path: ['charts', index, 'rows', position, 'statedIn'] }],
      ),
    ]);
    return missing(file, 'block', named, blocks);
  });
}

/** The figures and computed values that charts name, in rows and in sentences, are there. */
export function chartFiguresExist({ years }: FilesFor<never, 'figures' | 'charts'>): Problem[] {
  return years.flatMap(({ figures, charts: { file, value } }) => {
    const known = new Set(figures.value.figures.map(({ id }) => id));
    return value.charts.flatMap((chart, index) => {
      const at = ['charts', index];
      const derived = new Set((chart.derived ?? []).map(({ id }) => id));
      return [
        ...missing(file, 'figure', figuresNamed(chart, at), known),
        ...missing(file, 'derived', derivedNamed(chart, at), derived),
      ];
    });
  });
}

/** The figures in the rows of a chart with one unit are of that unit. */
export function chartUnitsAgree({ years }: FilesFor<never, 'figures' | 'charts'>): Problem[] {
  return years.flatMap(({ figures, charts: { file, value } }) => {
    const units = new Map(figures.value.figures.map(({ id, unit }) => [id, unit]));
    return value.charts.flatMap(({ unit, rows }, index) =>
      rows.flatMap(({ figure }, position) => {
        const printed = units.get(figure ?? '');
        if (unit === null || !figure || printed === undefined || printed === unit) return [];
        return [
          file.problemAt(['charts', index, 'rows', position, 'figure'], says('chartUnit', unit, figure, printed)),
        ];
      }),
    );
  });
}

/** A computed value takes each figure once. */
export function derivedFiguresStandOnce({ years }: FilesFor<never, 'charts'>): Problem[] {
  return years.flatMap(({ charts: { file, value } }) =>
    value.charts.flatMap(({ derived = [] }, index) =>
      derived.flatMap(({ id, of }, position) =>
        of.flatMap((figure, place) => {
          if (of.indexOf(figure) === place) return [];
          const where = `${problemStrings.kinds.derived} ${id}`;
          const at = ['charts', index, 'derived', position, 'of', place];
          return [file.problemAt(at, says('relationFigureTwice', where, figure))];
        }),
      ),
    ),
  );
}

function figuresNamed(chart: Chart, at: JsonPath): Named[] {
  return [
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
}

function derivedNamed(chart: Chart, at: JsonPath): Named[] {
  return [
    ...chart.rows.flatMap(({ derived }, position) =>
      derived === undefined ? [] : [{ id: derived, path: [...at, 'rows', position, 'derived'] }],
    ),
    ...placeholders(chart, at, /\{=([^}]+)\}/g),
  ];
}

function placeholders(chart: Chart, at: JsonPath, pattern: RegExp): Named[] {
  return (['takeaway', 'caution'] as const).flatMap((field) =>
    [...(chart[field] ?? '').matchAll(pattern)].map((match) => ({ id: match[1] ?? '', path: [...at, field] })),
  );
}
