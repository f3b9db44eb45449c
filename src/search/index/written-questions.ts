import { type AskedConcept, englishHand, questionBank } from '../../template/question-bank.ts';
import { regionalWords } from '../../words/question/regional-strings.ts';
import { sitePlaceStrings } from '../../words/strings.ts';
import type { AskedRecords } from '../questions/counted-questions.ts';
import { createPlainQuestion } from '../questions/plain-question.ts';
import { targetConcept } from '../records/everyday-words.ts';
import { pageConcept, sitePages } from '../records/site-places.ts';
import type { Fold } from '../text/normalise.ts';

const plain = createPlainQuestion(regionalWords);

/** What people ask of a report, and of the site's own pages, folded. */
export function writtenQuestions(asked: readonly AskedConcept[], fold: Fold): AskedRecords[] {
  return [...askedReport(asked), ...askedPages()].map(({ concepts, figures, phrases }) => ({
    concepts,
    figures,
    phrases: [...new Set(phrases.map((phrase) => plain(fold(phrase).text)))],
  }));
}

/** What people ask in English, the same things. */
export function writtenInEnglish(): AskedRecords[] {
  const pages = sitePages.map((page) => ({
    concepts: [pageConcept(page)],
    figures: [],
    phrases: englishHand.pages[page] ?? [],
  }));
  return [...askedReport(questionBank([englishHand], [])), ...pages];
}

function askedReport(asked: readonly AskedConcept[]): AskedRecords[] {
  return asked.map(({ targets, figures, phrases }) => ({ concepts: targets.map(targetConcept), figures, phrases }));
}

/** What people ask who look for the pages. */
function askedPages(): AskedRecords[] {
  return sitePages.map((page) => {
    const { asked, words } = sitePlaceStrings.pages[page];
    return { concepts: [pageConcept(page)], figures: [], phrases: [...asked, ...words] };
  });
}
