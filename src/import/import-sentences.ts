import { importStrings } from '../words/strings.ts';
import type { ImportFailure, ImportQuestion } from './import-question.ts';
import type { ReadFailure } from './read-source/read-failure.ts';

/** A question as one sentence for the terminal: line, what was found, what was chosen. */
export function questionSentence(question: ImportQuestion): string {
  const { questions } = importStrings;
  switch (question.kind) {
    case 'unplaced-paragraph':
      return questions.unplacedParagraph(question.line, question.startsWith, question.chosen, question.candidates);
    case 'decision-outdated':
      return questions.decisionOutdated(question.line, question.expected, question.found);
    case 'decision-impossible':
      return questions.decisionImpossible(question.line, question.belongsTo, question.candidates);
    case 'decision-unused':
      return questions.decisionUnused(question.line, question.startsWith);
    case 'numeral-skipped':
      return questions.numeralSkipped(question.line, question.numeral, question.expected);
    case 'numeral-repeated':
      return questions.numeralRepeated(question.line, question.numeral, question.id);
    case 'other-body':
      return questions.otherBody(question.place, question.found, question.taken);
    case 'department-unstated':
      return questions.departmentUnstated(question.taken);
    case 'preface':
      return questions.preface(question.line, question.startsWith);
    case 'before-parts':
      return questions.beforeParts(question.before, question.lines);
    case 'table-not-read':
      return questions.tableNotRead(question.line, question.title, question.page);
    case 'page-without-text':
      return questions.pageWithoutText(question.page);
    case 'table-row-uneven':
      return questions.tableRowUneven(question.line, question.columns);
    case 'term-unknown':
      return questions.termUnknown(question.line, question.name);
    case 'not-read':
      return questions.notRead[question.what](question.line, question.words);
  }
}

/** A failure as one sentence for the terminal: what was looked for, what was found, what to do. */
export function failureSentence(failure: ImportFailure): string {
  const { failures } = importStrings;
  switch (failure.kind) {
    case 'not-text':
      return failures.notText;
    case 'empty':
      return failures.empty;
    case 'no-parts':
      return failures.noParts(failure.lines);
    case 'one-line':
      return failures.oneLine(failure.characters);
    case 'giant-paragraph':
      return failures.giantParagraph(failure.line, failure.characters);
    case 'no-title':
      return failures.noTitle(failure.headings);
    case 'other-year':
      return failures.otherYear(failure.expected, failure.found);
    case 'budget':
      return failures.budget(failure.title);
    case 'not-final-accounts':
      return failures.notFinalAccounts;
    case 'blank-template':
      return failures.blankTemplate(failure.gaps);
  }
}

/** Why a file cannot be read, as one sentence for the terminal. */
export function readFailureSentence(failure: ReadFailure): string {
  const { unreadable } = importStrings;
  switch (failure.kind) {
    case 'empty-file':
      return unreadable.emptyFile;
    case 'scanned':
      return unreadable.scanned(failure.pages);
    case 'read-scan':
      return unreadable.readScan(failure.pages);
    case 'garbled':
      return unreadable.garbled;
    case 'encrypted':
      return unreadable.encrypted;
    case 'damaged':
      return unreadable.damaged(failure.format);
    case 'too-large':
      return unreadable.tooLarge(failure.megabytes);
    case 'document-type':
      return unreadable.documentType;
    case 'pictures':
      return unreadable.pictures(failure.pictures);
    case 'wrong-kind':
      return unreadable.wrongKind[failure.is];
    case 'unknown-encoding':
      return unreadable.unknownEncoding;
  }
}
