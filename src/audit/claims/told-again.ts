import { nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { evaluatedIn } from './evaluated.ts';
import { isByRound, type Like, likesOf, numbersOf, tellingDigits } from './likeness.ts';
import { fullName, namedAlike } from './named-alike.ts';
import { sameFact } from './same-facts.ts';

/** Of another year, a plan, or of what has come together over years. */
const ofOtherTime =
  /上年|去年|上一年|前一年|\d{4}年|年初|计划|目标|预计|预算|力争|比|较(?!大)|历年|同期|以来|下年|明年|增|减|升|降|新/;
/** 预算资金 is money, no plan. */
const ofMoney = /(?:一般公共|基金|经营)预算|预算(?=资金|项目|金额|规模)/g;
/** What stands elsewhere in the report, as its words say. */
const ofBefore = /前述|上述|所述|前文|如前/;
const leastTelling = 4;

/**
 * 更换界桩1260根 here and 1206根 there: what two places call by the same words, or two long numbers that are nearly one.
 * @param all the numbers of a report
 * @param isOpen whether a number takes part in nothing that holds
 * @param mayBe whether all that one number takes part in and that holds would hold with another in its place: of one of the two it has to
 * @param isFailing whether it takes part in what does not hold, which is told there
 * @param chance of so many numbers that have nothing to do with each other one may be taken for a slip
 */
export function toldAgain(
  reading: Reading,
  all: readonly Quantity[],
  isOpen: (one: Quantity) => boolean,
  mayBe: (one: Quantity, other?: Quantity) => boolean,
  isFailing: (one: Quantity) => boolean,
  chance: number,
): Claim[] {
  const thisYear = `${reading.ledger.report.year}年`;
  const evaluated = evaluatedIn(reading);
  const told = all.filter(
    (one) =>
      !one.about &&
      one.kind !== '%' &&
      !one.value.isZero() &&
      !one.isStep &&
      !ofOtherTime.test(
        one.lead
          .slice(-16)
          .replace(thisYear, '')
          .replace(evaluated.isOf(one) ? ofMoney : '', ''),
      ),
  );
  const at = new Map(all.map((one, index) => [one, index]));
  // “旅游宣传”项目支出315.90 beside 旅游宣传（项）…支出决算为351.90; 执行315.90 below the heading 二、旅游宣传项目; 旅游宣传项目预算360.00，支出315.90.
  const itemOf = (one: Quantity): string | undefined => {
    const statement = reading.statementAt(one);
    if (evaluated.isOf(one)) return evaluated.nameOf(one);
    const isOwn = statement?.value !== undefined && placeKey(statement.value) === placeKey(one);
    const item = isOwn
      ? (statement.item?.name ?? /^(.{4,14})项目$/.exec(statement.passage.trail.at(-1)?.heading ?? '')?.[1])
      : undefined;
    const before = all[(at.get(one) ?? 0) - 1];
    const goesOn = before?.place.block === one.place.block && before.to + one.lead.length + 1 >= one.from;
    return item ?? (goesOn ? fullName(before) || itemOf(before) : undefined);
  };
  const alike = namedAlike(told, itemOf);
  const different = new Map(told.map((one) => [`${one.token}${one.unit}`, one]));
  const byWorth = new Map(
    [...Map.groupBy(different.values(), kindAndScale)].map(([kind, own]) => [
      kind,
      Map.groupBy(own, ({ value }) => millionths(value.toNumber())),
    ]),
  );
  const counts = new Map([...Map.groupBy(told, ({ kind }) => kind)].map(([kind, of]) => [kind, countOf(of)]));
  const again = Map.groupBy(told, valueKey);
  const besides = besidesOf(all, at);
  // Of no item: what all projects may have spent.
  const accounts = told.filter((one) => {
    const statement = evaluated.isOf(one) ? undefined : reading.statementAt(one);
    return statement !== undefined && statement.item === undefined;
  });
  return told.flatMap((here): Claim[] => {
    const isToldAgain = tellingDigits(here.token) >= leastTelling && (again.get(valueKey(here))?.length ?? 0) > 1;
    const isOfNothing = !isFailing(here) && mayBe(here);
    if (isToldAgain || !(isOfNothing || evaluated.isOf(here))) return [];
    const like = (places: readonly Quantity[]) =>
      places.filter(
        (there) => there !== here && there.kind === here.kind && there.scale === here.scale && !isFailing(there),
      );
    const likes = likesOf(here.token);
    // Two numbers often differ by a round third.
    const toldWith = byWorth.get(kindAndScale(here));
    const written = new Set(likes.flatMap((like) => (isByRound(like) ? [] : millionths(like.value))));
    const [named, miswritten, beside] = [
      alike(here),
      [...written].flatMap((key) => toldWith?.get(key) ?? []),
      besides(here),
    ].map(like) as [Quantity[], Quantity[], Quantity[]];
    const spent = evaluated
      .spentOf(here, named, evaluated.isOf(here) && here.measure === '元' ? like(accounts) : [])
      .flatMap(({ there, among }) => oddsOf(here, likes, there, among * (isOpen(here) ? 1 : 10)));
    const [tries, triesBeside] = [countOf(named), countOf(beside) / 10];
    const likely = [
      ...named.flatMap((there) => oddsOf(here, likes, there, tries)),
      ...miswritten.flatMap((there) =>
        oddsOf(here, likes, there, (counts.get(here.kind) ?? 1) / (ofBefore.test(here.lead) ? 100 : 1)),
      ),
      // 85批次、347人次 here and 58批次、347人次 there: what is counted in two ways is counted so twice.
      ...beside.flatMap((there) => oddsOf(here, likes, there, triesBeside)),
    ].filter(({ there, odds }) => isOfNothing && odds <= chance && mayBe(here, there));
    const [found] = [...spent, ...likely].toSorted((a, b) => a.odds - b.odds);
    return found !== undefined && found.odds <= chance ? [sameFact(reading, nameOf(here), here, found.there)] : [];
  });
}

/** What stands in more places than these tells nothing of what stands beside it. */
const mostBeside = 40;

/** 138批次、1173人次 here and 138个、来宾1731人次 there: of each number those that stand beside the same number as it does. */
function besidesOf(all: readonly Quantity[], at: ReadonlyMap<Quantity, number>): (one: Quantity) => Quantity[] {
  const places = Map.groupBy(
    all.filter(({ token }) => tellingDigits(token) > 2),
    ({ value }) => value.toNumber(),
  );
  return (here) =>
    [-1, 1].flatMap((by) => {
      const beside = all[(at.get(here) ?? -9) + by];
      const again = beside === undefined ? [] : (places.get(beside.value.toNumber()) ?? []);
      if (again.length > mostBeside) return [];
      return again.flatMap((one) => (one === beside ? [] : (all[(at.get(one) ?? -9) - by] ?? [])));
    });
}

/** How many different numbers there are. */
function countOf(quantities: readonly Quantity[]): number {
  return new Set(quantities.map(({ token }) => token)).size;
}

function kindAndScale({ kind, scale }: Quantity): string {
  return `${kind} ${scale}`;
}

function millionths(value: number): number {
  return Math.round(value * 1e6);
}

/** 1.1万 is 11000, though not to the last place of a floating number. */
function valueKey({ kind, worth }: Quantity): string {
  return `${kind} ${worth.toPrecision(12)}`;
}

function oddsOf(
  here: Quantity,
  likes: readonly Like[],
  there: Quantity,
  tries: number,
): { there: Quantity; odds: number }[] {
  const is = there.value.toNumber();
  const digits = Math.max(tellingDigits(here.token), tellingDigits(there.token));
  return likes
    .filter(({ value }) => Math.abs(value - is) < is * 1e-9)
    .map(({ among }) => ({ there, odds: (tries * among) / numbersOf(digits) }));
}
