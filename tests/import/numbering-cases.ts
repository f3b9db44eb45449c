import { p } from './docx-of.ts';
import { numberingDocuments } from './numbering-documents.ts';
import {
  abstract,
  basedOn,
  level,
  type NumberingCase,
  normal,
  num,
  numbered,
  paragraphs,
  startOverride,
  style,
  styled,
} from './numbering-parts.ts';

const chinese = [
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
];
const list = (...levels: number[]) => paragraphs(...levels.map((ilvl) => numbered(1, ilvl)));
const one = (format: string, count: number, start = 1, text = '%1') => ({
  numbering: abstract(1, [level(0, format, text, '', start)]) + num(1, 1),
  body: paragraphs(...Array.from({ length: count }, () => numbered(1))),
});

/** Formats, each with how many numerals of it are compared, from which number on. */
const formats: [string, number, number?][] = [
  ['decimal', 12],
  ['decimalZero', 12],
  ['upperRoman', 20],
  ['lowerRoman', 12],
  ['upperLetter', 30],
  ['lowerLetter', 30],
  ['ordinal', 24],
  ['decimalFullWidth', 12],
  ['decimalHalfWidth', 12],
  ['decimalEnclosedCircle', 20],
  ['decimalEnclosedCircleChinese', 12],
  ['decimalEnclosedParen', 20],
  ['decimalEnclosedFullstop', 20],
  ['ideographEnclosedCircle', 10],
  ['numberInDash', 12],
  ['chineseCounting', 25],
  ['chineseCountingThousand', 25],
  ['chineseCountingThousand', 15, 96],
  ['chineseLegalSimplified', 25],
  ['chineseLegalSimplified', 15, 96],
  ['ideographLegalTraditional', 12],
  ['ideographDigital', 12],
  ['ideographTraditional', 10],
  ['ideographZodiac', 12],
  ['ideographZodiacTraditional', 14],
  ['japaneseCounting', 25],
  ['japaneseDigitalTenThousand', 12],
  ['taiwaneseCounting', 12],
  ['taiwaneseCountingThousand', 12],
  ['taiwaneseDigital', 12],
  ['hex', 17],
];

