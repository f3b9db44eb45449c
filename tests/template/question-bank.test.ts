import { expect, test } from 'vitest';
import { createFold } from '../../src/search/text/normalise.ts';
import { questionBank, questionHands } from '../../src/template/question-bank.ts';
import concepts from '../../src/template/questions/concepts.json' with { type: 'json' };
import elsewhere from '../../src/template/questions/elsewhere.json' with { type: 'json' };

const fold = createFold({ traditional: '', simplified: '' });
const phrasesOf = (hand: (typeof questionHands)[number]) => [
  ...Object.entries(hand.roles).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [`role:${role}`, phrase] as const),
  ),
  ...Object.entries(hand.concepts).flatMap(([concept, phrases]) => phrases.map((phrase) => [concept, phrase] as const)),
  ...hand.nothing.map((phrase) => ['nothing', phrase] as const),
];

test('every phrase has letters or digits', () => {
  const empty = questionHands.flatMap(phrasesOf).filter(([, phrase]) => fold(phrase).text === '');
  expect(empty).toEqual([]);
});

test('no hand writes a phrase twice, about one thing or about two', () => {
  for (const hand of questionHands) {
    const byText = Map.groupBy(phrasesOf(hand), ([, phrase]) => fold(phrase).text);
    expect([...byText.values()].filter((same) => same.length > 1)).toEqual([]);
  }
});

test('every concept that a hand writes about leads somewhere', () => {
  const known = new Set(Object.keys(concepts.concepts));
  const unknown = questionHands.flatMap((hand) => Object.keys(hand.concepts)).filter((concept) => !known.has(concept));
  expect(unknown).toEqual([]);
});

test('only what is about nothing, and the matters that no accounts answer, lead nowhere', () => {
  const matters = Object.keys(elsewhere.matters).length;
  expect(questionBank().filter(({ targets }) => targets.length === 0)).toHaveLength(1 + matters);
});
