import { figurePattern } from '../../../report/figure-pattern.ts';
import type { TemplateFile } from '../../../report/schema/template.ts';
import { readsItsExample } from '../../../template/pattern.ts';
import { template, withOffice } from '../../../template/template.ts';
import { problemStrings } from '../../../words/strings.ts';
import type { JsonPath } from '../json-file.ts';
import { says } from '../problem-catalogue.ts';
import { missing, type Named } from './missing.ts';
import { checkOf } from './reference-check.ts';
import { figuresInWords } from './relation-references.ts';

/** Roles, lists and phrases that rows of an office name exist, none is the template's own, and each row reads its example. */
export const templateRowsAreRead = checkOf({
  title: problemStrings.referenceChecks.templateRows,
  shared: ['template'],
  problems({ template: { file, value } }) {
    const { sections, areas, phrases, names, patterns } = withOffice(template, value);
    const roles = new Set(sections.map(({ role }) => role));
    const places = new Set([...roles, ...areas.map(({ area }) => area)]);
    const concepts = value.concepts.map((row, index) => ({ row, at: ['concepts', index] }));
    const named = patterns.slice(0, value.patterns.length).map((row, index) => ({ row, at: ['patterns', index] }));
    const unknown = [
      ...missing(
        file,
        'role',
        named.flatMap(({ row, at }) => row.in.map((id, place) => ({ id, path: [...at, 'in', place] }))),
        roles,
      ),
      ...missing(
        file,
        'role',
        concepts.flatMap(({ row, at }) => (row.in ?? []).map((id, place) => ({ id, path: [...at, 'in', place] }))),
        places,
      ),
      ...missing(
        file,
        'list',
        [...named, ...concepts].flatMap(({ row: { each }, at }) =>
          each === undefined ? [] : [{ id: each, path: [...at, 'each'] }],
        ),
        new Set(Object.keys(names)),
      ),
      ...missing(
        file,
        'list',
        value.summary.flatMap(({ each }, index) =>
          each === undefined ? [] : [{ id: each, path: ['summary', index, 'each'] }],
        ),
        new Set(Object.keys(names)),
      ),
      ...missing(file, 'role', rolesInSummary(value), roles),
      ...missing(file, 'phrase', phrasesIn(value), new Set([...Object.keys(phrases), '名称'])),
    ];
    const taken = takenNames(value).map(({ id, path }) => file.problemAt(path, says('templateNameTaken', id), 'key'));
    if (unknown.length > 0 || taken.length > 0) return [...unknown, ...taken];
    return named
      .filter(({ row }) => !readsItsExample(row, phrases, names[row.each ?? '']))
      .map(({ row, at }) => file.problemAt([...at, 'example'], says('exampleNotRead', row.wording)));
  },
});

/** Figures of an office's own sentences are figures of one of its reports; otherwise they would silently not be said. */
export const summaryFiguresExist = checkOf({
  title: problemStrings.referenceChecks.summaryFigures,
  shared: ['template'],
  year: ['figures'],
  everyYear: true,
  problems({ template: { file, value }, years }) {
    const known = new Set(years.flatMap(({ figures }) => figures.value.figures.map(({ id }) => id)));
    const named = value.summary.flatMap(({ text, item = '', when }, index): Named[] => [
      ...figuresInWords(text, ['summary', index, 'text']),
      ...figuresInWords(item, ['summary', index, 'item']),
      ...[when?.[0], when?.[2]].flatMap((id, place) =>
        id === undefined ? [] : [{ id, path: ['summary', index, 'when', place * 2] }],
      ),
    ]);
    const isThere = (id: string) => [...known].some(figurePattern(id));
    return missing(
      file,
      'figure',
      named.filter(({ id }) => !isThere(id)),
      known,
    );
  },
});

/** Sections that an office's own sentences lead to. */
function rolesInSummary({ summary }: TemplateFile): Named[] {
  return summary.flatMap(({ text }, index) =>
    [...text.matchAll(/<([a-z0-9-]+):/g)].map(([, id = '']) => ({ id, path: ['summary', index, 'text'] })),
  );
}

/** Phrases that an office's words name, with their places. */
function phrasesIn({ sections, phrases, areas, concepts, patterns }: TemplateFile): Named[] {
  const texts: { text: string; path: JsonPath }[] = [
    ...sections.map(({ words }, index) => ({ text: words, path: ['sections', index, 'words'] })),
    ...Object.entries(phrases).map(([name, text]) => ({ text, path: ['phrases', name] })),
    ...areas.map(({ words }, index) => ({ text: words, path: ['areas', index, 'words'] })),
    ...concepts.map(({ words }, index) => ({ text: words, path: ['concepts', index, 'words'] })),
    ...concepts.flatMap(({ of }, index) =>
      of === undefined ? [] : [{ text: `<${of}>`, path: ['concepts', index, 'of'] }],
    ),
    ...patterns.map(({ wording }, index) => ({ text: wording, path: ['patterns', index, 'wording'] })),
  ];
  return texts.flatMap(({ text, path }) => [...text.matchAll(/<([^<>]+)>/g)].map(([, id = '']) => ({ id, path })));
}

/** What an office calls by a name that the template has for something else. */
function takenNames({ phrases, names }: TemplateFile): Named[] {
  return [
    ...Object.keys(phrases)
      .filter((name) => name in template.phrases)
      .map((id) => ({ id, path: ['phrases', id] })),
    ...Object.entries(names).flatMap(([list, words]) =>
      Object.entries(words)
        .filter(([name, word]) => (template.names[list]?.[name] ?? word) !== word)
        .map(([id]) => ({ id, path: ['names', list, id] })),
    ),
  ];
}
