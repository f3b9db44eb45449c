import { runsOfEnglish } from '../text/english.ts';
import { type AskedRecords, countQuestions } from './counted-questions.ts';
import { type AskedAbout, createQuestionModel, type QuestionModel } from './question-model.ts';

/** Pieces of English words come together even more than those of Chinese. */
const inEnglish = { runsIn: runsOfEnglish, doubt: 6 };

/** Learns from questions in English what others ask about. */
export function createEnglishModel(asked: readonly AskedRecords[]): QuestionModel {
  const counted = countQuestions(asked, runsOfEnglish);
  return createQuestionModel([counted], counted.counts.size, inEnglish);
}

/** How much what was asked in English says by its own words, and by what these are in Chinese. */
const says = { own: 1, translated: 0.3 };
/** So many say each word of a question that is surely asked about a thing. */
const sayersOfSure = 3;

/**
 * A model that also hears what was asked in English: what its words are in Chinese alone loses what they ask together.
 * @param english learnt from questions in English
 */
export function hearingEnglish(chinese: QuestionModel, english: QuestionModel, typed: string): QuestionModel {
  const heard = english.read(typed);
  const likely = new Map<string, number>();
  for (const { concepts, probability } of heard)
    for (const [place, concept] of concepts.entries())
      likely.set(concept, (likely.get(concept) ?? 0) + probability * (1 - 0.2 * place));
  return {
    ...chinese,
    sayers: (concept, word) => chinese.sayers(concept, word) + sayersOfSure * (likely.get(concept) ?? 0),
    read: (folded) => {
      const both = [...weighed(chinese.read(folded), says.translated), ...weighed(heard, says.own)];
      return [...Map.groupBy(both, thingOf).values()]
        .map((same) => ({ ...(same[0] as AskedAbout), probability: sum(same) }))
        .toSorted((a, b) => b.probability - a.probability);
    },
  };
}

function weighed(about: readonly AskedAbout[], weight: number): AskedAbout[] {
  return about.map((one) => ({ ...one, probability: weight * one.probability }));
}

function sum(about: readonly AskedAbout[]): number {
  return about.reduce((all, { probability }) => all + probability, 0);
}

/** What both models call a thing; what no report answers is one. */
function thingOf({ concepts, figures }: AskedAbout): string {
  return [...concepts, '', ...figures].join(' ');
}
