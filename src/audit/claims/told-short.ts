import { type Decimal, ExactDecimal, printedDecimals, total } from '../exact-decimal.ts';
import { remainder } from '../money-words.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { areRelated } from '../reading/subjects.ts';
import { severalOf } from '../reading/told-shares.ts';
import type { Claim } from './claim.ts';
import { isShort } from './complete-lists.ts';
import { holds } from './slip-alike.ts';
import { fraction, percentOf } from './told-fractions.ts';

/**
 * Whether the words say of parts that come to less than their whole that there is more of it than they name: by a share below
 * 100% told for all of them (其中人员经费300万元、公用经费100万元，占基本支出的40%), by what they come to, or by a rest without an
 * amount. Such a sum neither accuses nor asks.
 */
export function isToldShort(claim: Claim, reading: Reading): boolean {
  const [whole, ...parts] = claim.amounts;
  const [first] = parts;
  if (claim.rule !== 'sum' || whole === undefined || first === undefined || parts.length < 2) return false;
  const passage = reading.passageAt(first)?.passage;
  const isOne = parts.every((part) => part.unit === whole.unit && reading.passageAt(part)?.passage === passage);
  const sum = total(parts.map(({ value }) => value));
  if (passage === undefined || !isOne || !sum.lessThan(whole.value) || holds(claim)) return false;
  const stated = parts.flatMap((part) => reading.statementAt(part) ?? []);
  const head = reading.statementAt(whole);
  if (head && stated.length === parts.length && isShortByEach(head, stated)) return true;
  const last = parts.reduce((one, part) => (part.from > one.from ? part : one));
  const told = toldBehind(passage.words.slice(last.to));
  if (told === undefined) return false;
  if (told.sum !== undefined) return sum.equals(told.sum);
  const { percent, loose, of, several } = told;
  if (percent === undefined) return true;
  if (percent >= 99) return false;
  // As printed, or as the last part is where it or the whole has a slip of the pen.
  const others = sum.minus(last.value);
  const ofLast = [last.value.dividedBy(whole.value), whole.value.minus(others).dividedBy(whole.value)];
  const isAs = (rate: Decimal) => rate.times(100).minus(percent).abs().lessThanOrEqualTo(loose);
  if (isAs(sum.dividedBy(whole.value)) || several) return true;
  const isOfWhole = of === '' || (head !== undefined && head.subject !== '' && areRelated(of, head.subject));
  return isOfWhole && ![...ofLast, last.value.dividedBy(sum.isZero() ? 1 : sum)].some(isAs);
}

/** 人员经费300万元，占30%，公用经费100万元，占10%: each with its share, which hold and leave the rest to others; 三公 are three. */
function isShortByEach(head: Statement, parts: Statement[]): boolean {
  return !/三公/.test(head.subject) && parts.every(({ shares }) => shares.length === 1) && isShort({ head, parts });
}

/** What is told of the parts behind the last of them; without a number where its words give none. */
interface Told {
  percent?: number;
  loose: number;
  /** What it is a share of, where that is printed. */
  of: string;
  /** Whether it says that it is told for more than one. */
  several: boolean;
  /** What they come to, in place of a share. */
  sum?: Decimal;
}

const together = /合计|[共总]计|一共|总共|共占|相加|加起来|之和|上述|以上|[二两三四五]者|[两二三四五]项|[和与及、]/;
const fillers = /占比?|比[重例]|大约|仅|只|约|所|也|已|就|均|都|近|共|为|是|其|总额|金额|支出|收入|资金|[，。；()、]/g;
const percent = /占(?<of>[^，。；\d]*?)的?(?:比[重例]?)?(?:约|近|为|达到?|是|：|不[足到]|超过?)*(?<rate>\d[\d.]*)%/;
const vague =
  /(?:占[^，。；\d]*?)?(?:不[足到]|超|过|近|接近|约|的)一?半|半数|(?:绝?大|多|小)部分|[大多]头|[大多]半|多数/;
const sumTold =
  /^[，；(、]?(?:[两二三四五][者项])?(?:合计|[共总]计|一共|总共|小计)(?:支出|收入|金额|资金|为|是|达)*(?<sum>\d[\d.]*)/;

function toldBehind(all: string): Told | undefined {
  // Of the sentence after this one only what says that it is of several.
  const behind = /^[^。]*(?:。[^。]*)?/.exec(all)?.[0] ?? '';
  const sum = sumTold.exec(behind)?.groups?.['sum'];
  if (sum !== undefined) return { sum: new ExactDecimal(sum), loose: 0, of: '', several: true };
  if (/^[^。\d]{0,4}(?:其余|余下|剩余)[^\d。；]*(?:[。；]|$)/.test(behind)) return { loose: 0, of: '', several: true };
  const ways: [RegExpMatchArray | null, (groups: Record<string, string | undefined>) => Partial<Told>][] = [
    [percent.exec(behind), ({ rate = '' }) => ({ percent: Number(rate), loose: 0.1 + 10 ** -printedDecimals(rate) })],
    [[...behind.matchAll(fraction)][0] ?? null, (groups) => ({ percent: percentOf(groups), loose: 5 })],
    [vague.exec(behind), () => ({})],
  ];
  for (const [match, told] of ways) {
    if (match === null) continue;
    const lead = behind.slice(0, match.index);
    const clause = lead.split(/[，。；]/).at(-1) ?? '';
    const several = together.test(clause) || severalOf({ lead: `${clause}占` } as Amount) !== undefined;
    const isBare = !lead.includes('。') && clause.replace(fillers, '') === '';
    const isOfOne = /\d|其中|分别|依次|各占|[比较同]上年|预算/.test(lead) || remainder.test(lead) || lead.length > 40;
    if (!isOfOne && (several || isBare))
      return { loose: 0, of: match.groups?.['of'] ?? '', several, ...told(match.groups ?? {}) };
  }
  return undefined;
}
