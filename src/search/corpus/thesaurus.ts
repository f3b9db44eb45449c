import { questionStrings } from '../../words/strings.ts';
import type { EverydayWords } from '../records/everyday-words.ts';
import type { Fold } from '../text/normalise.ts';

/** An everyday word that leads to a record. */
export interface WayIn {
  /** As people write it. */
  word: string;
  folded: string;
  /** The same without particles: what two ways of asking have in common. */
  bare: string;
  /** The official words it stands for. */
  means: string;
  /** These, each for itself, folded. */
  official: string[];
  /** The word judges and is not repeated. */
  hidden: boolean;
  /** It is not quite the same. */
  rough: boolean;
  /** Which of the targets the record is: 0 for the best. */
  place: number;
}

/** Everyday words, looked up by word and by concept. */
export interface Thesaurus {
  /** Every everyday word, folded, each once. */
  words: ReadonlySet<string>;
  /** Those that may be shown. */
  shown: readonly string[];
  /** Ways to a concept. */
  waysTo(concept: string): readonly WayIn[];
}

/** Makes the everyday words comparable. */
export function createThesaurus(entries: EverydayWords[], fold: Fold): Thesaurus {
  const byConcept = new Map<string, WayIn[]>();
  const shown = new Set<string>();
  const words = new Set<string>();
  for (const { words: written, means, concepts, rough = false, hidden = rough } of entries) {
    const official = means.split('、').map((word) => fold(word).text);
    for (const word of written) {
      const folded = fold(word).text;
      words.add(folded);
      if (!hidden) shown.add(folded);
      concepts.forEach((concept, place) => {
        const ways = byConcept.get(concept) ?? [];
        ways.push({ word, folded, bare: withoutParticles(folded), means, official, hidden, rough, place });
        byConcept.set(concept, ways);
      });
    }
  }
  return { words, shown: [...shown], waysTo: (concept) => byConcept.get(concept) ?? [] };
}

/** Whether what was typed is part of an everyday word; most of one that says it roughly: 小姑娘 is not what 记笔录的小姑娘 means. */
export function isPartOf(typed: string, { folded, rough }: WayIn): boolean {
  return folded.includes(typed) && !(rough && 2 * typed.length < folded.length);
}

const particles = new RegExp(questionStrings.particles.join('|'), 'gu');

/** Folded words without those that only tie them together: 钱主要花在哪里 and 钱花哪 ask the same. */
export function withoutParticles(folded: string): string {
  return folded.replace(particles, '') || folded;
}
