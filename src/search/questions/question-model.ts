import { pairsOf } from '../text/tokenise.ts';
import type { AskedRecords } from './question-texts.ts';

/** What a question may ask about. */
export interface AskedAbout extends Pick<AskedRecords, 'figures'> {
  /** Concepts of records, best first. */
  concepts: string[];
  /** How likely, of all there is to ask about; 0 to 1. */
  probability: number;
}

export interface QuestionModel {
  /** What a folded question asks about, the likeliest first; what no report answers has no concepts. */
  read(folded: string): AskedAbout[];
  /** How many of those who ask about a concept say a word: as many as say each pair of its characters. */
  sayers(concept: string, word: string): number;
  /** How many things people ask about with a word, of how many. */
  spread(word: string): number;
  things: number;
}

/** How many runs of characters of people at large stand beside those of one thing: more make rare runs tell less. */
const prior = 300;
/** Pairs of characters come together, and say less than as many that came each for itself: the odds are dampened so. */
const doubt = 1.5;
/** Who searches here asks about a report: each matter that no report answers is so much less likely, in logarithms. */
const elsewhere = -4;

/**
 * Learns from questions what others ask about: naive Bayes over single characters and pairs of them, where a run tells
 * what it is more often asked with than anything else. Pairs and characters alone do better than words on questions of
 * another hand (docs/search-benchmark.md).
 */
export function createQuestionModel(bank: readonly AskedRecords[]): QuestionModel {
  const counts = new Map<string, Map<number, number>>();
  const sizes = bank.map(() => 0);
  bank.forEach(({ phrases }, index) => {
    for (const run of phrases.flatMap((phrase) => [...runsOf(phrase)])) {
      const asked = counts.get(run) ?? new Map<number, number>();
      asked.set(index, (asked.get(index) ?? 0) + 1);
      counts.set(run, asked);
      sizes[index] = (sizes[index] as number) + 1;
    }
  });
  const byConcept = new Map<string, number[]>();
  bank.forEach(({ concepts }, index) => {
    for (const concept of concepts) byConcept.set(concept, [...(byConcept.get(concept) ?? []), index]);
  });
  const size = sizes.reduce((sum, one) => sum + one, 0);

  return {
    read: (folded) => {
      const scores = bank.map(({ concepts }): number => (concepts.length === 0 ? elsewhere : 0));
      const runs = [...runsOf(folded)].flatMap((run) => counts.get(run) ?? []);
      // A thing that is never asked with a run loses as much by any: by how much is asked about it.
      sizes.forEach((asked, index) => {
        scores[index] = (scores[index] as number) + runs.length * Math.log(prior / (asked + prior));
      });
      for (const asked of runs) {
        const total = [...asked.values()].reduce((sum, count) => sum + count, 0);
        const usual = (total + 1) / (size + counts.size);
        for (const [index, count] of asked)
          scores[index] = (scores[index] as number) + Math.log1p(count / (prior * usual));
      }
      const best = Math.max(...scores);
      const likelihoods = scores.map((score) => Math.exp((score - best) / doubt));
      const all = likelihoods.reduce((sum, one) => sum + one, 0);
      return bank
        .map(({ concepts, figures }, index) => ({
          concepts,
          figures,
          probability: (likelihoods[index] as number) / all,
        }))
        .toSorted((a, b) => b.probability - a.probability);
    },
    sayers: (concept, word) => {
      const indices = byConcept.get(concept);
      if (indices === undefined) return 0;
      return Math.min(
        ...pairsOrSelf(word).map((run) => indices.reduce((sum, index) => sum + (counts.get(run)?.get(index) ?? 0), 0)),
      );
    },
    spread: (word) => Math.min(...pairsOrSelf(word).map((run) => counts.get(run)?.size ?? 0)),
    things: bank.length,
  };
}

/** Each character and pair of characters, once. */
function runsOf(text: string): Set<string> {
  return new Set([...text, ...pairsOf(text)]);
}

/** The pairs of a word's characters; a single one itself. */
function pairsOrSelf(word: string): string[] {
  const pairs = pairsOf(word);
  return pairs.length === 0 ? [word] : pairs;
}
