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
import type { FrontMatter } from './wording.ts';

/** Everything in the words of a report that cannot be meant so, in the order of the rules. */
export function slipsOf(reading: Reading, front: FrontMatter): Slip[] {
  const { ledger } = reading;
  return [
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
}
