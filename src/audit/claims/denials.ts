import { auditStrings } from '../../words/strings.ts';
import { plain } from '../exact-decimal.ts';
import { comparison, numberToken } from '../formula.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Passage } from '../reading/passage.ts';
import type { Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { amountToken } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { nameOf } from './name-of.ts';
import { wordsAt } from './words-at.ts';

const verb = '(?:(?:没有|未|无)(?:安排|组织|发生|产生)?|未涉及|不涉及|未使用)';
const rest = '(?:财政)?(?:拨款)?(?:安排的)?(?:费用?|经费|收入|支出|收支|决算|、|和|与|及)*(?=[，。；、]|$)';

/** What reports say there was none of, and the names under which they state amounts of it. */
const things = [
  { denied: '政府性基金(?:预算)?', named: /政府性基金/ },
  { denied: '国有资本经营(?:预算)?', named: /国有资本经营/ },
  {
    denied: '(?:公务用车购置|购置公务用车|更新公务用车)',
    named: /公务用车购置(?!及|和|与)|^购置公务用车|^更新公务用车/,
  },
  { denied: '(?:因公)?出国(?:\\(境\\))?(?:团组|人员)?', named: /因公出国/ },
  { denied: '公务接待', named: /公务接待/ },
  { denied: '机关运行经费', named: /机关运行经费/ },
].map(({ denied, named }) => ({ denied: new RegExp(`${verb}${denied}${rest}`, 'g'), named }));

/** 没有政府性基金预算财政拨款收入和支出 in one place, and amounts of them in another. */
export function denials(reading: Reading): Claim[] {
  const sought = things.map(({ denied, named }) => ({
    denied,
    first: reading.statements.find((statement) => isStated(statement, named)),
  }));
  return [...countedNone(reading), ...deniedIn(reading, sought)];
}

/** 决算2.98万元，…团组0个、0人次: no journeys or guests, and money spent on them. */
function countedNone(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage, quantities }) => {
    const spent = reading
      .statementsOf(passage)
      .filter((one) => one.kind === 'money' && /因公出国|公务接待/.test(one.subject));
    const none = quantities
      .flat()
      .filter(
        ({ value, lead, measure }) => value.isZero() && (/团组[^，。；]{0,4}$/.test(lead) || /^批次?$/.test(measure)),
      );
    // 外事接待0批次、其他21批次: some there were.
    const isSome = ({ kind }: Quantity) => quantities.flat().some((one) => one.kind === kind && !one.value.isZero());
    return none
      .filter((one) => !isSome(one))
      .flatMap((one): Claim[] => {
        const last = spent.findLast(({ value }) => value !== undefined && value.from < one.from);
        const isOther = /外[事宾]|国\(境\)外/.test(one.lead);
        const amount = last?.value;
        if (amount === undefined || amount.about || amount.value.isZero() || last === undefined || isOther) return [];
        return [noneOf(reading, last, amount, wordsAt(passage, one.from, one.to), `${one.token}${one.unit}`)];
      });
  });
}

function deniedIn(reading: Reading, sought: readonly { denied: RegExp; first: Statement | undefined }[]): Claim[] {
  return reading.passages.flatMap((passage) =>
    sought.flatMap(({ denied, first }) => {
      const match = [...passage.words.matchAll(denied)].find(
        ({ index }) => !isOfElse(passage, index, reading.ledger.report.year),
      );
      if (match === undefined || first?.value === undefined) return [];
      const words = wordsAt(passage, match.index, match.index + match[0].length);
      return [noneOf(reading, first, first.value, words, match[0])];
    }),
  );
}

/** Of another year, of a plan, or of some of its units. */
function isOfElse({ words }: Passage, at: number, year: number): boolean {
  const clause =
    words
      .slice(0, at)
      .split(/[。；]/)
      .at(-1) ?? '';
  // 与上年支出数持平，全年没有安排: of this year, whatever its sentence compares.
  const own = clause.split('，').at(-1) ?? '';
  if (/(?:19|20)\d\d年度?$/.test(own) && !own.includes(`${year}年`)) return true;
  return /上年|去年|\d{4}年初|年初(?!未安排预算|无预算)|预算安排|预算为|本级|其中|如|若|原因|由于|(?:下属|所属|其他)[^，]*单位/.test(
    /^(?:本年度?|全年|当年|年内)$/.test(own) ? own : clause,
  );
}

/** Whether it states an amount of a thing so named. */
function isStated({ subject, value, budgets }: Statement, named: RegExp): boolean {
  return (
    value !== undefined &&
    budgets.length < 2 &&
    !value.about &&
    !value.value.isZero() &&
    named.test(subject) &&
    !/上年|年初|年末|结转|预算数|保有/.test(subject)
  );
}

function noneOf(
  reading: Reading,
  statement: Statement,
  amount: Amount,
  words: NonNullable<Claim['words']>,
  said: string,
): Claim {
  const name = nameOf(statement);
  return {
    rule: 'zero-together',
    subject: name,
    amounts: [amount],
    inferred: true,
    words,
    judge: (of) => ({
      verdict: of(amount).isZero() ? 'consistent' : 'inconsistent',
      severity: 'medium',
      formula: [
        amountToken(reading, amount),
        comparison(of(amount).isZero() ? 'consistent' : 'inconsistent'),
        numberToken('0', amount.unit),
      ],
      actual: plain(of(amount)),
      expected: '0',
      unit: amount.unit,
      words: { figures: auditStrings.denied(said, `${name}${amount.token}${amount.unit}`) },
    }),
  };
}
