import { p, r } from './docx-of.ts';
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

const suffixed = (suffix: string) => `<w:suff w:val="${suffix}"/>`;
const linked = (id: string) => `<w:pStyle w:val="${id}"/>`;
const [first, second] = [numbered(1), numbered(1, 1)];
const place = (nth: number, properties: string) => p(`｜${nth}`, properties);

/** Whole documents, each of several things that numbering is made of. */
export const numberingDocuments: NumberingCase[] = [
  {
    name: 'a report in six levels, with paragraphs that are not numbered',
    numbering:
      abstract(1, [
        level(0, 'chineseCountingThousand', '第%1部分', suffixed('space')),
        level(1, 'chineseCountingThousand', '%2、', suffixed('nothing')),
        level(2, 'chineseCountingThousand', '（%3）', suffixed('nothing')),
        level(3, 'decimal', '%4．', suffixed('nothing')),
        level(4, 'decimal', '（%5）'),
        level(5, 'decimalEnclosedCircle', '%6'),
      ]) + num(1, 1),
    body: paragraphs(
      ...[0, 1, -1, 2, 3, -1, 3, 4, 5, 5, 4, 3, 2, -1, 1, 2, 2, 0, 1, 1, 2, 3, 0, 1].map((ilvl) =>
        ilvl < 0 ? '' : numbered(1, ilvl),
      ),
    ),
  },
  {
    name: 'headings by styles that the list names again, with their own outline',
    styles:
      normal +
      ['h1', 'h2', 'h3']
        .map((id, ilvl) => style(id, `${numbered(1, ilvl)}<w:outlineLvl w:val="${ilvl}"/>`, basedOn('a')))
        .join(''),
    numbering:
      abstract(1, [
        level(0, 'chineseCounting', '%1、', linked('h1')),
        level(1, 'chineseCounting', '(%2)', linked('h2')),
        level(2, 'decimal', '%3.', linked('h3')),
      ]) + num(1, 1),
    body: paragraphs(...['h1', 'h2', 'h3', 'h3', 'h2', 'h3', 'a', 'h1', 'h2', 'h3'].map(styled)),
  },
  {
    name: 'content controls within each other',
    numbering: abstract(1, [level(0, 'chineseCountingThousand', '%1、'), level(1, 'decimal', '%2.')]) + num(1, 1),
    body: `<w:sdt><w:sdtContent>${place(1, first)}<w:sdt><w:sdtContent>${place(2, second)}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>${place(3, second)}${place(4, first)}`,
  },
  {
    name: 'the style of all paragraphs is numbered, and some are taken off',
    styles: `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="a"/><w:pPr>${first}</w:pPr></w:style>${style('b', numbered(0), basedOn('a'))}`,
    numbering: abstract(1, [level(0, 'decimal', '%1)')]) + num(1, 1),
    body: paragraphs('', styled('b'), '', numbered(0), ''),
  },
  {
    name: 'a list that starts at C, begins again at A, and the first list again',
    numbering: abstract(1, [level(0, 'upperLetter', '%1.', '', 3)]) + num(1, 1) + num(2, 1, startOverride(0, 1)),
    body: paragraphs(first, first, numbered(2), numbered(2), first),
  },
  {
    name: 'counts of levels above in their own formats',
    numbering:
      abstract(1, [
        level(0, 'chineseCountingThousand', '%1'),
        level(1, 'decimal', '%1.%2'),
        level(2, 'lowerLetter', '%1.%2.%3'),
        level(3, 'lowerRoman', '%4)'),
      ]) + num(1, 1),
    body: paragraphs(...[0, 1, 2, 2, 3, 3, 1, 2, 0, 1, 2, 3].map((ilvl) => numbered(1, ilvl))),
  },
  {
    name: 'a whole paragraph inserted, with its mark',
    numbering: abstract(1, [level(0, 'decimal', '%1、')]) + num(1, 1),
    body: `${place(1, first)}<w:p><w:pPr>${first}<w:rPr><w:ins w:id="1" w:author="x"/></w:rPr></w:pPr><w:ins w:id="2" w:author="x">${r('｜2')}</w:ins></w:p>${place(3, first)}`,
  },
  {
    name: 'another format for one level of one list',
    numbering:
      abstract(1, [level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)')]) +
      num(1, 1) +
      num(2, 1, `<w:lvlOverride w:ilvl="1">${level(1, 'chineseCounting', '（%2）')}</w:lvlOverride>`),
    body: paragraphs(first, second, numbered(2, 1), numbered(2), numbered(2, 1), second),
  },
  {
    name: 'large counts of three lists',
    numbering:
      abstract(1, [level(0, 'chineseLegalSimplified', '%1、', '', 98)]) +
      abstract(2, [level(0, 'lowerLetter', '%1)', '', 25)]) +
      abstract(3, [level(0, 'upperRoman', '%1.', '', 39)]) +
      [1, 2, 3].map((id) => num(id, id)).join(''),
    body: paragraphs(...[1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3].map((id) => numbered(id))),
  },
  {
    name: 'a hidden paragraph between two',
    numbering: abstract(1, [level(0, 'decimal', '%1.')]) + num(1, 1),
    body: `${place(1, first)}<w:p><w:pPr>${first}<w:rPr><w:vanish/></w:rPr></w:pPr>${r('｜2', '<w:vanish/>')}</w:p>${place(3, first)}`,
  },
];