/** How Word numbers, one way a file. */
export const numberingCases: NumberingCase[] = [
  ...formats.map(([format, count, start = 1]) => ({
    name: `${format} from ${start}`,
    ...one(format, count, start),
  })),
  { name: 'no format, only words', ...one('none', 2, 1, '附件') },
  { name: 'a format without a count', ...one('decimal', 2, 1, '附件') },
  { name: 'an empty level text', ...one('decimal', 2, 1, '') },
  {
    name: 'zeros before the count (custom format)',
    numbering:
      abstract(1, [
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>',
      ]) + num(1, 1),
    body: list(0, 0),
  },
  {
    name: 'four levels, each beginning again below the next',
    numbering: abstract(1, chinese) + num(1, 1),
    body: list(0, 1, 1, 2, 2, 3, 3, 2, 1, 2, 0, 1),
  },
  {
    name: 'counts of the levels above in the numeral',
    numbering:
      abstract(1, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'decimal', '%1.%2.%3')]) +
      num(1, 1),
    body: list(0, 1, 1, 2, 2, 0, 1, 2),
  },
  {
    name: 'all counts in Arabic digits (isLgl)',
    numbering:
      abstract(1, [level(0, 'chineseCounting', '第%1章'), level(1, 'chineseCounting', '%1.%2', '<w:isLgl/>')]) +
      num(1, 1),
    body: list(0, 1, 1, 0, 1),
  },
  {
    name: 'isLgl that is switched off',
    numbering:
      abstract(1, [level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2', '<w:isLgl w:val="0"/>')]) +
      num(1, 1),
    body: list(0, 1),
  },
  {
    name: 'a level that never begins again (lvlRestart 0)',
    numbering:
      abstract(1, [level(0, 'decimal', '%1.'), level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>')]) + num(1, 1),
    body: list(0, 1, 1, 0, 1),
  },
  {
    name: 'a level that begins again after the first alone (lvlRestart 1)',
    numbering:
      abstract(1, [
        level(0, 'decimal', '%1.'),
        level(1, 'decimal', '%2)'),
        level(2, 'decimal', '（%3）', '<w:lvlRestart w:val="1"/>'),
      ]) + num(1, 1),
    body: list(0, 1, 2, 2, 1, 2, 0, 1, 2),
  },
  { name: 'a list that starts at 5', ...one('decimal', 3, 5, '%1.') },
  { name: 'a list that starts at 0', ...one('decimal', 3, 0, '%1.') },
  {
    name: 'two lists of one definition count on',
    numbering: abstract(1, chinese) + num(1, 1) + num(2, 1),
    body: paragraphs(numbered(1), numbered(1), numbered(2), numbered(1), numbered(2, 1), numbered(1, 1)),
  },
  {
    name: 'a list that begins again (startOverride)',
    numbering: abstract(1, chinese) + num(1, 1) + num(2, 1, startOverride(0, 1)),
    body: paragraphs(numbered(1), numbered(1), numbered(2), numbered(2)),
  },
  {
    name: 'a list that begins at 5 (startOverride)',
    numbering: abstract(1, chinese) + num(1, 1, startOverride(0, 5)),
    body: list(0, 0, 1, 0),
  },
  {
    name: 'all levels begin again, as Word writes it',
    numbering:
      abstract(1, chinese) + num(1, 1) + num(2, 1, [0, 1, 2, 3].map((ilvl) => startOverride(ilvl, 1)).join('')),
    body: paragraphs(
      numbered(1),
      numbered(1, 1),
      numbered(1, 1),
      numbered(2),
      numbered(2, 1),
      numbered(2),
      numbered(2, 1),
    ),
  },
  {
    name: 'a second level that begins at 3 in each (startOverride below)',
    numbering: abstract(1, chinese) + num(1, 1, startOverride(1, 3)),
    body: list(0, 1, 1, 0, 1),
  },
  {
    name: 'back to the first list after one that began again',
    numbering: abstract(1, chinese) + num(1, 1) + num(2, 1, startOverride(0, 1)),
    body: paragraphs(numbered(1), numbered(1), numbered(2), numbered(1)),
  },
  {
    name: 'a list that has begun below before it begins again',
    numbering: abstract(1, chinese) + num(1, 1) + num(2, 1, startOverride(0, 1)),
    body: paragraphs(numbered(1), numbered(1), numbered(2, 1), numbered(2), numbered(2)),
  },
  {
    name: 'a level of its own (lvlOverride)',
    numbering:
      abstract(1, chinese) + num(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`),
    body: list(0, 0, 1),
  },
  {
    name: 'two definitions count apart',
    numbering: abstract(1, chinese) + abstract(2, chinese) + num(1, 1) + num(2, 2),
    body: paragraphs(numbered(1), numbered(2), numbered(1), numbered(2)),
  },
  {
    name: 'numbered by style',
    styles: normal + style('t1', numbered(1)),
    numbering: abstract(1, chinese) + num(1, 1),
    body: paragraphs(styled('t1'), '', styled('t1')),
  },
  {
    name: 'a style based on a numbered one',
    styles: normal + style('t1', numbered(1)) + style('t2', '', basedOn('t1')),
    numbering: abstract(1, chinese) + num(1, 1),
    body: paragraphs(styled('t1'), styled('t2')),
  },
  {
    name: 'a style whose level is named by the list alone (pStyle)',
    styles:
      normal +
      style('t1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('t2', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    numbering:
      abstract(1, [
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="t1"/>'),
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="t2"/>'),
      ]) + num(1, 1),
    body: paragraphs(styled('t1'), styled('t2'), styled('t2'), styled('t1')),
  },
  {
    name: 'headings as Word has them (numId above, ilvl and pStyle below)',
    styles:
      normal +
      style('t1', '<w:numPr><w:numId w:val="1"/></w:numPr>', basedOn('a')) +
      style('t2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', basedOn('a')),
    numbering:
      abstract(1, [
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="t1"/>'),
        level(1, 'decimal', '%2.', '<w:pStyle w:val="t2"/>'),
      ]) + num(1, 1),
    body: paragraphs(styled('t1'), styled('t2'), styled('t2'), styled('t1'), styled('t2')),
  },
  {
    name: 'the paragraph takes its style off the list (numId 0)',
    styles: normal + style('t1', numbered(1)),
    numbering: abstract(1, chinese) + num(1, 1),
    body: paragraphs(styled('t1'), styled('t1') + numbered(0), styled('t1')),
  },
  {
    name: 'the style takes its base off the list (numId 0)',
    styles: normal + style('t1', numbered(1)) + style('t2', '<w:numPr><w:numId w:val="0"/></w:numPr>', basedOn('t1')),
    numbering: abstract(1, chinese) + num(1, 1),
    body: paragraphs(styled('t1'), styled('t2'), styled('t1')),
  },
  {
    name: 'the paragraph has another level than its style',
    styles: normal + style('t1', numbered(1)),
    numbering: abstract(1, chinese) + num(1, 1),
    body: paragraphs(
      styled('t1'),
      `${styled('t1')}<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`,
      styled('t1'),
    ),
  },
  {
    name: 'the paragraph has another list than its style',
    styles: normal + style('t1', numbered(1)),
    numbering: abstract(1, chinese) + abstract(2, [level(0, 'decimal', '%1.')]) + num(1, 1) + num(2, 2),
    body: paragraphs(styled('t1'), styled('t1') + numbered(2), styled('t1')),
  },
  {
    name: 'a list that links to a style of lists (numStyleLink)',
    styles: `${normal}<w:style w:type="numbering" w:styleId="n1"><w:name w:val="n1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    numbering:
      abstract(1, chinese, '<w:styleLink w:val="n1"/>') +
      abstract(2, [], '<w:numStyleLink w:val="n1"/>') +
      num(1, 1) +
      num(2, 2),
    body: paragraphs(numbered(2), numbered(2, 1), numbered(2)),
  },
  {
    name: 'bullets count for nothing',
    numbering: abstract(1, chinese) + abstract(2, [level(0, 'bullet', '●')]) + num(1, 1) + num(2, 2),
    body: paragraphs(numbered(1), '', numbered(1)),
  },
  {
    name: 'a deleted paragraph is not counted',
    numbering: abstract(1, chinese) + num(1, 1),
    body:
      p('｜1', numbered(1)) +
      `<w:p><w:pPr>${numbered(1)}<w:rPr><w:del w:id="1" w:author="a" w:date="2021-01-01T00:00:00Z"/></w:rPr></w:pPr><w:del w:id="2" w:author="a" w:date="2021-01-01T00:00:00Z"><w:r><w:delText>｜2</w:delText></w:r></w:del></w:p>` +
      p('｜3', numbered(1)),
  },
  {
    name: 'an inserted paragraph is counted',
    numbering: abstract(1, chinese) + num(1, 1),
    body:
      p('｜1', numbered(1)) +
      `<w:p><w:pPr>${numbered(1)}<w:rPr><w:ins w:id="1" w:author="a" w:date="2021-01-01T00:00:00Z"/></w:rPr></w:pPr><w:ins w:id="2" w:author="a" w:date="2021-01-01T00:00:00Z"><w:r><w:t>｜2</w:t></w:r></w:ins></w:p>` +
      p('｜3', numbered(1)),
  },
  {
    name: 'paragraphs in a table are counted row by row',
    numbering: abstract(1, [level(0, 'decimal', '%1')]) + num(1, 1),
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${[1, 2, 3].map((nth) => `<w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(`｜${nth}`, numbered(1))}</w:tc></w:tr>`).join('')}</w:tbl>${p('｜4', numbered(1))}`,
  },
  {
    name: 'an empty paragraph is counted',
    numbering: abstract(1, chinese) + num(1, 1),
    body: `${p('｜1', numbered(1))}<w:p><w:pPr>${numbered(1)}</w:pPr></w:p>${p('｜3', numbered(1))}`,
  },
  {
    name: 'a level without the one above it',
    numbering: abstract(1, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')]) + num(1, 1),
    body: list(1, 1, 0, 1),
  },
  {
    name: 'a level two deeper than the last',
    numbering:
      abstract(1, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'decimal', '%1.%2.%3')]) +
      num(1, 1),
    body: list(0, 2, 2, 1, 2),
  },
  {
    name: 'the suffix is a blank, or nothing',
    numbering:
      abstract(1, [
        level(0, 'decimal', '第%1条', '<w:suff w:val="nothing"/>'),
        level(1, 'decimal', '%2', '<w:suff w:val="space"/>'),
      ]) + num(1, 1),
    body: list(0, 1, 0),
  },
  {
    name: 'a level without a start',
    numbering:
      abstract(1, ['<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>']) + num(1, 1),
    body: list(0, 0),
  },
  { name: 'a format nobody has implemented', ...one('aiueo', 2) },
  ...numberingDocuments,
];
