import { nthParagraph } from '../report/ids.ts';
import { printedNumber } from '../report/printed-place.ts';
import { auditStrings } from '../words/strings.ts';
import { signed } from './claims/arithmetic.ts';
import type { Claim } from './claims/claim.ts';
import type { Finding, Place } from './finding.ts';
import { computedIn, partsOf } from './finding-of.ts';
import { headlineOf } from './headline.ts';
import type { Ledger } from './ledger.ts';
import type { Amount } from './reading/amounts.ts';
import type { Reading } from './reading/reading.ts';
import type { RelationGroup } from './relation-fields.ts';
import type { Outcome } from './rule.ts';
import { fillSentence } from './sentence.ts';
import { severityOf } from './severity.ts';

const groupOf: Partial<Record<Finding['rule'], RelationGroup>> = {
  sum: 'sum',
  completion: 'percent',
  share: 'percent',
  'share-total': 'percent',
  change: 'year-on-year',
  growth: 'year-on-year',
  variance: 'budget',
  'comparison-word': 'budget',
  'same-fact': 'cross-section',
};

/** The finding that a claim comes to, without its id. */
export function findingOfClaim(claim: Claim, reading: Reading): Finding {
  const { ledger } = reading;
  const outcome = claim.judge(signed);
  const figures = [...new Set(claim.amounts.flatMap((amount) => reading.figureAt(amount) ?? []))];
  const places = [...claim.amounts.map((amount) => placeOf(amount, reading)), ...wordsOf(claim, ledger)];
  const finding: Omit<Finding, 'headline'> = {
    id: '',
    rule: claim.rule,
    group: groupOf[claim.rule] ?? 'logic',
    verdict: outcome.verdict,
    severity: severityOf(outcome.verdict, undefined, outcome.severity),
    title: claim.states ?? auditStrings.statedTitle(claim.subject, auditStrings.rules[claim.rule].title),
    places,
    ...computedIn(outcome),
    sentence: sentenceOf(claim, outcome, ledger),
    parts: partsOf(places, ledger),
    figures,
    operands: figures,
  };
  const words = { ...(claim.subject !== '' && { subject: claim.subject }), ...outcome.words };
  return { ...finding, headline: headlineOf(finding, undefined, words, ledger) };
}

function sentenceOf(claim: Claim, { verdict, sentence, words }: Outcome, ledger: Ledger): string {
  const own: Partial<Record<string, string>> = auditStrings.rules[claim.rule].sentences;
  const template =
    (sentence === undefined ? undefined : own[sentence]) ?? own[verdict] ?? auditStrings.sentences[verdict];
  const [here, there] = distinctPlaces(claim.amounts.slice(0, 2).map(({ place }) => place.block));
  return fillSentence(template, { subject: claim.subject, here: here ?? '', there: there ?? '', ...words }, ledger);
}

/** Two paragraphs of one section are told apart by their numbers, 1.2第1段; two numbers of one are both in it. */
function distinctPlaces(blocks: readonly string[]): string[] {
  const [here, there] = blocks.map(printedNumber);
  if (blocks[0] === blocks[1]) return [here ?? '', auditStrings.sameParagraph];
  const isOne = here === there;
  return blocks.map((block) => {
    const paragraph = nthParagraph(block);
    const number = printedNumber(block);
    return isOne && paragraph !== undefined ? auditStrings.paragraphOf(number, String(paragraph)) : number;
  });
}

/** The clause a number stands in, as printed. */
export function placeOf({ place, lead, token }: Amount, reading: Reading): Place {
  const figure = reading.figureAt({ place });
  const text = reading.ledger.textOf(place.block);
  if (figure !== undefined) {
    const { block, quote } = reading.ledger.figure(figure);
    return { block, quote, figure };
  }
  const from = Math.max(...[...'。；，：（('].map((stop) => text.lastIndexOf(stop, place.offset - 1)), -1) + 1;
  const rest = text.slice(place.offset + token.length);
  const end = rest.search(/[。；，）)]/);
  const to = place.offset + token.length + (end === -1 ? rest.length : end);
  return { block: place.block, quote: text.slice(lead === '' ? place.offset : from, to).trim() };
}

function wordsOf({ words }: Claim, ledger: Ledger): Place[] {
  return words === undefined
    ? []
    : [{ block: words.block, quote: ledger.textOf(words.block).slice(words.from, words.to) }];
}
