import type { AskedConcept } from '../../template/question-bank.ts';
import { sitePlaceStrings } from '../../words/strings.ts';
import type { AskedRecords } from '../questions/question-texts.ts';
import { termConcept } from '../records/everyday-words.ts';
import { pageConcept, sitePages } from '../records/site-places.ts';
import type { Fold } from '../text/normalise.ts';
import type { WrittenQuestions } from './search-files.ts';

/** What people ask of a report, and of the site's own pages, as it is sent: folded, so that a browser need not. */
export function writtenQuestions(asked: readonly AskedConcept[], fold: Fold): WrittenQuestions[] {
  const ofReport = asked.map(({ targets, figures, phrases }) => ({
    concepts: targets.map((target) => (target.startsWith('role:') ? target : termConcept(target))),
    figures,
    phrases,
  }));
  return [...ofReport, ...askedPages()].map(({ concepts, figures, phrases }) => ({
    concepts,
    ...(figures.length > 0 && { figures }),
    phrases: [...new Set(phrases.map((phrase) => fold(phrase).text))].join('\n'),
  }));
}

/** What people ask who look for the pages. */
function askedPages(): AskedRecords[] {
  return sitePages.map((page) => {
    const { asked, words } = sitePlaceStrings.pages[page];
    return { concepts: [pageConcept(page)], figures: [], phrases: [...asked, ...words] };
  });
}
