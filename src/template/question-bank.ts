import type { ThesaurusEntry } from '../report/schema/thesaurus.ts';
import concepts from './questions/concepts.json' with { type: 'json' };
import elsewhere from './questions/elsewhere.json' with { type: 'json' };
import english from './questions/english-hand.json' with { type: 'json' };
import firstHand from './questions/first-hand.json' with { type: 'json' };
import secondHand from './questions/second-hand.json' with { type: 'json' };

/**
 * What one person, who had seen no report and no thesaurus, thinks people ask: about a section by its role, about a
 * figure by the concept of `concepts.json`, about nothing that such a report answers.
 */
export interface QuestionHand {
  roles: Record<string, string[]>;
  concepts: Record<string, string[]>;
  nothing: string[];
}

/** Questions on one thing, and where they lead. */
export interface AskedConcept {
  /** As in a thesaurus, best first; none for what no report answers. */
  targets: ThesaurusEntry['targets'];
  /** Ids of the figures that answer, best first. */
  figures: string[];
  phrases: string[];
}

/** Each hand apart, so that one can be tried on the other. */
export const questionHands: readonly QuestionHand[] = [firstHand, secondHand];

/** What people ask in English, of the site's pages too. */
export const englishHand: QuestionHand & { pages: Record<string, string[]> } = english;

const known: Record<string, { targets: string[]; figures?: string[] }> = concepts.concepts;
/** Roles whose questions other roles answer too, where a report is cut otherwise. */
const answering: Record<string, string[]> = concepts.roles;

/**
 * All that these hands wrote, by what it asks about, and what people ask a department that its accounts do not answer, by matter.
 */
export function questionBank(
  hands: readonly QuestionHand[] = questionHands,
  unanswered: readonly string[][] = Object.values(elsewhere.matters),
): AskedConcept[] {
  const of = (phrases: (hand: QuestionHand) => string[] | undefined) => hands.flatMap((hand) => phrases(hand) ?? []);
  const roles = new Set(hands.flatMap((hand) => Object.keys(hand.roles)));
  return [
    ...[...roles].map((role) => ({
      targets: answering[role] ?? [`role:${role}`],
      figures: [],
      phrases: of((hand) => hand.roles[role]),
    })),
    ...Object.entries(known).map(([concept, { targets, figures = [] }]) => ({
      targets,
      figures,
      phrases: of((hand) => hand.concepts[concept]),
    })),
    { targets: [], figures: [], phrases: of((hand) => hand.nothing) },
    ...unanswered.map((phrases) => ({ targets: [], figures: [], phrases })),
  ];
}
