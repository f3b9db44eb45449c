import { inOneUnit, type Quantity } from '../reading/quantities.ts';
import { type Reading, sentencesOf } from '../reading/reading.ts';
import { type Things, thingsOf } from '../reading/things.ts';
import type { Claim } from './claim.ts';
import { sameFact } from './same-facts.ts';
import { isSlipAlike } from './slip-alike.ts';

/** 开展消防安全检查4轮 here and 全年6轮消防安全检查 there: what is called the same and counted alike is one number, in whatever order it is told. */
export function toldCounts(reading: Reading): Claim[] {
  const { year } = reading.ledger.report;
  const all = sentencesOf(reading.text).flatMap((sentence) =>
    sentence.map((one, at) => ({ one, sentence, ...thingsOf(asTold(one, sentence[at - 1]), year) })),
  );
  const ofKind = [...Map.groupBy(all, ({ one }) => one.kind).values()];
  const alike = ofKind.flatMap((own) => kin(reading, own));
  const named = ofKind.flatMap((alike) => {
    const names = new Set(alike.flatMap(({ names }) => names));
    return [...names].flatMap((name) => {
      const pairs = Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2));
      const told = alike.filter(
        ({ one, names: own, behind }) =>
          own.includes(name) || (name.length > 2 && isBehind(name, pairs, behind, one.lead)),
      );
      return oddOf(told).flatMap(([here, there]) => sameCount(reading, name, here, there));
    });
  });
  return [...named, ...alike, ...moves(reading)];
}

type Told = Things & { one: Quantity; sentence: readonly Quantity[] };

/** Of what is told by one name in two numbers that which is told seldom, and the other. */
function oddOf<Of extends Pick<Told, 'one' | 'sentence'>>(told: readonly Of[]): [here: Of, there: Of][] {
  const numbers = Map.groupBy(told, ({ one }) => one.worth);
  // Of three numbers each may be of a place or a time of its own, as may two in one sentence.
  if (numbers.size !== 2 || new Set(told.map(({ sentence }) => sentence)).size < told.length) return [];
  const [often, seldom] = [...numbers.values()].toSorted((a, b) => b.length - a.length);
  const [there, here] = [often?.[0], seldom?.at(-1)];
  return here && there ? [[here, there]] : [];
}

/** Among more than these some are alike by chance. */
const mostKin = 8;
/** Names that end alike are of one thing where a slip of the pen makes one number of the other: 聘用季节性护林员112人 and 护林员132人. */
function kin(reading: Reading, alike: readonly Told[]): Claim[] {
  // 垃圾分类覆盖15个村: what stands before says more of it.
  const ends = alike.flatMap((told) => told.names.slice(0, 1).map((name) => ({ ...told, end: name.slice(-3) })));
  return [...Map.groupBy(ends, ({ end }) => end)].flatMap(([end, own]) => {
    const isAgain = ({ worth }: Quantity) => own.filter(({ one }) => one.worth === worth).length > 1;
    const pairs =
      own.length > mostKin ? [] : own.flatMap((here, at) => own.slice(0, at).map((there) => [here, there] as const));
    return pairs.flatMap(([here, there]) => {
      const isTold = here.one.worth === there.one.worth || (isAgain(here.one) && isAgain(there.one));
      const claims = isTold || here.sentence === there.sentence ? [] : sameCount(reading, end, here, there);
      return claims.filter((claim) => isSlipAlike(claim, { changed: 2, exchanged: 2 }));
    });
  });
}

/** 年内退休3人 of one item's reason and 2名职工退休 of another's: who comes and goes in a year is told of all. */
function moves(reading: Reading): Claim[] {
  const told = sentencesOf(reading.text).flatMap((sentence) =>
    sentence.flatMap((one) => {
      const [, before] = movedBefore.exec(one.lead) ?? [];
      const name = before ?? movedBehind.exec(one.after)?.[1];
      return name === undefined || one.kind !== '人' || one.about || ofOthers.test(one.lead.slice(-14))
        ? []
        : [{ one, sentence, name }];
    }),
  );
  return [...Map.groupBy(told, ({ name }) => name)].flatMap(([name, own]) =>
    oddOf(own).map(([{ one: here }, { one: there }]) => ({
      ...counted(reading, name, [here, there]),
      inferred: false,
    })),
  );
}

const moved = '退休|调[入出离]|离世|去世|病故|辞职|转[入出]|招录|招聘|选调';
const movedBefore = new RegExp(
  `(?:年内|[当本]年|年中|新增?|有|因)(${moved})(?:教师|职工|人员|干部|教职工|民警|队员)?(?:增加)?$`,
);
const movedBehind = new RegExp(`^[^，。；、\\d]{0,4}?(?<!离)(${moved})(?!人员|教师|职工|费|干部|工资)`);
const ofOthers = /上年|去年|累计|共有|现有|另有|其中/;

/** 记账户由300户增加到304户: what grew stands before what it grew from. */
function asTold(one: Quantity, before: Quantity | undefined): Quantity {
  const [, grew] = /^([^，。；\d]*)[由从]$/.exec(before?.lead.split(/[，；]/).at(-1) ?? '') ?? [];
  return grew !== undefined && /^(?:增加|增|扩大|减少|减|降)[到至为]$/.test(one.lead)
    ? { ...one, lead: grew, isStep: false }
    : one;
}

/**
 * 为96名社区矫正对象建立了档案, 对102家小微企业开展帮扶, 法治宣讲经费用于全年42场宣讲: the words of a name, behind its number or around it.
 * @param pairs of characters of the name
 */
function isBehind(name: string, pairs: readonly string[], behind: string, lead: string): boolean {
  if (behind.startsWith(name)) return true;
  if (behind.startsWith(pairs.at(-1) ?? name) && lead.includes(name)) return true;
  const near = behind.slice(0, 14);
  return pairs.includes(near.slice(0, 2)) && pairs.filter((pair) => near.includes(pair)).length * 5 >= pairs.length * 4;
}

function digitsOf({ token }: Quantity): string {
  return [...token].toSorted().join('');
}

/** None where the less may be some of the more. */
function sameCount(reading: Reading, name: string, here: Told, there: Told): Claim[] {
  const less = here.one.worth < there.one.worth ? here : there;
  const isOne = less.isAll || digitsOf(here.one) === digitsOf(there.one);
  const pair = isOne ? inOneUnit([here.one, there.one]) : undefined;
  return pair === undefined ? [] : [counted(reading, name, pair as [Quantity, Quantity])];
}

function counted(reading: Reading, name: string, [here, there]: [Quantity, Quantity]): Claim {
  return { ...sameFact(reading, name, here, there), inferred: true, isChance: true };
}
