/**
 * Every Chinese word of the site that is not content: one file per area, sentences as functions of what they name.
 * What can be wrong with the content is apart, in problem-kinds.ts: it is put together from parts, which a
 * bundler cannot leave out of what the browser loads.
 */

export { addStrings } from './add-strings.ts';
export { amountStrings, figureNameStrings } from './amount-strings.ts';
export { answerStrings } from './answer-strings.ts';
export { auditPageStrings } from './audit-page-strings.ts';
export { auditStrings } from './audit-strings.ts';
export { buildStrings } from './build-strings.ts';
export { carryStrings } from './carry-strings.ts';
export { chartStrings } from './chart-strings.ts';
export { checkStrings } from './check-strings.ts';
export { citeStrings } from './cite-strings.ts';
export { compareStrings } from './compare-strings.ts';
export { contactStrings } from './contact-strings.ts';
export { contentCheckStrings } from './content-check-strings.ts';
export { correctionStrings } from './correction-strings.ts';
export { dataStrings } from './data-strings.ts';
export { evidenceStrings } from './evidence-strings.ts';
export { explanationStrings } from './explanation-strings.ts';
export { faultStrings } from './fault-strings.ts';
export { figureStrings } from './figure-strings.ts';
export { fullStrings } from './full-strings.ts';
export { glossaryStrings } from './glossary-strings.ts';
export { homeStrings } from './home-strings.ts';
export { hookStrings } from './hook-strings.ts';
export { idsStrings } from './ids-strings.ts';
export { importAnswerStrings } from './import-answer-strings.ts';
export { importStrings } from './import-strings.ts';
export { landingStrings } from './landing-strings.ts';
export { layoutStrings } from './layout-strings.ts';
export { mergeStrings } from './merge-strings.ts';
export { moveStrings } from './move-strings.ts';
export { notFoundStrings } from './not-found-strings.ts';
export { pagesStrings } from './pages-strings.ts';
export { partStrings } from './part-strings.ts';
export { permalinkStrings } from './permalink-strings.ts';
export { placeLinkStrings } from './place-link-strings.ts';
export { popoverStrings } from './popover-strings.ts';
export { problemStrings } from './problem-strings.ts';
export { publishLogStrings } from './publish-log-strings.ts';
export { publishStrings } from './publish-strings.ts';
export { purgeStrings } from './purge-strings.ts';
export { pushStrings } from './push-strings.ts';
export { questionStrings } from './question-strings.ts';
export { redactionStrings } from './redaction-strings.ts';
export { redirectStrings } from './redirect-strings.ts';
export { reportStrings } from './report-strings.ts';
export { revertStrings } from './revert-strings.ts';
export { rewordStrings } from './reword-strings.ts';
export { searchStrings } from './search-strings.ts';
export { serveStrings } from './serve-strings.ts';
export { shareStrings } from './share-strings.ts';
export { accessibilityStrings, siteMapStrings } from './site-page-strings.ts';
export { sitePlaceStrings } from './site-place-strings.ts';
export { sshStrings } from './ssh-strings.ts';
export { subjectStrings } from './subject-strings.ts';
export { tableStrings } from './table-strings.ts';
export { termStrings } from './term-strings.ts';
export { testStrings } from './test-strings.ts';
export { toolStrings } from './tool-strings.ts';
export { upgradeStrings } from './upgrade-strings.ts';
export { withdrawalStrings } from './withdrawal-strings.ts';
export { yearStrings } from './year-strings.ts';
