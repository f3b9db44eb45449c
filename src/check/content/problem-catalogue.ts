import { problemSentences } from '../../words/problem-sentences.ts';
import { problemStrings } from '../../words/strings.ts';

export type ProblemName = keyof typeof problemSentences;

/**
 * The code of every problem, given once: it stands in messages, in the address of its page below docs/checks/ and in
 * other people's notes. Hundreds are groups, in the order of `problemStrings.groups`. A code is never used again.
 */
const codes = {
  chineseComma: 'MZ101',
  chineseColon: 'MZ102',
  chineseQuote: 'MZ103',
  chineseBracket: 'MZ104',
  trailingComma: 'MZ105',
  extraComma: 'MZ106',
  missingComma: 'MZ107',
  missingColon: 'MZ108',
  missingValue: 'MZ109',
  missingKey: 'MZ110',
  unclosedText: 'MZ111',
  unescapedQuote: 'MZ112',
  controlCharacter: 'MZ113',
  badEscape: 'MZ114',
  singleQuote: 'MZ115',
  comment: 'MZ116',
  strangeSpace: 'MZ117',
  fullWidthDigit: 'MZ118',
  thousandsSeparator: 'MZ119',
  badNumber: 'MZ120',
  bareWord: 'MZ121',
  badKeyword: 'MZ122',
  unclosedBracket: 'MZ123',
  extraBracket: 'MZ124',
  conflictMarker: 'MZ125',
  afterEnd: 'MZ126',
  duplicateKey: 'MZ127',
  emptyFile: 'MZ128',
  tooDeep: 'MZ129',
  badSyntax: 'MZ130',
  missingFile: 'MZ201',
  noReport: 'MZ202',
  missingField: 'MZ203',
  unknownField: 'MZ204',
  wrongType: 'MZ205',
  numberForText: 'MZ206',
  textForNumber: 'MZ207',
  wrongValue: 'MZ208',
  badDecimal: 'MZ209',
  wrongForm: 'MZ210',
  tooShort: 'MZ211',
  outOfRange: 'MZ212',
  blankOrZero: 'MZ213',
  rowWithoutValue: 'MZ214',
  duplicateId: 'MZ301',
  unknownReference: 'MZ302',
  idNotInPlace: 'MZ303',
  yearNotOfFolder: 'MZ304',
  idNotNumber: 'MZ305',
  schemaPath: 'MZ306',
  templateNameTaken: 'MZ307',
  exampleNotRead: 'MZ308',
  quoteMissing: 'MZ401',
  quoteElsewhere: 'MZ402',
  quoteRepeated: 'MZ403',
  markMissing: 'MZ404',
  sourceChanged: 'MZ405',
  textDiffers: 'MZ406',
  lineTwice: 'MZ407',
  lineUnused: 'MZ408',
  linesOutOfRange: 'MZ409',
  headingDiffers: 'MZ410',
  headingLines: 'MZ411',
  decisionWords: 'MZ412',
  decisionPlace: 'MZ413',
  spacesDiffer: 'MZ414',
  tokenMissing: 'MZ501',
  valueDiffers: 'MZ502',
  unitDiffers: 'MZ503',
  approxMissing: 'MZ504',
  dateMissing: 'MZ505',
  tokenInside: 'MZ506',
  samePlace: 'MZ507',
  baseMissing: 'MZ508',
  yearMissing: 'MZ509',
  chartUnit: 'MZ510',
  priorYearNotEarlier: 'MZ511',
  relationFigureUnknown: 'MZ601',
  relationFigureMisspelt: 'MZ602',
  relationFigureTwice: 'MZ603',
  relationRootLoop: 'MZ604',
  relationIdTaken: 'MZ605',
  unrecorded: 'MZ701',
  repeated: 'MZ702',
  gone: 'MZ703',
  renamed: 'MZ704',
  revived: 'MZ705',
  loop: 'MZ706',
  deadEnd: 'MZ707',
  ledgerMissing: 'MZ708',
  wordsChanged: 'MZ801',
  wordsAdded: 'MZ802',
  wordsGone: 'MZ803',
  wordsMoved: 'MZ804',
  shifted: 'MZ805',
  figureChanged: 'MZ806',
  wrongRevision: 'MZ807',
  dateBefore: 'MZ808',
  brokenChain: 'MZ809',
  wordTwice: 'MZ901',
  wordIsTitle: 'MZ902',
  wordIsAlias: 'MZ903',
  wordIsMeans: 'MZ904',
  literalElsewhere: 'MZ905',
  meansMissing: 'MZ906',
  exceptionNeedless: 'MZ907',
  exceptionUnknown: 'MZ908',
} as const satisfies Record<ProblemName, `MZ${number}`>;

export type ProblemCode = (typeof codes)[ProblemName];
export type ProblemGroup = keyof typeof problemStrings.groups;

/** A kind of problem as its page and its messages show it. */
export interface ProblemEntry {
  name: ProblemName;
  code: ProblemCode;
  group: ProblemGroup;
  title: string;
  meaning: string;
}

/** Every kind of problem, by code. */
export const problemCatalogue: readonly ProblemEntry[] = (Object.keys(codes) as ProblemName[]).map((name) => ({
  name,
  code: codes[name],
  group: groupOf(codes[name]),
  title: problemSentences[name].title,
  meaning: problemSentences[name].meaning,
}));

/** What a message says: its code, what was found, how to mend it. */
export interface ProblemWords {
  code: ProblemCode;
  message: string;
  hint: string;
}

/** The words of one problem: `says('duplicateKey', 'label', 12)`. */
export function says<Name extends ProblemName>(
  name: Name,
  ...found: Parameters<(typeof problemSentences)[Name]['says']>
): ProblemWords {
  const sentence = problemSentences[name].says as (...found: unknown[]) => readonly [string, string];
  const [message, hint] = sentence(...found);
  return { code: codes[name], message, hint };
}

/** Path of the page that explains a code, below the project. */
export function problemPage(code: ProblemCode): string {
  return `docs/checks/${code}.md`;
}

/** Title of a code, for annotations. */
export function problemTitle(code: ProblemCode): string {
  return problemCatalogue.find((entry) => entry.code === code)?.title ?? code;
}

function groupOf(code: ProblemCode): ProblemGroup {
  const groups = Object.keys(problemStrings.groups) as ProblemGroup[];
  const group = groups[Number(code[2]) - 1];
  if (group === undefined) throw new Error(`${code} belongs to no group`);
  return group;
}
