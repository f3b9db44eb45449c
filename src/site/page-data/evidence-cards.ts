import type { Verdict } from '../../report/schema/relations.ts';
import type { FigureEvidence } from './figure-evidence.ts';

/** A finding in the cards' data; a piece of arithmetic is its text, or its text and where it leads. */
export interface FindingCard {
  pieces: (string | [text: string, address: string])[];
  verdict: Verdict;
  name: string;
  sentence: string;
  address: string;
}

/** A figure in the cards' data. */
export interface FigureCard {
  label: string;
  printed: string;
  section: string;
  inText: string;
  /** Ids of the findings it is the result of. */
  results: string[];
  /** Ids of the others it takes part in. */
  takesPart: string[];
  elsewhere: [number: string, address: string, quote: string][];
}

/** All that the cards of a year's figures show, each finding once. */
export interface EvidenceCards {
  findings: Record<string, FindingCard>;
  figures: Record<string, FigureCard>;
}

/**
 * The cards of a year's figures.
 * @param href puts the site's base before an address
 */
export function evidenceCards(
  evidence: ReadonlyMap<string, FigureEvidence>,
  href: (address: string) => string,
): EvidenceCards {
  const cards: EvidenceCards = { findings: {}, figures: {} };
  for (const [figure, { label, printed, section, inText, arithmetic, elsewhere }] of evidence) {
    for (const { id, pieces, verdict, verdictName, sentence, address } of arithmetic) {
      cards.findings[id] ??= {
        pieces: pieces.map((piece) => (piece.address === undefined ? piece.text : [piece.text, href(piece.address)])),
        verdict,
        name: verdictName,
        sentence,
        address: href(address),
      };
    }
    cards.figures[figure] = {
      label,
      printed,
      section,
      inText: href(inText),
      results: arithmetic.filter(({ isResult }) => isResult).map(({ id }) => id),
      takesPart: arithmetic.filter(({ isResult }) => !isResult).map(({ id }) => id),
      elsewhere: elsewhere.map(({ number, address, quote }) => [number, href(address), quote]),
    };
  }
  return cards;
}
