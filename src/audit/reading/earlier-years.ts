import { type Amount, isOutturn } from './amounts.ts';
import type { Passage } from './passage.ts';
import { conceptOf, isKnownConcept, subjectOf } from './subjects.ts';

const ofThatYear = /(?<!\d)(20\d\d)年[^，。；：\d]*$/;
const ofYear = /(?<!\d)(20\d\d)年度?(?![末初底\d]|以来)[^，。；：\d]*：?$/;
/** 2021年、2022年收支总计分别为100万元、90万元 */
const inTurn = /(20\d\d)年度?[、和及与](20\d\d)年[^，。；：\d]*[为是]$/;

function isFirstOfTwo(one: Amount | undefined, other: Amount | undefined, year: number): boolean {
  const [, first, second] = inTurn.exec(one?.lead ?? '') ?? [];
  return Number(first) === year - 1 && Number(second) === year && /^[、和及]$/.test(other?.lead ?? '');
}

/**
 * 2021年度收入总计1823.40万元。2022年度收入总计2036.61万元。 in the report of 2022: what was, where nothing but the year and a name of
 * the accounts stands before it; a grant of 2021 may be spent in 2022. Where no other year is named it may be this one's, written wrong,
 * unless the same is told of no year too. What was before the year before is told of apart where no step follows.
 */
export function ofEarlierYears(amounts: readonly Amount[], { words }: Passage, year: number): readonly Amount[] {
  const yearOf = ({ lead }: Amount) => ofYear.exec(lead)?.[1];
  const isBeside = (one: Amount, concept: string) =>
    amounts.some(
      (other) =>
        other !== one &&
        isOutturn(other.role) &&
        yearOf(other) === undefined &&
        conceptOf(subjectOf(other.lead)) === concept,
    );
  const ofYears = amounts.map((amount, at): Amount => {
    if (isFirstOfTwo(amounts[at - 1], amount, year)) return { ...amount, role: 'final' };
    if (isFirstOfTwo(amount, amounts[at + 1], year)) return { ...amount, role: 'prior' };
    const base = ofThatYear.exec(amount.lead)?.[1];
    const isLast = words.slice(amount.to, amounts[at + 1]?.from).includes('。') || amounts[at + 1] === undefined;
    if (amount.role === 'prior' && isLast && Number(base) < year - 1) return { ...amount, role: 'aside' };
    const named = yearOf(amount);
    if (!isOutturn(amount.role) || named === undefined || Number(named) >= year) return amount;
    const concept = conceptOf(subjectOf(amount.lead));
    const isOfOther = words.includes(`${year}年`)
      ? /^(?:支出|收入)?$/.test(concept) || isKnownConcept(concept)
      : isBeside(amount, concept) || /^，\d{4}年度?[为是]?$/.test(amount.lead);
    return isOfOther ? { ...amount, role: 'prior' } : amount;
  });
  return withParts(ofYears, amounts, words);
}

/**
 * 2021年决算数8万元，其中：接待费3万元，占37.5%、会议费5万元。: what is listed of that year's amount is of that year, up to the end of the
 * sentence, and so are its shares, which are of nothing told of this year.
 */
function withParts(ofYears: readonly Amount[], printed: readonly Amount[], words: string): readonly Amount[] {
  let isOfList = false;
  return ofYears.map((amount, at) => {
    const [before, toldAs] = [ofYears[at - 1], printed[at - 1]];
    const between = words.slice(before?.to ?? 0, amount.from);
    if (/^[，；(]?其中/.test(between)) isOfList ||= before?.role === 'prior' && toldAs?.role !== 'prior';
    else if (!/^[、，；和及][^。；\d]*$/.test(between)) isOfList = false;
    if (!isOfList || /年/.test(between)) return amount;
    if (amount.role === 'share') return { ...amount, role: 'aside' };
    return isOutturn(amount.role) ? { ...amount, role: 'prior' } : amount;
  });
}
