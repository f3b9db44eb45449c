import { occurrence } from '../../../report/figure-place.ts';
import type { Chart } from '../../../report/schema/charts.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import type { JsonPath } from '../json-file.ts';
import { says } from '../problem-catalogue.ts';
import { blockTexts, quoteWords } from './block-texts.ts';
import { missing, type Named } from './missing.ts';
import { nearestPassage } from './nearest.ts';
import { checkOf } from './reference-check.ts';

/** Related terms are terms. */
export const relatedTermsExist = checkOf({
  title: problemStrings.referenceChecks.terms,
  shared: ['glossary'],
  problems({ glossary }) {
    const { terms } = glossary.value;
    const related = terms.flatMap((term, index) =>
      term.related.map((id, position) => ({ id, path: ['terms', index, 'related', position] })),
    );
    return missing(glossary.file, 'term', related, new Set(terms.map(({ id }) => id)));
  },
});

/** A section that defines a term names one of the glossary. */
export const sectionTermsExist = checkOf({
  title: problemStrings.referenceChecks.sectionTerms,
  shared: ['glossary'],
  year: ['report'],
  problems({ glossary, years }) {
    const terms = new Set(glossary.value.terms.map(({ id }) => id));
    return years.flatMap(({ report }) => {
      const named = placedNodes(report.value).flatMap(({ node, path }) =>
        node.type === 'section' && node.term !== undefined ? [{ id: node.term, path: [...path, 'term'] }] : [],
      );
      return missing(report.file, 'term', named, terms);
    });
  },
});

/** Words marked as left over from the template stand in their paragraph. */
export const markedWordsExist = checkOf({
  title: problemStrings.referenceChecks.marks,
  year: ['report'],
  problems({ years }) {
    return years.flatMap(({ report }) =>
      placedNodes(report.value).flatMap(({ node, path }) => {
        if (node.type !== 'paragraph') return [];
        return (node.marks ?? []).flatMap(({ quote, nth }, index) => {
          if (occurrence(node.text, quote, nth) !== undefined) return [];
          const words = says('markMissing', quote, node.id, nearestPassage(quote, node.text));
          return [{ ...report.file.problemAt([...path, 'marks', index, 'quote'], words), follows: node.id }];
        });
      }),
    );
  },
});

/** What a remark is about stands in its block. */
export const remarksAreQuoted = checkOf({
  title: problemStrings.referenceChecks.remarks,
  year: ['report', 'remarks'],
  problems({ years }) {
    return years.flatMap(({ report, remarks: { file, value } }) => {
      const texts = blockTexts(report.value);
      return value.remarks.flatMap(({ block, quote }, index) => {
        const text = texts.get(block);
        const at = ['remarks', index];
        if (text === undefined)
          return missing(file, 'block', [{ id: block, path: [...at, 'block'] }], new Set(texts.keys()));
        if (text.includes(quote)) return [];
        const words = quoteWords(quote, block, texts);
        const isGone = words.code === 'MZ401';
        const told = isGone ? { ...words, hint: problemStrings.remarkGone(nearestPassage(quote, text)) } : words;
        return [{ ...file.problemAt([...at, 'quote'], told), follows: block }];
      });
    });
  },
});

/** The blocks that charts name are there. */
export const chartPlacesExist = checkOf({
  title: problemStrings.referenceChecks.chartPlaces,
  year: ['report', 'charts'],
  problems({ years }) {
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
  },
});

/** The figures and computed values that charts name, in rows and in sentences, are there. */
export const chartFiguresExist = checkOf({
  title: problemStrings.referenceChecks.chartFigures,
  year: ['figures', 'charts'],
  problems({ years }) {
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
  },
});

/** The figures in the rows of a chart with one unit are of that unit. */
export const chartUnitsAgree = checkOf({
  title: problemStrings.referenceChecks.chartUnits,
  year: ['figures', 'charts'],
  problems({ years }) {
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
  },
});

/** A computed value takes each figure once. */
export const derivedFiguresStandOnce = checkOf({
  title: problemStrings.referenceChecks.chartTwice,
  year: ['charts'],
  problems({ years }) {
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
  },
});

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
    ...compared(chart, at).filter(({ id }) => !id.startsWith('=')),
  ];
}

function derivedNamed(chart: Chart, at: JsonPath): Named[] {
  return [
    ...chart.rows.flatMap(({ derived }, position) =>
      derived === undefined ? [] : [{ id: derived, path: [...at, 'rows', position, 'derived'] }],
    ),
    ...placeholders(chart, at, /\{=([^}]+)\}/g),
    ...compared(chart, at).flatMap(({ id, path }) => (id.startsWith('=') ? [{ id: id.slice(1), path }] : [])),
  ];
}

/** What the claims of a chart compare; a computed value with its `=`. */
function compared({ claims = [] }: Chart, at: JsonPath): Named[] {
  return claims.flatMap(({ of, than }, index) => [
    { id: of, path: [...at, 'claims', index, 'of'] },
    ...than.map((id, place) => ({ id, path: [...at, 'claims', index, 'than', place] })),
  ]);
}

function placeholders(chart: Chart, at: JsonPath, pattern: RegExp): Named[] {
  return (['takeaway', 'caution'] as const).flatMap((field) =>
    [...(chart[field] ?? '').matchAll(pattern)].map((match) => ({ id: match[1] ?? '', path: [...at, field] })),
  );
}
