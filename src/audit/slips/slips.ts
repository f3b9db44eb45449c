import type { FrontMatter } from '../../report/front-matter.ts';
import type { Place } from '../finding.ts';
import type { Reading } from '../reading/reading.ts';
import { beyondMeasure } from './beyond-measure.ts';
import { classificationNames } from './classification-names.ts';
import { comparedYears, oldBases } from './compared-years.ts';
import { contentsGap } from './contents-gap.ts';
import { contentsList } from './contents-list.ts';
import { countedLists } from './counted-lists.ts';
import { glossaryNames } from './glossary-names.ts';
import { gradedProjects } from './graded-projects.ts';
import { headingBodies } from './heading-bodies.ts';
import { headingYears } from './heading-years.ts';
import { impossibleDates } from './impossible-dates.ts';
import { missingTables } from './missing-tables.ts';
import { otherYears } from './other-years.ts';
import { punctuation } from './punctuation.ts';
import { reasonsAtOdds } from './reasons.ts';
import { reportKinds } from './report-kinds.ts';
import type { Slip } from './slip.ts';
import { standInsOf } from './stand-ins.ts';
import { headingsAtOdds, namesToldTwice } from './told-twice.ts';
import { unfinished } from './unfinished.ts';
import { asPrinted } from './wording.ts';

/** Everything in the words of a report that cannot be meant so, in the order of the rules. */
export function slipsOf(reading: Reading, front: FrontMatter): Slip[] {
  const { ledger } = reading;
  const years = [...headingYears(ledger), ...comparedYears(ledger), ...oldBases(ledger)];
  const listed = contentsList(ledger, front);
  const all = [
    ...years,
    ...otherYears(ledger).filter((slip) => !years.some((one) => one.places[0].block === slip.places[0].block)),
    ...headingBodies(ledger, front),
    ...reportKinds(ledger, front),
    ...listed,
    ...(listed.length > 0 ? [] : contentsGap(ledger, front)),
    ...missingTables(ledger, front),
    ...countedLists(ledger),
    ...gradedProjects(reading),
    ...reasonsAtOdds(reading),
    ...namesToldTwice(reading),
    ...headingsAtOdds(reading),
    ...unfinished(ledger),
    ...standInsOf(ledger),
    ...impossibleDates(ledger, front),
    ...beyondMeasure(reading),
    ...punctuation(ledger),
    ...classificationNames(reading),
    ...glossaryNames(reading),
  ];
  const byBlock = Map.groupBy(all, ({ places: [{ block }] }) => block);
  const beside = (block: string) => byBlock.get(block) ?? [];
  // A heading that is wrong differs from the contents, and that which differs from its text, for that reason.
  const isTold = ({ rule, places: [{ block }] }: Slip) =>
    rule === 'contents'
      ? beside(block).some((other) => headingRules.has(other.rule))
      : rule === 'at-odds' && beside(block).some((other) => other.rule === 'contents');
  // 主要原因：。 is a sentence without its end, not one stop too many.
  const isEnd = ({ rule, places: [{ block, quote }] }: Slip) =>
    rule === 'punctuation' &&
    beside(block).some(
      ({ rule: other, places: [place] }) => other === 'unfinished' && place.quote.endsWith(quote.trim().slice(-2)),
    );
  // 设…、…5个科室 is one list, whether its names or its number are read first; a heading may begin its paragraph.
  const isPart = ({ rule, places: [{ block, quote }] }: Slip) => {
    const isLonger = ({ rule: other, places: [place] }: Slip) => other === rule && place.quote.includes(quote);
    return (
      beside(`${block}-p1`).some(isLonger) ||
      beside(block).some((other) => isLonger(other) && other.places[0].quote !== quote)
    );
  };
  // 社会保障和和就业: a name with a word twice, or a bracket that stands there twice, is told as that.
  const isTwice = ({ rule, sentence, places: [{ block, quote }] }: Slip) =>
    (rule === 'classification-name' || (rule === 'punctuation' && sentence === 'unpaired')) &&
    beside(block).some(
      ({ rule: other, sentence: how, places: [place] }) =>
        other === 'punctuation' &&
        how === 'repeated' &&
        (quote.includes(place.quote) || place.quote.includes(quote.slice(1, -1))),
    );
  return onceEach(all.filter((slip) => ![isTold, isEnd, isPart, isTwice].some((is) => is(slip)))).map((slip) => {
    const asIs = ({ block, quote }: Place) => ({ block, quote: asPrinted(ledger, block, quote) });
    const [first, ...others] = slip.places;
    return { ...slip, places: [asIs(first), ...others.map(asIs)] };
  });
}

/** One wrong name, in however many places, is one slip: where it is surest, with all its places. */
function onceEach(slips: readonly Slip[]): Slip[] {
  const named = (slip: Slip) => (slip.rule === 'heading-body' ? (slip.words['found'] ?? '') : '');
  const groups = Map.groupBy(slips, (slip) => named(slip) || slip);
  return [...groups.values()].flatMap((own) => {
    const surest = own.find(({ verdict }) => verdict === 'inconsistent') ?? own[0];
    if (surest === undefined) return [];
    const others = own.filter((slip) => slip !== surest).flatMap(({ places }) => places);
    return [{ ...surest, places: [...surest.places, ...others] }];
  });
}

const headingRules = new Set<Slip['rule']>(['heading-year', 'heading-body', 'report-kind', 'stand-in', 'punctuation']);
