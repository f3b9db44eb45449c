import type { FrontMatter } from '../../report/front-matter.ts';
import type { Reading } from '../reading/reading.ts';
import { classificationNames } from './classification-names.ts';
import { comparedYears } from './compared-years.ts';
import { contentsList } from './contents-list.ts';
import { headingBodies } from './heading-bodies.ts';
import { headingYears } from './heading-years.ts';
import { punctuation } from './punctuation.ts';
import { reportKinds } from './report-kinds.ts';
import type { Slip } from './slip.ts';
import { standInsOf } from './stand-ins.ts';
import { unfinished } from './unfinished.ts';

/** Everything in the words of a report that cannot be meant so, in the order of the rules. */
export function slipsOf(reading: Reading, front: FrontMatter): Slip[] {
  const { ledger } = reading;
  const all = [
    ...headingYears(ledger),
    ...comparedYears(ledger),
    ...headingBodies(ledger, front),
    ...reportKinds(ledger, front),
    ...contentsList(ledger, front),
    ...unfinished(ledger),
    ...standInsOf(ledger),
    ...punctuation(ledger),
    ...classificationNames(reading),
  ];
  // A heading that is wrong differs from the contents for that reason.
  const isTold = ({ rule, places: [{ block }] }: Slip) =>
    rule === 'contents' && all.some((other) => headingRules.has(other.rule) && other.places[0].block === block);
  return all.filter((slip) => !isTold(slip));
}

const headingRules = new Set<Slip['rule']>(['heading-year', 'heading-body', 'report-kind', 'stand-in']);
