/**
 * Every Chinese word of the site that is not content: one file per area, sentences as functions of what they name.
 * What can be wrong with the content is apart, in strings/problem-sentences.ts: it is put together from parts, which a
 * bundler cannot leave out of what the browser loads.
 */

export { auditPageStrings } from './strings/audit-page-strings.ts';
export { auditStrings } from './strings/audit-strings.ts';
export { buildStrings } from './strings/build-strings.ts';
export { chartStrings } from './strings/chart-strings.ts';
export { checkDocsStrings } from './strings/check-docs-strings.ts';
export { checkStrings } from './strings/check-strings.ts';
export { citeStrings } from './strings/cite-strings.ts';
export { compareStrings } from './strings/compare-strings.ts';
export { contentCheckStrings } from './strings/content-check-strings.ts';
export { correctionStrings } from './strings/correction-strings.ts';
export { dataStrings } from './strings/data-strings.ts';
export { evidenceStrings } from './strings/evidence-strings.ts';
export { figureStrings } from './strings/figure-strings.ts';
export { formerStrings } from './strings/former-strings.ts';
export { glossaryStrings } from './strings/glossary-strings.ts';
export { homeStrings } from './strings/home-strings.ts';
export { hookStrings } from './strings/hook-strings.ts';
export { importStrings } from './strings/import-strings.ts';
export { layoutStrings } from './strings/layout-strings.ts';
export { notFoundStrings } from './strings/not-found-strings.ts';
export { partStrings } from './strings/part-strings.ts';
export { permalinkStrings } from './strings/permalink-strings.ts';
export { popoverStrings } from './strings/popover-strings.ts';
export { problemStrings } from './strings/problem-strings.ts';
export { publishStrings } from './strings/publish-strings.ts';
export { pushStrings } from './strings/push-strings.ts';
export { questionStrings } from './strings/question-strings.ts';
export { reportStrings } from './strings/report-strings.ts';
export { searchStrings } from './strings/search-strings.ts';
export { serveStrings } from './strings/serve-strings.ts';
export { shareStrings } from './strings/share-strings.ts';
export { termStrings } from './strings/term-strings.ts';
export { testStrings } from './strings/test-strings.ts';
export { toolStrings } from './strings/tool-strings.ts';
export { yearStrings } from './strings/year-strings.ts';
