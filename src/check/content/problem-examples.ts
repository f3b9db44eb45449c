import { type FileText, fileText } from './file-text.ts';
import { type ProblemName, says } from './problem-catalogue.ts';

/** A slip made in the content of src/check/content/example: words replaced, or a whole file replaced, taken away, or made a folder. */
export type ProblemExample = { file: string } & (
  | { from: string; to: string }
  | { text: string }
  | { bytes: Uint8Array }
  | { removed: true }
  | { folder: true }
);

const report = 'content/reports/2019/report.json';
const figures = 'content/reports/2019/figures.json';
const charts = 'content/reports/2019/charts.json';
const relations = 'content/reports/2019/relations.json';
const label = '"label": "在职人员",';

const deep = `${'['.repeat(70)}${']'.repeat(70)}`;
const relation = (words: string) =>
  `{\n  "relations": [\n    {\n      "id": "S12",\n      "rule": "same-fact",\n      "group": "sum",\n      "title": "两处人数相同",\n      ${words}\n    }\n  ]\n}\n`;

const decision = (line: number, startsWith: string, belongsTo: string) =>
  `{\n  "decisions": [\n    {\n      "line": ${line},\n      "startsWith": "${startsWith}",\n      "belongsTo": "${belongsTo}",\n      "reason": "接上文"\n    }\n  ]\n}\n`;

const officeTemplate = 'content/template.json';
const thesaurus = 'content/thesaurus.json';
const thesaurusOf = (...entries: object[]) =>
  `${JSON.stringify({ entries: entries.map((entry) => ({ means: '人员支出', targets: ['jiben-zhichu'], kind: 'everyday', ...entry })) }, null, 2)}\n`;

const ledger = 'content/permalinks.json';
const term = '{"address":"/glossary/jiben-zhichu/","kind":"term","text":"基本支出"}';
const paragraph = '{"address":"/2019/part-2/","kind":"part","since":1,"text":"第二部分\\t名词解释"}';
const moved = (from: string, to: string) =>
  `{"address":"/glossary/${from}/","kind":"term","text":"${from}","moved":{"to":"/glossary/${to}/"}}`;

const corrections = 'content/reports/2019/corrections.json';
const correction = (revision: number, on: string, ...before: string[]) =>
  `${JSON.stringify({ corrections: before.map((words, index) => ({ revision: revision + index, on, kind: 'transcription', why: '转录时写错', changes: [{ what: 'heading', place: 's1-1', before: `一、\t${words}`, after: '一、\t人员构成' }] })) }, null, 2)}\n`;

const tables = 'content/reports/2019/tables.json';
const table = (rows: object[], state = 'filled') =>
  `${JSON.stringify(
    {
      tables: [
        {
          id: 't1',
          kind: 'expenditure',
          number: '表1',
          title: '支出决算表',
          above: ['单位：万元'],
          unit: '万元',
          pages: [],
          block: null,
          notes: [],
          state,
          sides: [
            {
              id: 'whole',
              head: null,
              columns: [
                { id: 'name', head: '科目名称', role: 'name' },
                { id: 'total', head: '合计', role: 'value' },
              ],
              rows,
            },
          ],
        },
      ],
    },
    null,
    2,
  )}\n`;
const tableRow = (changed: object = {}) => ({
  key: 'r1',
  line: 1,
  code: null,
  name: '合计',
  cells: { total: '3.50' },
  ...changed,
});

