import type { Node, Report } from '../../../src/report/schema/report.ts';
import { edited, editedFile } from '../../edited-content.ts';

/** One change to sound content that a hand, a clipboard or another program might make. */
export interface ValidChange {
  /** What is changed. Two changes of one field cannot be made at once. */
  field: string;
  /** What is put there, as JSON would write it. */
  payload: string;
  apply(files: ReadonlyMap<string, string>): Map<string, string>;
}

/** Words that people, PDF files, Word and attackers put where words belong. */
const words = [
  '①⑴Ⅰ',
  '㵲水县𬱟局',
  '😀👩‍🌾✔️',
  '长沙县㮾梨街道',
  '\uf0b7 私用',
  '≤≥℃№●□√',
  'e\u0301Å ﷽',
  '甲\u0001乙',
  '甲\u0000乙',
  '甲\ufffe乙',
  '甲\ud83d乙',
  '甲\ufffd乙',
  '甲\u200b乙',
  '\u202e甲乙',
  '甲\u00ad乙',
  '甲\ufeff乙',
  ' ',
  '\u3000',
  '甲\u00a0乙\u3000丙',
  '甲\n乙\t丙',
  '<script>alert(1)</script>',
  '</title><p>',
  '{expr} {1+1} `code`',
  '**粗** _斜_ ~~删~~ | 表 |',
  '# 题\n- 列',
  'import x from "y"',
  '[链](http://a.cn) ![图](b)',
  'http://www.example.gov.cn/）公开栏目，没有影响。',
  '"http://a","x"',
  '来信 juesuan@example.gov.cn。',
  '&lt;&amp;&#0;',
  '\\u0041 \\ \\\\',
  '“‘"\'”’',
  '%E4%BD %% #a?b',
  '../../x',
  '=1+1',
  '__proto__',
  'constructor',
  'undefined null NaN',
  '2019',
  '-',
  '长'.repeat(2000),
  `${'甲'.repeat(300)} ${'a'.repeat(300)}`,
  'שלום العربية',
  'हिन्दी ไทย 한국어',
];

type Edit = (value: never, word: string) => void;

/** Fields of words in each file; `report` fields are printed in the source as well. */
const fields: Record<string, { file: string; set: Edit } | { report: (report: Report, word: string) => void }> = {
  'site name': {
    file: 'site.json',
    set: (site: { name: string }, word) => {
      site.name = word;
    },
  },
  'site department': {
    file: 'site.json',
    set: (site: { department: string }, word) => {
      site.department = word;
    },
  },
  host: {
    file: 'site.json',
    set: (site: { host: string }, word) => {
      site.host = word;
    },
  },
  contact: {
    file: 'site.json',
    set: (site: { contact: string }, word) => {
      site.contact = word;
    },
  },
  'identification code': {
    file: 'site.json',
    set: (site: { siteIdCode: string }, word) => {
      site.siteIdCode = digitsOf(word, 10);
    },
  },
  'ICP number': {
    file: 'site.json',
    set: (site: { icpNumber: string }, word) => {
      site.icpNumber = `京ICP备${digitsOf(word, 8)}号`;
    },
  },
  column: {
    file: 'site.json',
    set: (site: { columns: object }, word) => {
      site.columns = { report: { name: word, type: word, keywords: word } };
    },
  },
  'home label': {
    file: 'site.json',
    set: (site: { home: { figures: { label: string }[] } }, word) => {
      one(site.home.figures).label = word;
    },
  },
  'search offered': {
    file: 'site.json',
    set: (site: { home: { searches: string[] } }, word) => {
      site.home.searches = [word];
    },
  },
  'term name': {
    file: 'glossary.json',
    set: (file: Terms, word) => {
      one(file.terms).name = word;
    },
  },
  pinyin: {
    file: 'glossary.json',
    set: (file: Terms, word) => {
      one(file.terms).pinyin = word;
    },
  },
  alias: {
    file: 'glossary.json',
    set: (file: Terms, word) => {
      one(file.terms).aliases = [word];
    },
  },
  'hidden alias': {
    file: 'glossary.json',
    set: (file: Terms, word) => {
      one(file.terms).hiddenAliases = [word];
    },
  },
  'link form': {
    file: 'glossary.json',
    set: (file: Terms, word) => {
      one(file.terms).linkForms.push(word);
    },
  },
  'term note': {
    file: 'glossary.json',
    set: (file: Terms, word) => {
      one(file.terms).note = word;
    },
  },
  'figure label': {
    file: 'reports/2019/figures.json',
    set: (file: { figures: { label: string }[] }, word) => {
      one(file.figures).label = word;
    },
  },
  'figure note': {
    file: 'reports/2019/figures.json',
    set: (file: { figures: { note: string }[] }, word) => {
      one(file.figures).note = word;
    },
  },
  remark: {
    file: 'reports/2019/remarks.json',
    set: (file: { remarks: { block: string; text: string }[] }, word) => {
      file.remarks.push({ block: 's1-1-p1', text: word });
    },
  },
  'relation title': {
    file: 'reports/2019/relations.json',
    set: (file: { relations: object[] }, word) => {
      file.relations.push({ id: 'S77', rule: 'same-fact', group: 'sum', title: word, figures: [] });
    },
  },
  'chart title': {
    file: 'reports/2019/charts.json',
    set: (file: Charts, word) => {
      one(file.charts).title = word;
    },
  },
  'chart takeaway': {
    file: 'reports/2019/charts.json',
    set: (file: Charts, word) => {
      one(file.charts).takeaway = word;
    },
  },
  'chart caution': {
    file: 'reports/2019/charts.json',
    set: (file: Charts, word) => {
      one(file.charts).caution = word;
    },
  },
  'row label': {
    file: 'reports/2019/charts.json',
    set: (file: Charts, word) => {
      one(one(file.charts).rows).label = word;
    },
  },
  'report title': {
    report: (report, word) => {
      report.title = word;
    },
  },
  'report department': {
    report: (report, word) => {
      report.department = word;
    },
  },
  'part heading': {
    report: (report, word) => {
      one(report.parts).heading = word;
    },
  },
  'part label': {
    report: (report, word) => {
      one(report.parts).label = word;
    },
  },
  'part numeral': {
    report: (report, word) => {
      one(report.parts).numeral = word;
    },
  },
  'section heading': {
    report: (report, word) => {
      sectionOf(report).heading = word;
    },
  },
  'section numeral': {
    report: (report, word) => {
      sectionOf(report).numeral = word;
    },
  },
  paragraph: {
    report: (report, word) => {
      sectionOf(report).content.push({
        type: 'paragraph',
        id: `${sectionOf(report).id}-p77`,
        text: word,
        lines: [1, 1],
      });
    },
  },
  'table cell': {
    report: (report, word) => {
      sectionOf(report).content.push({
        type: 'table',
        id: `${sectionOf(report).id}-t77`,
        columns: ['项目', word],
        rows: [{ id: `${sectionOf(report).id}-t77-r1`, cells: [['甲'], [word]] }],
        lines: [1, 1],
      });
    },
  },
};

