import type { Reading } from '../reading/reading.ts';
import type { Announced } from './announced.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { holds, isMaybeSlip } from './slip-alike.ts';
import { toldAsEqual } from './told-as-equal.ts';
import { workDifferences } from './work-differences.ts';
import { namedCounts, workRates } from './work-rates.ts';
import { workSums } from './work-sums.ts';

/** Of more ways to read it than these some would hold but for a slip by chance. */
const mostReadings = 20;

/**
 * What the body did and has, counted in its own units: parts beside their whole, a step beside what it leads from, a rate or
 * an average beside what it is made of, one count told twice. Words announce these in any sentence, and nothing says for
 * certain which numbers belong together: where any way to read them holds, nothing is said; else the likeliest is asked
 * about where it would hold had one number been written right.
 * @param known what is claimed besides: a number that is judged there is left to that
 */
export function workFigures(reading: Reading, known: readonly Claim[]): Claim[] {
  const passages = reading.text.map(({ quantities }) => quantities);
  const counts = namedCounts(passages.flat(2));
  const firstOf = ({ rule, amounts: [first] }: Claim) =>
    first && `${first.unit === '%' ? '' : rule} ${placeKey(first)}`;
  // 由91.2%提高到93.5% says which is more, not how much: the numbers are left to what does.
  const judged = known.filter(({ rule }) => rule !== 'comparison-word');
  const taken = new Set(judged.map(firstOf));
  const keysOf = ({ amounts }: Claim) => amounts.map(placeKey).toSorted().join();
  const said = new Set(judged.map(keysOf));
  const announced = passages.flatMap((sentences) => {
    const paragraph = sentences.flat();
    return sentences.flatMap((own): Announced[] => [
      ...workSums(reading, own, paragraph),
      ...workDifferences(reading, own, paragraph),
      ...toldAsEqual(reading, own, paragraph),
      ...workRates(reading, own, paragraph, counts),
    ]);
  });
  const held = new Map(
    announced.flatMap(({ readings, others = [] }) => {
      const claim = [...readings, ...others].find((one) => holds(one));
      return claim === undefined ? [] : [[readings, claim.amounts.map(placeKey)] as const];
    }),
  );
  const holding = Map.groupBy(
    [...held.values()].flatMap((own) => own.map((key) => ({ key, parts: own }))),
    ({ key }) => key,
  );
  return announced.flatMap(({ readings, isPlain }) => {
    const [likeliest] = readings;
    const isTold = likeliest !== undefined && taken.has(firstOf(likeliest));
    if (
      likeliest === undefined ||
      readings.length > mostReadings ||
      isTold ||
      said.has(keysOf(likeliest)) ||
      held.has(readings)
    )
      return [];
    const slip = readings.find((claim) => isMaybeSlip(claim)) ?? (isPlain ? likeliest : undefined);
    // 行政编制31名，工勤编制2名，事业编制26名，合计59名: what is a part beside its parts is no whole of them.
    const [key = '', ...keys] = slip?.amounts.map(placeKey) ?? [];
    const isBeside = holding.get(key)?.some(({ parts }) => keys.every((one) => parts.includes(one)));
    return slip === undefined || isBeside ? [] : [{ ...slip, inferred: true }];
  });
}
