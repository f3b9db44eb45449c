import type { Ledger } from '../ledger.ts';
import { type Slip, slipAt } from './slip.ts';
import { paragraphsOf } from './wording.ts';

/** Words that announce something, and the stop that comes instead. */
const unfinishedWords = [
  /[^，。；]{0,12}(?:(?:主要)?原因(?:主要)?(?:是|为|系|在于|：|:)?|主要(?:是|系|为|由于|因)|[，；]系)\s*[：:]?\s*[。；]/g,
  /[^，。；]{0,12}(?:主要)?(?:用于|包括|(?<![在入])其中)(?:[：:]|以下方面[：:])?\s*[。；](?!\s*\d)/g,
  /[^，。；]{0,12}(?:主要)?原因(?:主要)?(?:是|为|在于|：|:)\s*[：:]?\s*$/g,
  /[^，。；]{0,12}[，、]\s*$/g,
  // 完成率为，好于预期: no number where one has to be. 共培训人次。
  /[^，。；]{0,8}(?:[率额比]|得分|总数|人数)(?:分别)?(?:为|达到?)\s*[，。；]/g,
  /[^，。；]{0,8}(?:共|共计|累计|合计)[\u4e00-\u9fff]{0,6}?(?<![\d一二三四五六七八九十百千万数几多每各上])(?:人次|批次|场次)\s*[，。；]/g,
  // 下一步将。 and ，导致。; 系缴费基数变更导致。 has its end.
  /[^，。；]{0,12}(?:下一步将|[，；](?:从而|进而)?(?:导致|致使|使得)|所有的)\s*[。；]/g,
  // 覆盖214个社区中的。 stops where a noun has to come.
  /[^，。；]{0,12}(?:[中内]的|之?一的|占[^，。；\d]{3,20}的|以及|及其|并且|按照|对于|关于|不仅|不但|虽然|尽管|为了)\s*[。；]/g,
  // 物业费下降，以及由于 breaks off whatever comes next.
  /[^，。；]{0,12}(?:以及|由于|因为|并且|但是|包括|用于|其中|[，；](?:和|与|及|并|而|但|因))\s*[。；]?\s*$/g,
];

/** …的主要原因是：追加建设 and no stop: it breaks off before the next numeral. */
const withoutStop = /[^，。；]{0,12}原因(?:主要)?(?:是|为|：|:)[^。；！？]*[\u4e00-\u9fff]\s*$/;

const noEnd =
  /(?:说明|分析|详见|见)[^，]{0,6}原因[。；]$|(?:主要是|是由于|系|(?<!原)因)[^，。；]{2,}原因[。；]$|[的其]原因[。；]$|明确原因|查明原因|是(?:其|此|主要|重要|根本)*原因[。；]$/;

/** 主要原因同收入总计变动原因。: it refers to what is told there. */
const sameReason = /原因(?:同|与|见|参照)[^，。；]{2,}原因[。；]$/;

/** 增长13.95。 and 支出0.39万（…）: a share, a rate or an amount that breaks off before its unit. */
const unitless = [
  /(?:增长|下降|上升|占比?)(?:率?为)?\s*\d+\.\d+(?=\s*[，。；;,])(?![^。；;]*、)/g,
  /(?:支出|收入|预算|决算)[为是]?\s*\d[\d,]*\.\d{1,2}\s*万(?=\s*[（(，。；;,])/g,
  // 支出决算为742.1 and no more.
  /(?:年初预算|支出决算|支出总计|收入总计|本年支出合计|本年收入合计)数?[为是]?\s*\d[\d,]*\.\d{0,2}\s*$/g,
];

/** A sentence that begins to give a reason, or a list, gives it, and comes to its stop; a number has its unit. */
export function unfinished(ledger: Ledger): Slip[] {
  const paragraphs = paragraphsOf(ledger);
  const announced = paragraphs.flatMap(({ id, text }, at) =>
    unfinishedWords
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(
        ({ 0: words, index }) =>
          !noEnd.test(words) &&
          // 主要原因是： and 1.公务用车购置增加…。 in the paragraph below it.
          !(
            /[：:]\s*$/.test(words) &&
            text.trimEnd().endsWith(words.trimEnd()) &&
            numeral.test(paragraphs[at + 1]?.text ?? '')
          ) &&
          !sameReason.test(text.slice(0, index + words.length)) &&
          !isHeading(text.slice(0, index + words.length), text),
      )
      .map(({ 0: words }) => slip(id, words.trim())),
  );
  const unstopped = paragraphs.flatMap(({ id, text }) => {
    const last = text.lastIndexOf('。');
    const [words] = (last === -1 ? undefined : withoutStop.exec(text.slice(last + 1))) ?? [];
    return words === undefined ? [] : [slip(id, words.trim(), 'broken-off')];
  });
  const withoutUnit = paragraphs.flatMap(({ id, text }) =>
    [...lostUnit(text), ...unitless.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words))]
      .filter((words, at, all) => !all.slice(0, at).some((other) => other.endsWith(words)))
      .map((words) => slip(id, words, 'no-unit')),
  );
  const told = new Set([...announced, ...unstopped].map(({ places: [{ block }] }) => block));
  return [
    ...announced,
    ...unstopped,
    ...withoutUnit,
    ...brokenOff(ledger).filter(({ places: [{ block }] }) => !told.has(block)),
  ];
}

