import { auditStrings } from '../words/strings.ts';
import type { Finding } from './finding.ts';
import { computedIn, partsOf } from './finding-of.ts';
import { headlineOf } from './headline.ts';
import type { Ledger } from './ledger.ts';
import { fillSentence } from './sentence.ts';
import type { Slip } from './slips/slip.ts';
import type { StatedIds } from './stated-ids.ts';

/** The finding that a slip of words comes to. */
export function findingOfSlip(slip: Slip, ledger: Ledger, ids: StatedIds): Finding {
  const { rule, verdict, severity, places } = slip;
  const own: Partial<Record<string, string>> = auditStrings.rules[rule].sentences;
  const template = own[slip.sentence ?? verdict] ?? auditStrings.sentences[verdict];
  const finding: Omit<Finding, 'headline'> = {
    id: ids.of(rule, places[0].block),
    rule,
    group: 'logic',
    verdict,
    severity,
    title: auditStrings.rules[rule].title,
    places,
    ...computedIn({}),
    sentence: fillSentence(template, slip.words, ledger),
    parts: partsOf(places, ledger),
    figures: [],
    operands: [],
  };
  return { ...finding, headline: headlineOf(finding, undefined, slip.words, ledger) };
}
