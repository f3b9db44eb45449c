import { findingIds } from '../report/finding-ids.ts';
import { printedFigure } from '../report/printed-figure.ts';
import { priorYearConcept } from '../report/prior-year.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';
import { auditStrings } from '../words/strings.ts';
import { apart } from './amount.ts';
import { plain } from './exact-decimal.ts';
import type { EarlierPlace, Finding, FormulaToken, NotApplied } from './finding.ts';
import { comparison, figureToken } from './formula.ts';
import { headlineOf } from './headline.ts';
import { Ledger } from './ledger.ts';
import { judgeDifference } from './rounding.ts';
import { fillSentence } from './sentence.ts';
import { gapSeverity, severityOf } from './severity.ts';

/** An earlier report, as far as a later one is held against it. */
export interface EarlierYear {
  report: Report;
  figures: readonly Figure[];
  /** Both indexed, where that has been done already. */
  ledger?: Ledger;
}

const rule = 'prior-year-restated';

/** Of the earlier reports those that a year is held against: it prints amounts of their years. */
export function heldAgainst<Year extends Pick<EarlierYear, 'report'>>(
  figures: readonly Figure[],
  earlier: readonly Year[],
): Year[] {
  const printed = new Set(figures.map(({ year }) => year));
  return earlier.filter(({ report }) => printed.has(report.year));
}

/**
 * Holds each amount a report prints of an earlier year against what that year's own report printed. Nobody writes these
 * relations: they follow from the ids both reports share. Only printed figures are compared, none is derived.
 * @param earlier reports of earlier years; what is said of a year without a report is held against nothing
 * @returns findings `Y-<concept>` in the report's order
 */
export function priorYearFindings(
  ledger: Ledger,
  earlier: readonly EarlierYear[],
): { findings: Finding[]; notApplied: NotApplied[] } {
  const findings: Finding[] = [];
  const notApplied: NotApplied[] = [];
  for (const figure of ledger.figures.values()) {
    const concept = priorYearConcept(figure);
    const year = earlier.find(({ report }) => report.year === figure.year);
    if (concept === undefined || year === undefined) continue;
    const id = findingIds.acrossYears(concept);
    const title = fillSentence(auditStrings.priorYearTitle, { label: figure.label, year: String(figure.year) }, ledger);
    const original = year.figures.find((candidate) => candidate.id === concept);
    const skip = (reason: NotApplied['reason'], missing: string[]) => notApplied.push({ id, title, reason, missing });
    if (original === undefined) skip('missing-earlier-figure', [concept]);
    else if (original.unit !== figure.unit) skip('units-differ', [figure.unit, original.unit]);
    else if (original.approx !== undefined || figure.approx !== undefined) skip('approximate', [figure.id]);
    else if (original.measure !== figure.measure) skip('concepts-differ', [figure.measure, original.measure]);
    else {
      const earlierLedger = year.ledger ?? new Ledger(year.report, year.figures);
      findings.push(findingOf({ id, title, figure, original }, ledger, earlierLedger));
    }
  }
  return { findings, notApplied };
}

interface Restated {
  id: string;
  title: string;
  /** As the later report prints it. */
  figure: Figure;
  /** As the earlier report printed it. */
  original: Figure;
}

function findingOf({ id, title, figure, original }: Restated, ledger: Ledger, earlier: Ledger): Finding {
  const { unit } = figure;
  const difference = ledger.value(figure.id).minus(earlier.value(original.id));
  const isBlank = figure.value === null || original.value === null;
  const isUndirected = ledger.lacksDirection(figure.id) || earlier.lacksDirection(original.id);
  const isOpen = isBlank || isUndirected;
  const verdict = isOpen
    ? 'blank'
    : judgeDifference(difference, ledger.half(figure.id).plus(earlier.half(original.id)));
  const place = earlierPlace(original, earlier);
  const [actual, expected] = [ledger.value(figure.id), earlier.value(original.id)];
  const words = {
    year: String(figure.year),
    concept: original.label,
    actual: printedFigure(figure)?.full ?? '',
    expected: printedFigure(original)?.full ?? '',
    difference: apart(difference, unit),
    labels: `“${figure.label}”`,
  };
  const { sentences } = auditStrings;
  const sentence = isBlank
    ? sentences.blank
    : isUndirected
      ? sentences.undirected
      : auditStrings.rules[rule].sentences[verdict as 'consistent'];
  const stated: Omit<Finding, 'headline'> = {
    id,
    rule,
    group: 'year-on-year',
    verdict,
    severity: severityOf(verdict, undefined, gapSeverity(difference, unit, ledger.report)),
    title,
    places: [{ block: figure.block, quote: figure.quote, figure: figure.id }],
    earlier: place,
    formula: [figureToken(ledger, figure.id), ...(isOpen ? [] : [comparison(verdict), earlierToken(original, place)])],
    expected: isOpen ? null : plain(expected),
    actual: isOpen ? null : plain(actual),
    difference: isOpen ? null : plain(difference),
    unit,
    sentence: fillSentence(sentence, words, ledger),
    parts: [ledger.partOf(figure.block)],
    figures: [figure.id],
    operands: [figure.id],
  };
  return { ...stated, headline: headlineOf(stated, undefined, words, ledger) };
}

function earlierPlace({ id, block, quote }: Figure, earlier: Ledger): EarlierPlace {
  const part = earlier.partOf(block);
  return { year: earlier.report.year, part, block, quote, figure: id };
}

function earlierToken({ value, unit }: Figure, { year, part, figure }: EarlierPlace): FormulaToken {
  return { type: 'earlier-figure', year, part, figure, value, unit };
}
