import { once } from '../text/once.ts';
import { pairsOf } from '../text/tokenise.ts';
import { type AskedThing, type CountedQuestions, runsOf } from './counted-questions.ts';

/** What a question may ask about. */
export interface AskedAbout extends Pick<AskedThing, 'figures'> {
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
/** Who searches here asks about a report: each matter that no report answers is so much less likely, in logarithms. */
const elsewhere = -4;

/** How a question is cut. Runs come together, and say less than as many that came each for itself: the odds are dampened so. */
const inChinese = { runsIn: runsOf, doubt: 1.5 };

/**
 * Learns from questions what others ask about: naive Bayes over single characters and pairs of them, where a run tells
 * what it is more often asked with than anything else. Pairs and characters alone do better than words on questions of
 * another hand (docs/search-benchmark.md).
 * @param sources the things at one place are the same; the last has them all. More counts may come later, but not of a
 *   run that was read
 * @param different how many different runs there are in all of it
 */
export function createQuestionModel(
  sources: readonly CountedQuestions[],
  different: number,
  { runsIn, doubt }: typeof inChinese = inChinese,
): QuestionModel {
  const things = sources.at(-1)?.things ?? [];
  const sizes = things.map((_, place) => sum(sources.map((source) => source.things[place]?.size ?? 0)));
  const byConcept = new Map<string, number[]>();
  things.forEach(({ concepts }, place) => {
    for (const concept of concepts) byConcept.set(concept, [...(byConcept.get(concept) ?? []), place]);
  });
  const size = sum(sizes) + different;
  const countsOf = once((run: string): ReadonlyMap<number, number> | null => {
    const [first, ...others] = sources.flatMap(({ counts }) => counts.get(run) ?? []);
    return first === undefined ? null : others.reduce(added, first);
  });

  return {
    read: (folded) => {
      const scores = things.map(({ concepts }): number => (concepts.length === 0 ? elsewhere : 0));
      const runs = [...runsIn(folded)].flatMap((run) => countsOf(run) ?? []);
      // A thing that is never asked with a run loses as much by any: by how much is asked about it.
      sizes.forEach((asked, place) => {
        scores[place] = (scores[place] as number) + runs.length * Math.log(prior / (asked + prior));
      });
      for (const asked of runs) {
        const usual = (sum([...asked.values()]) + 1) / size;
        for (const [place, count] of asked)
          scores[place] = (scores[place] as number) + Math.log1p(count / (prior * usual));
      }
      const best = Math.max(...scores);
      const likelihoods = scores.map((score) => Math.exp((score - best) / doubt));
      const all = sum(likelihoods);
      return things
        .map(({ concepts, figures }, place) => ({
          concepts,
          figures,
          probability: (likelihoods[place] as number) / all,
        }))
        .toSorted((a, b) => b.probability - a.probability);
    },
    sayers: (concept, word) => {
      const places = byConcept.get(concept);
      if (places === undefined) return 0;
      return Math.min(
        ...pairsOrSelf(word).map((run) => {
          const counts = countsOf(run);
          return counts === null ? 0 : sum(places.map((place) => counts.get(place) ?? 0));
        }),
      );
    },
    spread: (word) => Math.min(...pairsOrSelf(word).map((run) => countsOf(run)?.size ?? 0)),
    things: things.length,
  };
}

/** Both counts together. */
function added(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const both = new Map(one);
  for (const [place, count] of other) both.set(place, (both.get(place) ?? 0) + count);
  return both;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The pairs of a word's characters; a single one itself. */
function pairsOrSelf(word: string): string[] {
  const pairs = pairsOf(word);
  return pairs.length === 0 ? [word] : pairs;
}
