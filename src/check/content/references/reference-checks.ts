import { chartClaimsAreWords, chartsTypeNoNumbers } from './chart-words-hold.ts';
import { decisionsFit } from './decisions-fit.ts';
import { figuresArePrintedSo } from './figures-are-printed-so.ts';
import { figuresAreQuoted, restatedFiguresExist } from './figures-are-quoted.ts';
import { headingsAgree } from './headings-agree.ts';
import { homeFiguresExist } from './home-figures-exist.ts';
import { chartIdsAreUnique, figureIdsAreUnique, reportIdsAreUnique, termIdsAreUnique } from './ids-are-unique.ts';
import { originalIsPublished } from './original-is-published.ts';
import type { ReferenceCheck } from './reference-check.ts';
import {
  chartFiguresExist,
  chartPlacesExist,
  chartUnitsAgree,
  derivedFiguresStandOnce,
  markedWordsExist,
  relatedTermsExist,
  remarksAreQuoted,
  sectionTermsExist,
} from './references-exist.ts';
import {
  officeFiguresAreSpelt,
  officeFiguresStandOnce,
  relationFiguresExist,
  relationFiguresStandOnce,
} from './relation-figures-exist.ts';
import { officeIsRooted, relationPlacesExist, relationsAreRooted } from './relations-are-rooted.ts';
import { sectionRolesAreKnown } from './section-roles-are-known.ts';
import { sourceIsKept } from './source-is-kept.ts';
import { tablesAreWhole } from './tables-are-whole.ts';
import { summaryFiguresExist, templateRowsAreRead } from './template-rows-are-read.ts';
import { linkFormsLeadToOne, termNamesAreUnique } from './term-names-are-unique.ts';
import { exceptionsAreOfWords, thesaurusAgreesWithReport } from './thesaurus-agrees-with-report.ts';
import { thesaurusTargetsExist } from './thesaurus-targets-exist.ts';
import { wordsAreNoAliases, wordsAreNoTitles, wordsAreNotOfficial, wordsStandOnce } from './thesaurus-words-are-new.ts';
import { yearsAreOfFolders } from './years-are-of-folders.ts';

/** What content files must say of each other: the one list to add a check to. */
export const referenceChecks: readonly ReferenceCheck[] = [
  termIdsAreUnique,
  termNamesAreUnique,
  linkFormsLeadToOne,
  reportIdsAreUnique,
  figureIdsAreUnique,
  chartIdsAreUnique,
  tablesAreWhole,
  yearsAreOfFolders,
  sourceIsKept,
  originalIsPublished,
  headingsAgree,
  decisionsFit,
  figuresAreQuoted,
  figuresArePrintedSo,
  restatedFiguresExist,
  relatedTermsExist,
  sectionTermsExist,
  sectionRolesAreKnown,
  markedWordsExist,
  remarksAreQuoted,
  chartPlacesExist,
  chartFiguresExist,
  chartUnitsAgree,
  derivedFiguresStandOnce,
  chartsTypeNoNumbers,
  chartClaimsAreWords,
  homeFiguresExist,
  templateRowsAreRead,
  summaryFiguresExist,
  officeIsRooted,
  relationsAreRooted,
  relationPlacesExist,
  officeFiguresStandOnce,
  relationFiguresStandOnce,
  relationFiguresExist,
  officeFiguresAreSpelt,
  thesaurusTargetsExist,
  wordsStandOnce,
  wordsAreNotOfficial,
  wordsAreNoAliases,
  wordsAreNoTitles,
  exceptionsAreOfWords,
  thesaurusAgreesWithReport,
];
