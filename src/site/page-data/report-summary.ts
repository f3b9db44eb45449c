import type { PreparedYear } from '../../audit/prepared-year.ts';
import { type SummaryPiece, summary } from '../../derive/summary/summary.ts';
import { checkAddress, correctionsAddress, figureInTextAddress, partAddress } from '../../report/addresses.ts';
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
  /** Said in small print. */
  notes: LinkedPiece[][];
  /** That the report has been corrected here; undefined where it has not. */
  corrected: { words: string; address: string } | undefined;
}

/** The sentences on a report, each number leading to where it stands. */
export function reportSummary(year: PreparedYear, template: WholeTemplate): ReportSummary {
  const said = summary(year.ledger, template);
  const linked = (isNote: boolean) =>
    said
      .filter((sentence) => sentence.isNote === isNote)
      .map(({ pieces }) => pieces.map((one) => linkedPiece(one, year)));
  const last = year.corrections.at(-1);
  return {
    sentences: linked(false),
    notes: linked(true),
    corrected: last && {
      words: homeStrings.corrected(year.corrections.length, last.on),
      address: correctionsAddress(),
    },
  };
}

function linkedPiece(piece: SummaryPiece, { ledger, report, audit, verdictsAtFigures }: PreparedYear): LinkedPiece {
  const { kind, text } = piece;
  switch (kind) {
    case 'text':
      return { kind, text };
    case 'figure': {
      const part = ledger.partOf(ledger.figure(piece.figure).block) ?? 1;
      const isDoubted = verdictsAtFigures.get(piece.figure) === 'inconsistent';
      return { kind, text, address: figureInTextAddress(report.year, part, piece.figure), isDoubted };
    }
    case 'section':
      return { kind, text, address: partAddress(report.year, partNumber(piece.section), piece.section) };
    case 'gap': {
      const finding = audit.findings.find(
        ({ operands }) => operands.length === 2 && piece.figures.every((id) => operands.includes(id)),
      );
      return { kind, text, address: finding && checkAddress(report.year, finding.id) };
    }
  }
}
