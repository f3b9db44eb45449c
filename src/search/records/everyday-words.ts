import type { Content } from '../../report/content.ts';
import { sitePlaceWords } from './site-places.ts';

/** Words people type, the official words they stand for, and what they lead to. */
export interface EverydayWords {
  /** As people write them. */
  words: string[];
  /** The official words. */
  means: string;
  /** Concepts of records, best first; none where it leads to whatever has the official words. */
  concepts: string[];
  /** Searchable, but never repeated on the page, because the words judge. */
  hidden?: true;
  /** Not quite the same: never repeated either, and only meant by most of it. */
  rough?: true;
}

/** Concept of a glossary term. */
export function termConcept(id: string): string {
  return `term:${id}`;
}

/** Concept of what a word or question leads to: a part or section, or else a term. */
export function targetConcept(target: string): string {
  return target.startsWith('role:') ? target : termConcept(target);
}

/** Concept of a part or section by its role. */
export function roleConcept(role: string): string {
  return `role:${role}`;
}

/** All everyday words of the site: the thesaurus, the other names of the glossary's terms, and what its own pages are called. */
export function everydayWords(content: Content): EverydayWords[] {
  const names = content.terms.flatMap(({ id, name, aliases, hiddenAliases = [] }): EverydayWords[] => {
    const concepts = [termConcept(id)];
    return [
      { words: aliases, means: name, concepts },
      { words: hiddenAliases, means: name, concepts, hidden: true },
    ];
  });
  const thesaurus = content.thesaurus.map(
    ({ words, means, targets, hidden }): EverydayWords => ({
      words,
      means,
      concepts: targets.map(targetConcept),
      ...(hidden && { hidden: true }),
    }),
  );
  return [...thesaurus, ...names, ...sitePlaceWords()].filter(({ words }) => words.length > 0);
}
