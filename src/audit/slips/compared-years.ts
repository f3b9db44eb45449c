import type { Ledger } from '../ledger.ts';
import { isNextYearsPlan } from '../reading/next-year.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { paragraphsOf } from './wording.ts';

/** What follows a year that is compared with, up to what it comes to. */
const isStep = /^\s*度?(?:决算|支出|收入)?数?(?:相比)?[，,]?[^，。；\d]{0,20}(?:增加|减少|增长|下降|持平)/;

/** 与…年相比 looks back from the year of the accounts, and a paragraph on this year begins with this year. */
export function comparedYears(ledger: Ledger): Slip[] {
  const { year } = ledger.report;
  return paragraphsOf(ledger)
    .filter(({ role }) => role === 'explanation' || role === undefined)
    .flatMap(({ id, text }) => {
      const compared = [
        ...text.matchAll(/(?:比|(?<!经比)较|与|同)\s*((?:19|20)\d\d)\s*年(?!\s*度?[^，。；\d]{0,25}预算)/g),
      ];
      const wrong = compared
        .filter(
          ({ 1: found, index }) => Number(found) >= year && !isPlan(text, year) && !isNextYearsPlan(text, index, year),
        )
        .map(({ 0: quote, 1: found = '', index }) => {
          const wrong = slip(id, quote, found, 'inconsistent', year);
          return isStep.test(text.slice(index + quote.length)) ? wrong : asked(wrong);
        });
      const [, opening = '', quote = ''] =
        /^((?:[^，。；\d]{2,20}[。：])?[^，。；\d]{0,30}?)((?:19|20)\d\d\s*年)(?!度?[、和与及]\s*20\d\d)(?=[^，。；]*(?:[收支费额]|车辆|采购|自评|没有|无))/.exec(
          text,
        ) ?? [];
      // 组织对2024年度3个项目开展自评, in the report on 2025.
      wrong.push(
        ...[
          ...text.matchAll(
            /(?:对|(?<=^|[。；]))\s*((?:19|20)\d\d)\s*年度?(?:\s*\d+\s*个(?!已)[^，。；]{0,10}(?:项目|自评)|[^，。；\d]{0,10}自评)/g,
          ),
        ]
          .filter(({ 1: found }) => Number(found) !== year)
          .map(({ 0: quote, 1: found = '' }) => asked(slip(id, quote, found, 'opening', year))),
      );
      // 上年（2021年）, 2022年末实有在职人员62人, 本表反映2024年度收支 and 结转2023年使用, in the report on 2023.
      wrong.push(
        ...[...text.matchAll(namedYears)].flatMap(({ 0: words, groups = {} }) => {
          const { last, end, of, next } = groups;
          const found = last ?? end ?? of ?? next ?? '';
          const [sentence, expected]: [string, number] =
            last !== undefined ? ['old', year - 1] : next !== undefined ? ['next', year + 1] : ['opening', year];
          return Number(found) === expected ? [] : [asked(slip(id, words, found, sentence, expected))];
        }),
      );
      const begun = Number(quote.slice(0, 4));
      const isCompared = compared.some(({ 1: found }) => Number(found) === begun);
      const looksBack =
        isCompared ||
        begun > year ||
        (begun === year - 1 && beside.test(text) && !text.split('。')[0]?.includes(String(year))) ||
        isOfThisYear(text, year);
      const isOpening = quote !== '' && !/[比较与同自从截至于]|[上去]年/.test(opening);
      if (begun === year || !isOpening || !looksBack || isNextYearsPlan(text, text.length, year)) return wrong;
      const opened = slip(id, quote, quote.slice(0, 4), 'opening', year);
      return [...wrong, isCompared ? opened : asked(opened)];
    });
}

const namedYears =
  /[上去]年度?\s*[(（]\s*(?:即|指)?(?<last>(?:19|20)\d\d)\s*年度?[)）]|(?<=^|[。；])\s*(?<end>(?:19|20)\d\d)\s*年[末底](?=[^。；]{0,4}(?:实有|现有|共有|在职|在编|在岗|保有))(?![^。]*(?:增|减|相比))|(?:本表|本报告|本决算|本公开|以下|以上数据?)[^，。；\d]{0,8}(?:反映|为|系|是|均为)[^，。；\d]{0,4}(?<of>(?:19|20)\d\d)\s*年度?(?=[^，。；\d]{0,8}(?:收支|决算|收入|支出|数据|数))|(?<!(?:上年|以前年度|(?:19|20)\d\d年)[^。；]{0,14})(?:结转|留待?)[到至]?\s*(?<next>(?:19|20)\d\d)\s*年(?:继续)?(?:使用|支出)(?!完)/g;

/** 2021年收入总计100万元，与上年的90万元相比: no report compares the year before its own. */
const beside = /^[^。；]*\d[\d,.]*\s*万?元，\s*(?:与|比|较|同)\s*(?:上年|去年|上一年)[^。；]*(?:增|减|下降|持平)/;

/** What is meant to come is compared with the year of the accounts. */
function isPlan(text: string, year: number): boolean {
  return new RegExp(`${year + 1}\\s*年[^。；]{0,12}(?:计划|目标|安排|预计|拟)`).test(text);
}

/** 2021年度收入合计…，比上年增加… in a report on 2022 that does not say 2022 there: what it states is of this year. */
function isOfThisYear(text: string, year: number): boolean {
  const words = text.replace(/\s/g, '');
  return (
    !words.includes(String(year)) &&
    (/^(?:[^，。；\d]{2,20}[。：])?[^，。；]{0,24}年(?:度?(?:没有|无|未)[^。]*[收支]|[末底](?:共有)?车辆)/.test(
      words,
    ) ||
      /^(?:[^，。；\d]{2,20}[。：])?[^，。；]{0,24}年度?[^，。；\d]{0,6}(?:收、?支|本年[收支]|收入|支出|财政拨款|一般公共|“三公”|机关运行|政府采购)[^。]*\d[\d,.]*万?元/.test(
        words,
      ))
  );
}

const lastYear = /(?:比|较|与|同)\s*(?:上年|去年)/g;

/** One comparison with the year before last among many with last year is asked about, where it is no second one. */
export function oldBases(ledger: Ledger): Slip[] {
  const { year } = ledger.report;
  const compared = (base: number) =>
    paragraphsOf(ledger)
      .filter(({ role }) => role === 'explanation')
      .flatMap(({ id, text }) =>
        [...text.matchAll(new RegExp(`(?:比|较|与|同)\\s*${base}\\s*年`, 'g'))].map(({ 0: quote }) => ({
          id,
          quote,
          text,
        })),
      );
  const old = compared(year - 2).filter(({ text }) => text.search(lastYear) === -1 && !text.includes(String(year - 1)));
  const usual = paragraphsOf(ledger).flatMap(({ text }) => [...text.matchAll(lastYear)]).length;
  if (old.length > 2 || compared(year - 1).length + usual < 3) return [];
  return old.map(({ id, quote }) => asked(slip(id, quote, String(year - 2), 'old', year - 1)));
}

function slip(block: string, quote: string, found: string, sentence: string, year: number): Slip {
  const words = { quote, found, expected: String(year) };
  return slipAt('compared-year', block, quote, words, { severity: 'medium', sentence });
}
