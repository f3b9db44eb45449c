import { expect, test } from 'vitest';
import { writtenInEnglish } from '../../src/search/index/written-questions.ts';
import { createEnglishModel, hearingEnglish } from '../../src/search/questions/asked-in-english.ts';
import type { QuestionModel } from '../../src/search/questions/question-model.ts';
import { englishHand, questionHands } from '../../src/template/question-bank.ts';

const english = createEnglishModel(writtenInEnglish());

test.each([
  ['which comittee members were sent to other countries', 'role:three-public-travel-abroad'],
  ['maintainance of the vehicles', 'role:three-public-vehicle-operation'],
  ['remainder that can be used the following year', 'term:nianmo-jiezhuan-he-jieyu'],
])('a question in English goes where others asked so, in other words and misspelt: %s', (typed, concept) => {
  expect(english.read(typed)[0]?.concepts[0]).toBe(concept);
});

test('what nobody would ask a report is told from what they do', () => {
  expect(english.read('where can i renew my passport')[0]?.concepts).toEqual([]);
});

test('what its words are in Chinese still counts, and what both ask for counts most', () => {
  const asking = (concept: string): QuestionModel => ({
    read: () => [{ concepts: [concept], figures: [], probability: 1 }],
    sayers: () => 0,
    spread: () => 0,
    things: 1,
  });
  const first = (chinese: string) => hearingEnglish(asking(chinese), asking('a'), 'x').read('')[0];
  expect(first('a')?.probability).toBeGreaterThan(first('b')?.probability ?? 0);
  expect(hearingEnglish(asking('b'), asking('a'), 'x').read('')).toHaveLength(2);
});

test('those who ask in English ask about the same things as the others', () => {
  const [first] = questionHands;
  expect(Object.keys(englishHand.roles).toSorted()).toEqual(Object.keys(first?.roles ?? {}).toSorted());
  expect(Object.keys(englishHand.concepts).toSorted()).toEqual(Object.keys(first?.concepts ?? {}).toSorted());
});
