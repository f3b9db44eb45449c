import { numberOf } from '../../report/chinese-number.ts';
import { ExactDecimal } from '../exact-decimal.ts';
import { inOneUnit, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { quotientOf } from './work-rates.ts';

/** A fraction in words: 七成, 三分之一, 一半. */
export const fraction =
  /占?(?:[^，。；、\d]{0,12}?的)?(?<!\d)(?:(?<tenths>[一二三四五六七八九])成(?<half>[半五])?(?![效果立本为绩员])|(?<whole>[二三四五六七八九十])分之(?<part>[一二三四五六七八九])|(?<middle>一半)(?![以多]))/g;
/** How far a number in words may be from what it stands for, in per cent. */
const loose = 5;

/** 脱贫户1134名，占护林员1260名的九成; 中小企业46.40万元，八成: a share told in words, of the two like numbers before it. */
export function toldFractions(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage: { words, placeOf }, quantities }) =>
    [...words.matchAll(fraction)].flatMap(({ groups = {}, index, 0: said }): Claim[] => {
      const at = index + said.length;
      if (/[约近超逾余多不]$/.test(words.slice(0, index)) || /^(?:[以多左]|增|减)/.test(words.slice(at))) return [];
      const sentence = quantities.find((own) => own.some(({ from }) => from >= words.lastIndexOf('。', index)));
      const before = sentence?.filter(({ to, about, isStep }) => to <= at && !about && !isStep) ?? [];
      const pair = pairOf(before, said, words.slice(before.at(-1)?.to, at));
      const [part, whole] = (pair && inOneUnit(pair)) ?? [];
      if (part === undefined || whole === undefined || whole.value.isZero() || part.kind === '%') return [];
      const percent = percentOf(groups);
      // 入户12.60万家，在营8.82万家，占七成，注销3.15万家，占二成五: of any that was told before.
      const isOf = (one: Quantity) =>
        one.kind === part.kind && Math.abs((100 * part.worth) / one.worth - percent) < loose;
      if (before.some(isOf)) return [];
      const rate: Quantity = {
        ...part,
        token: String(percent),
        value: new ExactDecimal(percent),
        unit: '%',
        measure: '%',
        scale: 0,
        kind: '%',
        from: index,
        to: at,
        place: placeOf(at - 1),
      };
      return [{ ...quotientOf(reading, rate, part, whole), inferred: true }];
    }),
  );
}

/** The part and its whole: 其中…1134名，占…1260名的九成, or the last of which one is told to be of the other. */
function pairOf(before: readonly Quantity[], said: string, after: string): [Quantity, Quantity] | undefined {
  const [other, last] = before.slice(-2);
  if (other === undefined || last === undefined || !/^[^；。]{0,14}$/.test(after) || other.kind !== last.kind)
    return undefined;
  if (/占[^，。；]*$/.test(last.lead)) return [other, last];
  return last.worth <= other.worth && (/占/.test(said) || /^，/.test(after)) ? [last, other] : undefined;
}

/** What a fraction in words comes to, of what `fraction` found. */
export function percentOf({ tenths, half, whole, part }: Record<string, string | undefined>): number {
  if (tenths !== undefined) return (numberOf(tenths) ?? 0) * 10 + (half === undefined ? 0 : 5);
  return whole === undefined ? 50 : Math.round(((numberOf(part ?? '') ?? 0) * 10000) / (numberOf(whole) ?? 1)) / 100;
}