/** 支出决算9.37，完成年初预算的93.70%: among amounts in a unit the one number that has none. */
function lostUnit(text: string): string[] {
  const bare = [...text.matchAll(decimals)].filter(({ index, 0: token }) =>
    /^\s*[，。；;()（）]/.test(text.slice(index + token.length)),
  );
  const [only] = bare;
  if (only === undefined || bare.length > 1 || !/\d\s*(?:万元|亿元|元)/.test(text)) return [];
  const [lead] = leadOfAmount.exec(text.slice(0, only.index)) ?? [];
  return lead === undefined ? [] : [`${lead}${only[0]}`];
}

const decimals = /(?<![\d.,，、和-])(?:\d[\d,]*\.\d{1,2}(?![\d.])|(?<=率[为是]?|[占的])100(?!\d))/g;
const leadOfAmount =
  /[^，。；：\d]{0,12}(?:支出|收入|[决预]算|执行|经费|费用?|合计|总[额计]|金额|结余|资金|货物|工程|服务|完成|[(（][类款项][)）]|[增减多少率幅占的约为是])[加少数]?\s*$/;

/** （三）增减原因。未完成预算…: a heading on the line of what it is over. */
function isHeading(begun: string, text: string): boolean {
  return numeral.test(begun) && begun.trim().length < 16 && begun.length < text.trim().length;
}

const stops = /[。；！？…”’）)》]\s*$/;
const numeral = /^\s*[(（]?[一二三四五六七八九十\d]{1,2}[)）.．、]/;

/** Several clauses with money or rates. */
const prose = /^(?=.*，).*\d\s*(?:万?元|[%％])/s;

/** A paragraph without its stop: after a sentence that has one, in a list all of whose other items have, or where all others on money have. */
function brokenOff(ledger: Ledger): Slip[] {
  const blocks = [...ledger.blocks].filter(
    ([, { block, part }]) => block.type === 'paragraph' && part.role !== 'glossary',
  );
  // Each item of a list may be a section without a heading.
  const lists = Map.groupBy(blocks, ([, { trail, part }]) => trail.findLast(({ heading }) => heading !== null) ?? part);
  const onMoney = blocks.filter(([, { text }]) => prose.test(text));
  const [lone, ...more] = onMoney.filter(([, { text }]) => /[\u4e00-\u9fff\d]\s*$/.test(text)).map(([id]) => id);
  return [...lists.values()].flatMap((own) => {
    const items = own.filter(([, { text }]) => numeral.test(text));
    const unstopped = items.filter(([, { text }]) => !stops.test(text));
    return own.flatMap(([id, { text }]): Slip[] => {
      const words = text.trim();
      // ◆ 具体情况: a heading of its own kind; 收、支决算总计变动情况图: what a chart behind the paragraph is called.
      if (
        /[◆●■◇▲★※]\s*[^。，]{2,12}$|(?:^|。)[^。，；：\d]{0,20}(?:收入|支出|[收支])[^。，；：\d]{0,10}(?:结构|构成|对比|变[动化](?:情况)?|趋势)[柱饼]?[状形]?图?$/.test(
          words,
        )
      )
        return [];
      const isLone = id === lone && more.length === 0 && onMoney.length > 5;
      if (!(isLone || /[\u4e00-\u9fff]$/.test(words)) || /单位[：:]\S*元$|附件|（[^）]*$/.test(words)) return [];
      const isItem = numeral.test(words) && items.length > 3 && unstopped.every(([other]) => other === id);
      if (!isItem && !isLone && !/。[^。]{4,}$/.test(words)) return [];
      return [slip(id, words.slice(Math.max(words.length - 14, words.lastIndexOf('。') + 1)), 'broken-off')];
    });
  });
}

function slip(block: string, quote: string, sentence = 'blank'): Slip {
  return slipAt('unfinished', block, quote, { quote }, { verdict: 'blank', sentence });
}
