import { compared } from '../amount.ts';
import { total, zero } from '../exact-decimal.ts';
import { comparison, numberToken } from '../formula.ts';
import { remainder } from '../money-words.ts';
import type { Amount } from '../reading/amounts.ts';
import { nameOf as wordsBefore } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { StatedList, Statement } from '../reading/statement.ts';
import { areRelated, conceptOf, isKnownConcept } from '../reading/subjects.ts';
import { isOther, severalOf, sharerName } from '../reading/told-shares.ts';
import { amountSide, amountToken, plusSide, ratio, signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { farFromRatio } from './far.ts';
import { nameOf } from './name-of.ts';
import { Named } from './named.ts';
import { holds, isMaybeSlip } from './slip-alike.ts';

/** 占…% is the amount ÷ the whole that the words name, or that the list it stands in is a list of. */
export function shares(reading: Reading): Claim[] {
  const named = new Named(reading);
  const ofNamed = reading.statements.flatMap((statement) =>
    statement.shares.filter(({ about }) => !about).flatMap((share) => claimOf(reading, named, statement, share) ?? []),
  );
  return [...ofNamed, ...sharesInRow(reading)];
}

/** 财政拨款1862万元，占83.92%；事业收入310万元，占13.99%；…: where the shares make 100 %, or all but one are so, of what the amounts make up. */
function sharesInRow(reading: Reading): Claim[] {
  // 三公经费38.92万元，…。出国费占25.33%: what is told of a part is not told of all.
  const isOwn = (share: Amount, one: Statement) => sharerName(share) === '' || !isOther(share, one);
  const hasShare = (one: Statement) => {
    const [share] = one.shares;
    return (
      one.within === undefined &&
      one.kind === 'money' &&
      share?.whole === '' &&
      severalOf(share) === undefined &&
      isOwn(share, one)
    );
  };
  return [...Map.groupBy(reading.statements.filter(hasShare), ({ passage }) => passage).values()].flatMap((row) => {
    // One that is not read whole leaves what all make up open.
    if (row.some(({ shares, value }) => shares.length > 1 || value?.about !== false)) return [];
    const values = row.flatMap(({ value }) => value ?? []);
    const rates = row.flatMap(({ shares }) => shares);
    const isOpen = rates.some(({ about, after }) => about || remainder.test(after));
    if (row.length < 2 || isOpen || values.some(({ unit }) => unit !== values[0]?.unit)) return [];
    const claims = row.map((statement, at): Claim => {
      const [rate, value] = [rates[at], values[at]] as [Amount, Amount];
      return {
        rule: 'share',
        subject: nameOf(statement),
        amounts: [rate, value, ...values.filter((_, other) => other !== at)],
        inferred: true,
        judge(of) {
          const printed = { amount: rate, value: of(rate), token: amountToken(reading, rate) };
          return ratio(reading, printed, amountSide(reading, value, of), plusSide(reading, values, of));
        },
      };
    });
    const isWhole = total(rates.map(({ value }) => value))
      .minus(100)
      .abs()
      .lessThan('0.1');
    const held = claims.filter((claim) => holds(claim));
    return isWhole || (held.length > 0 && held.length > row.length - 2) ? claims : held;
  });
}

function claimOf(reading: Reading, named: Named, statement: Statement, share: Amount): Claim | undefined {
  const { value } = statement;
  // 其余为项目支出，占30.83%: of what has no amount.
  if (value === undefined || value.about || remainder.test(share.lead)) return undefined;
  // 其中小微企业298万元，…，工程采购占100%: a share that names something else is not of this.
  const name = sharerName(share);
  // 共增加学位1620个，其中…改扩建园450个。…。普惠性幼儿园占全部幼儿园的92.03%: nor one of a later sentence.
  const isLater = /[。；]/.test(statement.passage.words.slice(value.to, share.from));
  if ((share.whole === '' || isLater) && isOfOther(reading, name, statement)) return undefined;
  // 全部授予中小企业，占100%: of all that was told, not of its last part.
  if (share.value.equals(100) && /全部|全额|[均都]/.test(share.lead)) return undefined;
  // 教育支出88万元，占本年支出的88%；卫生健康支出12万元，占12%: of what the first of them is.
  const words = share.whole || (statement.within?.parts[0]?.shares[0]?.whole ?? '');
  // 本年支出…，占本年支出合计的85%: what is part of it is not it.
  const meant = wholesOf(reading, named, statement, words).filter((whole) => whole !== value);
  // 占部门项目支出的60.96%, which several sections state: where none fits, one that does but for a slip of the pen.
  const wholes = (meant.length > 0 ? meant : calledSo(named, words)).filter(
    (whole) => !whole.about && whole.unit === value.unit,
  );
  const several = severalOf(share);
  const together = words === '' && several === undefined ? [] : toldTogether(statement, several || undefined);
  const claims = [...(several === undefined ? [value] : []), ...together].flatMap((own) =>
    wholes
      .filter((whole) => ![own].flat().includes(whole))
      .map((whole) => shareOf(reading, statement, share, [own].flat(), whole)),
  );
  const [only, ...others] = claims;
  const holding = claims.find((claim) => claim.judge(signed).verdict !== 'inconsistent');
  if (meant.length === 0 && value.value.isZero() && share.value.greaterThan('0.1'))
    return shareOfNothing(reading, statement, share, value);
  const slip = () => claims.find((claim) => isMaybeSlip(claim));
  if (meant.length === 0) {
    const near = holding ?? slip();
    return near && { ...near, inferred: true };
  }
  if (holding !== undefined || only === undefined) return holding;
  // 涉及资金80万元，其中公共卫生70万元、疾病防控10万元，占项目支出的100%: of them all or of one, and of what is left open.
  const { within } = statement;
  const isCalledOther = within !== undefined && within.head.value === only.amounts.at(-1) && !isCalled(within, words);
  const isDoubtful = isCalledOther || others.length > 0;
  if (several !== undefined || (isDoubtful && (sharersOf(statement).length > 1 || within?.parts.length === 1))) {
    const near = slip();
    return near && { ...near, inferred: true, isChance: true };
  }
  return isDoubtful ? { ...only, inferred: true } : only;
}

/** Whether a share that names what it is told for is told for something else than a statement: one that the paragraph states, or by its length. */
function isOfOther({ statementsOf }: Reading, name: string, statement: Statement): boolean {
  const { subject, passage } = statement;
  const isStated = () => statementsOf(passage).some((one) => one !== statement && one.subject.includes(name));
  return (name.length > 3 || (name.length > 1 && isStated())) && !areRelated(name, subject);
}

/** The parts of its list that a share behind a statement may be told for: it, and those right before it that have none of their own, or so many. */
function sharersOf(statement: Statement, count?: number): Statement[] {
  const parts = statement.within?.parts ?? [statement];
  const before = parts.slice(0, parts.indexOf(statement));
  if (count !== undefined)
    return count > before.length + 1 ? [] : [...before.slice(before.length + 1 - count), statement];
  return [...before.slice(before.findLastIndex(({ shares }) => shares.length > 0) + 1), statement];
}

/** 公用经费，包括…、其他交通费用9.12万元，占基本支出的12.99%: behind the last part, what a share may be told for beside it: the whole, or several parts. */
function toldTogether(statement: Statement, count?: number): (Amount | Amount[])[] {
  const { within } = statement;
  if (within === undefined) return [];
  const head = within.head.value;
  const parts = sharersOf(statement, count).flatMap(({ value }) => value ?? []);
  const told = [...(head === undefined || head.about ? [] : [head]), ...(parts.length > 1 ? [parts] : [])];
  return told.filter((own) => [own].flat().every(({ unit }) => unit === statement.value?.unit));
}

/** Whether the words that say what a share is of may name what its list makes up. */
function isCalled({ head: { subject } }: StatedList, words: string): boolean {
  return subject !== '' && areRelated(words, subject);
}

/** The whole the words mean; of a part of a part it may be that of which its own whole is a part. */
function wholesOf(reading: Reading, named: Named, statement: Statement, words: string): Amount[] {
  const counted =
    statement.kind === 'money' || words === ''
      ? []
      : countedSo(reading, statement.value as Amount, statement.kind, words);
  if (counted.length > 0) return counted;
  const whole = wholeOf(named, statement, words);
  const head = statement.within?.head;
  const above =
    words !== '' || head === undefined ? [] : head.shares.map((share) => wholeOf(named, head, share.whole ?? ''));
  // 授予中小企业合同…，占…%: of all that was procured.
  const isOfSmall = [statement, head].some((one) => /^(?:sme|small-micro)$/.test(conceptOf(one?.subject ?? '')));
  const procured = words === '' && isOfSmall ? [procurement(reading, statement)] : [];
  // 日常支出651万元，其中：人员经费586.70万元，占基本支出的90.12%: the list may give what the words call by another name.
  const isMoney = statement.kind === 'money' || areRelated(words, head?.subject ?? '');
  const listed = words !== '' && isMoney && whole !== head?.value ? [head?.value] : [];
  return [whole, ...above, ...procured, ...listed].filter((amount) => amount !== undefined);
}

/** 新收案件4012件，…，占新收案件的57.48%: what the paragraph counts under that name. */
function countedSo(reading: Reading, share: Amount, kind: string, words: string): Amount[] {
  const own = reading.passageAt(share)?.quantities.flat() ?? [];
  return own.filter((one) => !one.about && one.unit === kind && wordsBefore(one).endsWith(words));
}

function procurement({ statementsOf }: Reading, { passage }: Statement): Amount | undefined {
  return statementsOf(passage).findLast(({ subject }) => conceptOf(subject) === 'procurement')?.value;
}

function shareOf(reading: Reading, statement: Statement, share: Amount, of: readonly Amount[], whole: Amount): Claim {
  return {
    rule: 'share',
    subject: nameOf(statement),
    amounts: [share, ...of, whole],
    // A share that names no whole is of what its list or section stated: understood, not said.
    ...((share.whole === '' || statement.within?.inferred) && { inferred: true }),
    judge(value) {
      const printed = { amount: share, value: value(share), token: amountToken(reading, share) };
      return ratio(reading, printed, plusSide(reading, of, value), amountSide(reading, whole, value));
    },
    isFar: farFromRatio(reading, share, { plus: of }, { plus: [whole] }),
  };
}

/** 工程支出0.00万元，占6.00%: no share of anything, whatever it is of. */
function shareOfNothing(reading: Reading, statement: Statement, share: Amount, value: Amount): Claim {
  return {
    rule: 'share',
    subject: nameOf(statement),
    amounts: [share, value],
    judge(of) {
      const verdict = of(value).isZero() && !of(share).isZero() ? 'inconsistent' : 'consistent';
      const formula = [amountToken(reading, share), comparison(verdict), numberToken('0', '%')];
      return { verdict, severity: 'medium', formula, ...compared(of(share), zero, '%') };
    },
  };
}

/** All that the report states under a name, or a longer one that ends with it. */
function calledSo(named: Named, words: string): Amount[] {
  const name = words.replace(/^(?:本?部门|本?单位|全部|总)/, '');
  if (name.length < 4) return [];
  const different = named.endingWith(name);
  return different.length > mostCalled ? [] : [...different];
}

/** Among more amounts of one name some fit by chance. */
const mostCalled = 4;

/** Undefined where the words leave open what the share is of. */
function wholeOf(named: Named, statement: Statement, words: string): Amount | undefined {
  const { within } = statement;
  if (within !== undefined && (words === '' ? !within.nested : areRelated(words, within.head.subject))) {
    return within.head.value;
  }
  if (words === '') return undefined;
  const bare = words.replace(/[“”"]/g, '').replace(/^(?:全部|总|本部门|本单位)|(?:决算)?(?:数|总额)$/g, '');
  const concept = conceptOf(/^(?:收入|支出)$/.test(bare) ? `本年${bare}` : bare);
  const name = words.replace(/(?:总|金)?额$/, '');
  // 项目支出 may be all of it or that by appropriation: names that do not mean one thing mean it in their section.
  return isKnownConcept(concept) ? named.meaning(concept) : named.inSectionOf(statement, concept, name);
}
