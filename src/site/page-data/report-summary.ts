import type { PreparedYear } from '../../audit/prepared-year.ts';
import { type SummaryPiece, summary } from '../../derive/summary/summary.ts';
import {
  checkAddress,
  correctionsAddress,
  figureInTextAddress,
  partAddress,
  placeAddress,
} from '../../report/addresses.ts';
import { partNumber } from '../../report/ids.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { homeStrings } from '../../words/strings.ts';

/** A stretch of a sentence; with an address, where its number or words stand in the report. */
export interface LinkedPiece {
  kind: SummaryPiece['kind'];
  text: string;
  address?: string | undefined;
  /** Whether its number takes part in a contradiction. */
  isDoubted?: boolean;
}

/** What a report says in sentences of ours, for the head of a page. */
export interface ReportSummary {
  sentences: LinkedPiece[][];
  /** What readers ask and these sentences answer, each with the contradictions that its numbers take part in. */
  answers: { question: string; pieces: LinkedPiece[]; doubts: { headline: string; address: string }[] }[];
  /** Said in small print. */
  notes: LinkedPiece[][];
  /** That the report has been corrected here; undefined where it has not. */
  corrected: { words: string; address: string } | undefined;
}

/** The sentences on a report, each number leading to where it stands. */
export function reportSummary(year: PreparedYear, template: WholeTemplate): ReportSummary {
  const said = summary(year.ledger, template);
  const linked = (pieces: readonly SummaryPiece[]) => pieces.map((one) => linkedPiece(one, year));
  const told = said.filter(({ asks }) => asks === undefined);
  const last = year.corrections.at(-1);
  return {
    sentences: told.filter(({ isNote }) => !isNote).map(({ pieces }) => linked(pieces)),
    answers: said.flatMap(({ asks, pieces }) =>
      asks === undefined ? [] : [{ question: asks, pieces: linked(pieces), doubts: doubtsOf(pieces, year) }],
    ),
    notes: told.filter(({ isNote }) => isNote).map(({ pieces }) => linked(pieces)),
    corrected: last && {
      words: homeStrings.corrected(year.corrections.length, last.on),
      address: correctionsAddress(),
    },
  };
}

/** The contradictions, not those that only follow from one, that compute with a doubted figure of a sentence. */
function doubtsOf(pieces: readonly SummaryPiece[], { audit, report, verdictsAtFigures }: PreparedYear) {
  const named = pieces.flatMap((piece) => (piece.kind === 'figure' ? [piece.figure] : []));
  const figures = new Set(named.filter((figure) => verdictsAtFigures.get(figure) === 'inconsistent'));
  return audit.findings
    .filter(({ id, operands }) => audit.independent.includes(id) && operands.some((figure) => figures.has(figure)))
    .map(({ id, headline }) => ({ headline, address: checkAddress(report.year, id) }));
}

function linkedPiece(piece: SummaryPiece, { ledger, report, audit, verdictsAtFigures }: PreparedYear): LinkedPiece {
  const { kind, text } = piece;
  switch (kind) {
    case 'text':
    case 'until':
      return { kind, text };
    case 'figure': {
      const part = ledger.partOf(ledger.figure(piece.figure).block);
      const isDoubted = verdictsAtFigures.get(piece.figure) === 'inconsistent';
      return { kind, text, address: figureInTextAddress(report.year, part, piece.figure), isDoubted };
    }
    case 'section':
      return { kind, text, address: partAddress(report.year, partNumber(piece.section), piece.section) };
    case 'quote':
      return { kind, text, address: placeAddress(report.year, piece.block, ledger.partOf(piece.block)) };
    case 'gap': {
      const finding = audit.findings.find(
        ({ operands }) => operands.length === 2 && piece.figures.every((id) => operands.includes(id)),
      );
      return { kind, text, address: finding && checkAddress(report.year, finding.id) };
    }
  }
}
