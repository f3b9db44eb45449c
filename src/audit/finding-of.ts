import { findingIds } from '../report/finding-ids.ts';
import { auditStrings } from '../words/strings.ts';
import { rules } from './catalogue.ts';
import type { Finding, Place } from './finding.ts';
import { headlineOf } from './headline.ts';
import type { Ledger } from './ledger.ts';
import type { LeftOver } from './left-over.ts';
import { type Relation, ruleFor } from './relations.ts';
import type { Outcome } from './rule.ts';
import { fillSentence } from './sentence.ts';
import { severityOf } from './severity.ts';

/** The finding of one relation: what its rule computed, with its places and its sentence. */
export function findingOf(relation: Relation, outcome: Outcome, ledger: Ledger): Finding {
  const operands = [...new Set(ruleFor(relation).operands(relation, ledger))];
  const figures = [...new Set([...operands, ...(outcome.figures ?? []), ...(relation.beside ?? [])])].filter((id) =>
    ledger.figures.has(id),
  );
  const places = [
    ...figures.map((id): Place => {
      const { block, quote } = ledger.figure(id);
      return { block, quote, figure: id };
    }),
    ...(relation.given ?? []),
    ...(outcome.places ?? []),
  ];
  const byRule: Partial<Record<string, string>> = auditStrings.rules[relation.rule].sentences;
  const template =
    (outcome.sentence === 'undirected' ? undefined : relation.sentences?.[outcome.verdict]) ??
    (outcome.sentence === undefined ? undefined : byRule[outcome.sentence]) ??
    byRule[outcome.verdict] ??
    auditStrings.sentences[outcome.sentence === 'undirected' ? 'undirected' : outcome.verdict];
  const subject = operands[0] === undefined ? undefined : ledger.figure(operands[0]).label;
  const words = { ...(subject && { subject }), ...outcome.words };
  const finding: Omit<Finding, 'headline'> = {
    id: relation.id,
    rule: relation.rule,
    group: relation.group,
    verdict: outcome.verdict,
    severity: severityOf(outcome.verdict, relation, outcome.severity),
    title: fillSentence(relation.title, {}, ledger),
    places: distinct(places),
    ...computedIn(outcome),
    sentence: fillSentence(template, words, ledger),
    ...(relation.root !== undefined && { root: relation.root }),
    parts: partsOf(places, ledger),
    figures,
    operands,
  };
  return { ...finding, headline: headlineOf(finding, relation.headline, words, ledger) };
}

/** What a finding says of its arithmetic; nothing but blanks where there was nothing to compute. */
export function computedIn(outcome: Partial<Outcome>) {
  const { formula = [], expected = null, actual = null, difference = null, unit = null, exact, rounding } = outcome;
  return {
    formula,
    expected,
    actual,
    difference,
    unit,
    ...(exact !== undefined && { exact }),
    ...(rounding !== undefined && { rounding }),
  };
}

/** A template left-over that no relation names still is a finding, under the id of its block. */
export function strayFinding(leftOver: LeftOver, index: number, all: readonly LeftOver[], ledger: Ledger): Finding {
  const { block, quote, kind } = leftOver;
  const rule = rules.find(({ leftOvers }) => leftOvers?.includes(kind))?.name ?? 'placeholder';
  const earlier = all.slice(0, index).filter((other) => other.block === block).length;
  const places = [{ block, quote }];
  return {
    id: findingIds.leftOver(block, earlier + 1),
    rule,
    group: 'logic',
    verdict: 'blank',
    severity: severityOf('blank', undefined, undefined),
    title: auditStrings.rules[rule].title,
    headline: auditStrings.rules[rule].title,
    places,
    ...computedIn({}),
    sentence: auditStrings.stray(quote),
    parts: partsOf(places, ledger),
    figures: [],
    operands: [],
  };
}

/** Each figure's words once; words given besides only where no figure shows them already. */
function distinct(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ block, quote, figure }) => {
    const words = `${block}\n${quote}`;
    const key = figure === undefined ? words : `${words}\n${figure}`;
    const repeated = seen.has(key) || (figure === undefined && seen.has(words));
    seen.add(key).add(words);
    return !repeated;
  });
}

/** Numbers of the parts that places stand in. */
export function partsOf(places: readonly Place[], ledger: Ledger): number[] {
  const numbers = places.map(({ block }) => ledger.partOf(block));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