type Terms = {
  terms: {
    name: string;
    pinyin: string;
    aliases: string[];
    hiddenAliases: string[];
    linkForms: string[];
    note: string;
  }[];
};
type Charts = { charts: { title: string; takeaway: string; caution: string; rows: { label: string }[] }[] };

/** Settings that are no words: each is one change. */
const settings: [field: string, file: string, values: readonly unknown[], set: (value: never, to: never) => void][] = [
  [
    'home figures',
    'site.json',
    [[], ['personnel.total'], ['basic.personnel', 'personnel.total'], ['nowhere']].map((ids) =>
      ids.map((figure) => ({ figure, label: '数' })),
    ),
    (site: { home: { figures: unknown } }, to: unknown) => {
      site.home.figures = to;
    },
  ],
  [
    'url',
    'site.json',
    [
      'https://a.gov.cn',
      'https://a.gov.cn/x/',
      'http:example',
      'javascript:x',
      'https://某局.政务',
      'ftp://a',
      'https://a?b',
    ],
    (site: { url: unknown }, to: unknown) => {
      site.url = to;
    },
  ],
  [
    'base',
    'site.json',
    [
      '/a/',
      '/a/b.c/',
      '/../x/',
      '/决算/',
      '/a b/',
      '/%2e/',
      '/a?b/',
      '/"x/',
      '/a\\b/',
      '//',
      '/-/',
      '/2019/',
      '/glossary/',
    ],
    (site: { base: unknown }, to: unknown) => {
      site.base = to;
    },
  ],
  [
    'published on',
    'reports/2019/report.json',
    [null, '2020-02-29', '2999-01-01', '0001-01-01'],
    (report: { publishedOn: unknown }, to: unknown) => {
      report.publishedOn = to;
    },
  ],
  [
    'term id',
    'glossary.json',
    ['a'.repeat(300), 'con', 'index', '404', 'search', 'a-1'],
    (file: { terms: object[] }, id: unknown) => {
      file.terms.push({ id, name: '另一个词', pinyin: 'lìng', linkForms: [], aliases: [], related: [] });
    },
  ],
  [
    'two terms',
    'glossary.json',
    ['基本支出', '另一个词'],
    (file: { terms: object[] }, name: unknown) => {
      file.terms.push({ id: 'ling-yi-ge', name, pinyin: 'lìng', linkForms: [], aliases: [], related: [] });
    },
  ],
  [
    'chart id',
    'reports/2019/charts.json',
    ['a'.repeat(300), 'fig1', 'con', '1'],
    (file: { charts: { id: unknown }[] }, id: unknown) => {
      one(file.charts).id = id;
    },
  ],
];

/** Every change there is: each field with each word, each setting with each of its values. */
export const validChanges: readonly ValidChange[] = [
  ...Object.entries(fields).flatMap(([field, how]) =>
    words.map((word): ValidChange => {
      const apply = (files: ReadonlyMap<string, string>) =>
        'report' in how
          ? edited(files, ({ report }) => {
              how.report(report, word);
            })
          : editedFile(files, how.file, (value) => {
              how.set(value as never, word);
            });
      return { field, payload: JSON.stringify(word).slice(0, 40), apply };
    }),
  ),
  ...settings.flatMap(([field, file, values, set]) =>
    values.map(
      (to): ValidChange => ({
        field,
        payload: JSON.stringify(to).slice(0, 40),
        apply: (files) =>
          editedFile(files, file, (value) => {
            set(value as never, to as never);
          }),
      }),
    ),
  ),
];

function one<Entry>(entries: readonly Entry[]): Entry {
  const [first] = entries;
  if (first === undefined) throw new Error('The made-up content has none');
  return first;
}

function sectionOf(report: Report) {
  const section = report.parts[0]?.content.find((node: Node) => node.type === 'section');
  if (section?.type !== 'section') throw new Error('The made-up report begins with no section');
  return section;
}

/** A number of so many digits, another for another word. */
function digitsOf(word: string, length: number): string {
  const digits = [...word].map((character) => (character.codePointAt(0) ?? 0) % 10).join('');
  return digits.slice(0, length).padEnd(length, '0');
}
