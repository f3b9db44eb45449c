import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statements.ts';
import { equality, plusTokens, sumOf } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { nameOf } from './name-of.ts';

const received = [/^(?:年初|上年)(?:财政拨款)?结[转余]/, /^(?:本年)?(?:财政拨款)?收入(?:合计)?$/];
const spent = [/^(?:本年)?(?:财政拨款)?支出(?:合计)?$/, /^年末(?:财政拨款)?结[转余]/];
/** What else is received or spent; a sentence that leaves one of them out may mean that there is none. */
const alsoReceived = /^(?:使用(?:非财政拨款|专用)结余|(?:用)?事业基金弥补收支差额)/;
const alsoSpent = /^结余分配/;

/** Opening balance and revenue are spent or left: where one sentence states all of it, both sides are equal. */
export function balances(reading: Reading): Claim[] {
  const sentences = Map.groupBy(
    reading.statements.filter(({ kind, depth, within, value }) => kind === 'money' && depth === 0 && !within && value),
    ({ passage }) => passage,
  );
  return [...sentences.values()].flatMap((statements): Claim[] => {
    const one = (name: RegExp) => statements.find(({ subject }) => name.test(subject));
    const [left, right] = [received, spent].map((names) => names.map(one));
    const more = [alsoReceived, alsoSpent].map(one);
    if (![left, right].flat().every((statement) => statement !== undefined)) return [];
    const sides = [left, right].map((own, index) => valuesOf([...(own ?? []), more[index]]));
    const [taken, given] = sides as [Amount[], Amount[]];
    const amounts = [...taken, ...given];
    if (amounts.some(({ about, unit }) => about || unit !== taken[0]?.unit)) return [];
    const claim: Claim = {
      rule: 'sum',
      subject: nameOf(statements[0] as Statement),
      amounts,
      judge: (of) =>
        equality(
          reading,
          { value: sumOf(taken, of), tokens: plusTokens(reading, taken), of: taken },
          { value: sumOf(given, of), tokens: plusTokens(reading, given), of: given },
          taken[0]?.unit ?? '',
        ),
    };
    const isWhole = more.every((statement) => statement !== undefined);
    return isWhole || claim.judge(({ value }) => value).verdict !== 'inconsistent' ? [claim] : [];
  });
}

function valuesOf(statements: readonly (Statement | undefined)[]): Amount[] {
  return statements.flatMap((statement) => statement?.value ?? []);
}