/** For each kind of problem an edit that brings it about: how `npm run check -- --explain` shows it. */
export const problemExamples: Record<ProblemName, ProblemExample> = {
  chineseComma: { file: figures, from: label, to: '"label": "在职人员"，' },
  chineseColon: { file: figures, from: label, to: '"label"： "在职人员",' },
  chineseQuote: { file: figures, from: label, to: '"label": “在职人员”,' },
  chineseBracket: { file: 'content/glossary.json', from: '["人头费"]', to: '【"人头费"】' },
  trailingComma: { file: figures, from: '"token": "3.5"', to: '"token": "3.5",' },
  extraComma: { file: figures, from: label, to: '"label": "在职人员",,' },
  missingComma: { file: figures, from: label, to: '"label": "在职人员"' },
  missingColon: { file: figures, from: label, to: '"label" "在职人员",' },
  missingValue: { file: figures, from: label, to: '"label": ,' },
  missingKey: { file: figures, from: label, to: ': "在职人员",' },
  unclosedText: { file: figures, from: label, to: '"label": "在职人员,' },
  unescapedQuote: { file: figures, from: label, to: '"label": "所谓"在职"人员",' },
  controlCharacter: { file: figures, from: label, to: '"label": "在职\t人员",' },
  badEscape: { file: figures, from: label, to: '"label": "在职\\人员",' },
  singleQuote: { file: figures, from: label, to: '\'label\': "在职人员",' },
  comment: { file: figures, from: label, to: '"label": "在职人员", // 年末数' },
  strangeSpace: { file: figures, from: label, to: '"label":\u3000"在职人员",' },
  fullWidthDigit: { file: figures, from: '"year": 2019', to: '"year": ２０１９' },
  thousandsSeparator: { file: figures, from: '"value": "5"', to: '"value": 1,234.5' },
  badNumber: { file: figures, from: '"value": "5"', to: '"value": 5人' },
  bareWord: { file: figures, from: '"value": "5"', to: '"value": 五' },
  badKeyword: { file: figures, from: '"value": "5"', to: '"value": Null' },
  unclosedBracket: { file: figures, from: '"token": "5"\n    },', to: '"token": "5"\n    ,' },
  extraBracket: { file: figures, from: '"token": "5"\n    },', to: '"token": "5"\n    }],' },
  conflictMarker: {
    file: figures,
    from: `      ${label}\n`,
    to: '<<<<<<< HEAD\n      "label": "在职人员",\n=======\n      "label": "在编人员",\n>>>>>>> main\n',
  },
  afterEnd: { file: 'content/relations.json', text: '{\n  "relations": []\n}\n{\n  "relations": []\n}\n' },
  duplicateKey: { file: figures, from: label, to: `${label}\n      "label": "在编人员",` },
  emptyFile: { file: charts, text: '' },
  tooDeep: { file: charts, text: deep },
  badSyntax: { file: figures, from: label, to: '"label": *,' },
  missingFile: { file: charts, removed: true },
  noReport: { file: 'content/reports/2019/', removed: true },
  notUtf8: { file: charts, bytes: Uint8Array.of(0x7b, 0x22, 0xcd, 0xbc, 0xb1, 0xed, 0x22, 0x7d) },
  brokenBytes: { file: charts, bytes: Uint8Array.of(0x7b, 0x0a, 0x22, 0xe5, 0x22, 0x7d, 0xff) },
  lostCharacters: { file: figures, from: label, to: '"label": "在�人员",' },
  notAFile: { file: charts, folder: true },
  unreadFile: { file: 'content/reports/2019/figures (1).json', text: '{ "figures": [] }' },
  emptyYear: { file: 'content/reports/2021/', text: '' },
  interruptedImport: { file: 'content/reports/.replaced-2018/report.json', text: '{}' },
  unseenCharacter: { file: figures, from: label, to: '"label": "在\u200b职人员",' },
  missingField: { file: figures, from: '"unit": "人",', to: '' },
  unknownField: { file: figures, from: label, to: '"lable": "在职人员",' },
  wrongType: { file: 'content/glossary.json', from: '["人头费"]', to: '"人头费"' },
  numberForText: { file: figures, from: '"value": "5"', to: '"value": 5' },
  textForNumber: { file: figures, from: '"year": 2019', to: '"year": "2019"' },
  wrongValue: { file: figures, from: '"kind": "count"', to: '"kind": "counts"' },
  badDecimal: { file: figures, from: '"value": "5"', to: '"value": "1,234.5万元"' },
  wrongForm: { file: report, from: '"id": "s1-1"', to: '"id": "1.1"' },
  tooShort: { file: figures, from: '"quote": "在职人员 5 人"', to: '"quote": ""' },
  outOfRange: { file: report, from: '"currencyDecimals": 2', to: '"currencyDecimals": 20' },
  blankOrZero: { file: figures, from: '"value": "5"', to: '"value": null' },
  duplicateId: { file: figures, from: '"id": "basic.personnel"', to: '"id": "personnel.total"' },
  unknownReference: { file: charts, from: '"figure": "basic.personnel"', to: '"figure": "basic.personel"' },
  sameLinkForm: {
    file: 'content/glossary.json',
    from: '"related": []\n    }',
    to: '"related": []\n    },\n    { "id": "jiben", "name": "基本", "pinyin": "jī běn", "linkForms": ["基本支出"], "aliases": [], "related": [] }',
  },
  sameTermName: {
    file: 'content/glossary.json',
    from: '"related": []\n    }',
    to: '"related": []\n    },\n    { "id": "jiben-zhichu-2", "name": "基本支出", "pinyin": "jī běn zhī chū", "linkForms": [], "aliases": [], "related": [] }',
  },
  tableCells: { file: tables, text: table([tableRow({ cells: { totals: '3.50' } })]) },
  tableState: { file: tables, text: table([tableRow()], 'empty') },
  rowKeyNotCode: { file: tables, text: table([tableRow({ code: '201' })]) },
  publishedIdGone: { file: 'content/glossary.json', from: '"id": "jiben-zhichu"', to: '"id": "jiben-zhichu-2"' },
  idNotInPlace: { file: report, from: '"id": "s2-1-p1"', to: '"id": "s1-2-p1"' },
  publishedBeforeEnd: { file: report, from: '"publishedOn": null', to: '"publishedOn": "2001-09-03"' },
  yearNotOfFolder: { file: report, from: '"year": 2019', to: '"year": 2020' },
  idNotNumber: { file: report, from: '"number": 2', to: '"number": 3' },
  quoteMissing: { file: figures, from: '"quote": "在职人员 5 人"', to: '"quote": "在职人员 6 人"' },
  quoteElsewhere: { file: 'content/reports/2019/remarks.json', from: '"block": "s1-1-p1"', to: '"block": "s2-1-p1"' },
  quoteRepeated: { file: figures, from: '"quote": "人员经费 3.5 万元"', to: '"quote": "人员经费"' },
  markMissing: {
    file: report,
    from: '"lines": [3, 4]',
    to: '"lines": [3, 4],\n              "marks": [{ "kind": "choice", "quote": "增加（减少）" }]',
  },
  originalChanged: { file: 'content/reports/2019/original/决算.pdf', bytes: new Uint8Array([0x25]) },
  originalUnknown: { file: 'content/reports/2019/original/决算 (1).pdf', bytes: new Uint8Array([0x25]) },
  provisional: { file: figures, from: label, to: `${label}\n      "provisional": true,` },
  sourceChanged: { file: 'content/reports/2019/source.txt', from: '5 人', to: '6 人' },
  textDiffers: { file: report, from: '"heading": "人员构成"', to: '"heading": "人员组成"' },
  spacesDiffer: { file: report, from: '人员经费 3.5 万元', to: '人员经费 3. 5万元' },
  lineTwice: { file: report, from: '"lines": [5, 5]', to: '"lines": [5, 6]' },
  lineUnused: { file: report, from: '"lines": [3, 4]', to: '"lines": [3, 3]' },
  linesOutOfRange: { file: report, from: '"lines": [3, 4]', to: '"lines": [3, 44]' },
  schemaPath: { file: 'content/relations.json', text: '{\n  "$schema": "relations.json",\n  "relations": []\n}\n' },
  headingDiffers: { file: report, from: '"heading": null', to: '"heading": "null"' },
  headingLines: {
    file: report,
    from: '"lines": [6, 6],\n          "content"',
    to: '"lines": [6, 7],\n          "content"',
  },
  decisionWords: { file: 'content/reports/2019/decisions.json', text: decision(3, '在职人数', 's1-1') },
  decisionPlace: { file: 'content/reports/2019/decisions.json', text: decision(3, '在职人员', 's2-1') },
  tokenMissing: { file: figures, from: '"token": "5"', to: '"token": "7"' },
  valueDiffers: { file: figures, from: '"value": "3.5"', to: '"value": "3.50"' },
  unitDiffers: { file: figures, from: '"unit": "万元"', to: '"unit": "元"' },
  approxMissing: { file: figures, from: '"token": "5"', to: '"token": "5",\n      "approx": "余"' },
  dateMissing: { file: figures, from: '"token": "5"', to: '"token": "5",\n      "asOf": "2019-12-31"' },
  tokenInside: {
    file: figures,
    from: '"quote": "人员经费 3.5 万元",\n      "token": "3.5"',
    to: '"quote": "人员经费 3.5 万元",\n      "token": "5"',
  },
  samePlace: {
    file: figures,
    from: '"token": "5"\n    },',
    to: '"token": "5"\n    },\n    {\n      "id": "personnel.again",\n      "label": "在职人员",\n      "value": "5",\n      "unit": "人",\n      "year": 2019,\n      "kind": "count",\n      "measure": "stock",\n      "block": "s1-1-p1",\n      "quote": "人员 5 人",\n      "token": "5"\n    },',
  },
  baseMissing: { file: figures, from: '"measure": "final"', to: '"measure": "change"' },
  yearMissing: { file: figures, from: '"year": 2019', to: '"year": 2017' },
  chartUnit: { file: charts, from: '"unit": "万元"', to: '"unit": "元"' },
  chartNumber: { file: charts, from: '人员经费{basic.personnel}。', to: '人员经费3.5万元。' },
  chartBraces: { file: charts, from: '人员经费{basic.personnel}。', to: '人员经费｛basic.personnel｝。' },
  chartClaimWords: {
    file: charts,
    from: '"takeaway": "人员经费{basic.personnel}。"',
    to: '"takeaway": "人员经费{basic.personnel}。",\n      "claims": [{ "words": "不变", "of": "basic.personnel", "is": "equal", "than": ["basic.personnel"] }]',
  },
  rowWithoutValue: { file: charts, from: ',\n          "figure": "basic.personnel"', to: '' },
  templateNameTaken: {
    file: officeTemplate,
    text: `${JSON.stringify({ phrases: { 增减: '[多|少]' } }, null, 2)}\n`,
  },
  exampleNotRead: {
    file: officeTemplate,
    text: `${JSON.stringify({ patterns: [{ in: ['staff'], figure: 'personnel.total', label: '在职人员', measure: 'stock', wording: '在岗{人}', example: '在职{5}人' }] }, null, 2)}\n`,
  },
  relationFigureTwice: {
    file: relations,
    text: relation('"figures": ["personnel.total", "personnel.total"]'),
  },
  relationRootLoop: {
    file: relations,
    text: relation('"figures": ["personnel.total", "basic.personnel"],\n      "root": "S12"'),
  },
  relationIdTaken: {
    file: relations,
    text: relation('"figures": ["personnel.total", "basic.personnel"]').replace('S12', 'S01'),
  },
  relationFigureUnknown: {
    file: relations,
    text: relation('"figures": ["personnel.total", "personel.total"]'),
  },
  relationFigureMisspelt: {
    file: 'content/relations.json',
    text: relation('"figures": ["personnel.total", "personnel.totals"]'),
  },
  unrecorded: { file: ledger, from: '    {"address":"/2019/cite/","kind":"page","since":1},\n', to: '' },
  repeated: { file: ledger, from: term, to: `${term},\n    ${term}` },
  gone: {
    file: ledger,
    from: term,
    to: `${term},\n    {"address":"/2019/data/tables/t9.csv","kind":"file"}`,
  },
  yearGone: {
    file: ledger,
    from: term,
    to: `${term},\n    {"address":"/2018/","kind":"page","since":1}`,
  },
  findingsGone: {
    file: ledger,
    from: term,
    to: `${term},\n    {"address":"/2019/checks/#S77","kind":"finding","since":1,"text":"某项合计"}`,
  },
  renamed: { file: ledger, from: '"text":"基本支出"', to: '"text":"项目收入"' },
  revived: {
    file: ledger,
    from: term,
    to: term.replace('}', ',"withdrawn":{"text":"基本支出","why":"名词不再使用"}}'),
  },
  loop: {
    file: ledger,
    from: term,
    to: `${term},\n    ${moved('a', 'b')},\n    ${moved('b', 'a')}`,
  },
  deadEnd: { file: ledger, from: term, to: `${term},\n    ${moved('renyuan', 'jiben-zhichi')}` },
  ledgerMissing: { file: ledger, removed: true },
  wordsChanged: { file: ledger, from: '人员经费 3.5 万元。"', to: '人员经费约 3.5 万元。"' },
  wordsAdded: {
    file: ledger,
    from: '    {"address":"/2019/part-2/#s2-1-p1","kind":"paragraph","since":1,"text":"(一)基本支出：指人员支出和公用支出。"},\n',
    to: '',
  },
  wordsGone: {
    file: ledger,
    from: paragraph,
    to: `{"address":"/2019/part-1/#s1-1-p2","kind":"paragraph","since":1,"text":"另有聘用人员两名。"},\n    ${paragraph}`,
  },
  wordsMoved: { file: ledger, from: '#s1-1-p1"', to: '#s1-1-p9"' },
  shifted: {
    file: ledger,
    from: '"text":"在职人员 5 人，其中工作人员经费由上级承担，人员经费 3.5 万元。"},',
    to: '"text":"本单位没有下属单位。"},\n    {"address":"/2019/part-1/#s1-1-p2","kind":"paragraph","since":1,"text":"在职人员 5 人，其中工作人员经费由上级承担，人员经费 3.5 万元。"},',
  },
  figureChanged: { file: ledger, from: '"label":"在职人员","value":"5"', to: '"label":"在职人员","value":"6"' },
  wrongRevision: { file: corrections, text: correction(3, '2026-12-01', '编制人员') },
  futureDate: { file: report, from: '"publishedOn": null', to: '"publishedOn": "2999-01-01"' },
  dateBefore: {
    file: corrections,
    text: correction(2, '2026-12-02', '人员构成', '人员构成').replace(
      /("revision": 3,\s*"on": )"2026-12-02"/,
      '$1"2026-12-01"',
    ),
  },
  dateBeforeReport: { file: corrections, text: correction(2, '2019-12-31', '人员构成') },
  brokenChain: { file: corrections, text: correction(2, '2026-12-01', '编制人员') },
  priorYearNotEarlier: { file: figures, from: '"id": "personnel.total"', to: '"id": "personnel.total.prior-year"' },
  wordTwice: { file: thesaurus, text: thesaurusOf({ words: ['养人'] }, { words: ['人工', '养人'] }) },
  wordIsTitle: { file: thesaurus, text: thesaurusOf({ words: ['养人', '名词解释'] }) },
  wordIsAlias: { file: thesaurus, text: thesaurusOf({ words: ['养人', '人头费'] }) },
  wordIsMeans: { file: thesaurus, text: thesaurusOf({ words: ['养人', '人员支出'] }) },
  literalElsewhere: {
    file: thesaurus,
    text: thesaurusOf({ words: ['在职'], means: '名词解释', targets: ['role:glossary'] }),
  },
  meansMissing: { file: thesaurus, text: thesaurusOf({ words: ['养人'], means: '公务用车' }) },
  exceptionNeedless: { file: thesaurus, text: thesaurusOf({ words: ['养人'], alsoLiteral: { 养人: '另有所指' } }) },
  exceptionUnknown: { file: thesaurus, text: thesaurusOf({ words: ['养人'], alsoLiteral: { 养员: '另有所指' } }) },
};

/** The files after the slip. Throws where the words to replace are not there. */
export function filesAfter(files: ReadonlyMap<string, string>, example: ProblemExample): Map<string, FileText> {
  const after = new Map<string, FileText>(files);
  if ('folder' in example) return after.set(example.file, { words: says('notAFile', 'folder') });
  if ('bytes' in example)
    return after.set(
      example.file,
      fileText(example.file, () => example.bytes),
    );
  if ('removed' in example) {
    for (const path of files.keys()) if (path.startsWith(example.file)) after.delete(path);
    return after;
  }
  const text = files.get(example.file);
  if ('text' in example) return after.set(example.file, example.text);
  if (!text?.includes(example.from)) throw new Error(`${example.file} lacks ${example.from}`);
  return after.set(
    example.file,
    text.replace(example.from, () => example.to),
  );
}
