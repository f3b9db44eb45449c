/** The same report as other programs and people lay it out: nothing that it says is changed. */

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const fullWidth = (text: string) =>
  text.replace(/[0-9.%()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Ways of saying the same; each is applied to all places of a text, or to none. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/支出决算为/g, '支出决算数为'],
  [/年初预算为/g, '年初预算数为'],
  [/，主要原因：/g, '，主要原因是：'],
  [/与(\d{4})年度相比/g, '与$1年相比'],
  [/，占本年收入/g, '，占本年收入的'],
  [/完成年初预算的/g, '完成年初预算数的'],
  [/支出决算数大于年初预算数/g, '决算数大于年初预算数'],
  [/支出决算数小于年初预算数/g, '决算数小于年初预算数'],
  [/；其他收入/g, '。其他收入'],
  [/“三公”经费/g, '"三公"经费'],
  [/（境）/g, '(境)'],
  [/其中：(?!\s*\n)/g, '其中，'],
  [/，其中[：，]/g, '。其中：'],
  [/。其中[：，]/g, '，包括：'],
  [/，(?=(?:项目支出|公用经费|其他收入)[\d为])/g, '；'],
  [/；(?=项目支出|公用经费|日常公用经费)/g, '，'],
  [/比上年(?=增加|减少|下降|增长)/g, '较上年'],
  [/[比较]上年(?=增加|减少|下降|增长)/g, '与上年相比'],
  [/增加([\d,.]+万?元)，增长([\d.]+%)/g, '多$1，增幅$2'],
  [/减少([\d,.]+万?元)，下降([\d.]+%)/g, '少$1，降幅$2'],
  [/增加([\d,.]+万?元)，增长([\d.]+%)/g, '增长$2，增加$1'],
  [/减少([\d,.]+万?元)，下降([\d.]+%)/g, '减少$1（下降$2）'],
  [/，占([\d.]+%)/g, '，占比为$1'],
  [/，占([\d.]+%)/g, '（占$1）'],
  [/完成年初预算的([\d.]+%)/g, '预算完成率$1'],
  [/完成预算的?([\d.]+%)/g, '执行率为$1'],
  [/决算为?(?=[\d,.]+万?元)/g, '决算数为'],
];

const grouped = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** All amounts of 万元 in 元; an average may be rounded more coarsely than 元 are. */
function inYuan(text: string): string {
  return text.replace(
    /(?:[车人]均|平均每|折合)[^，。；]*|(?<![\d.,])(\d[\d,]*)(?:\.(\d{1,4}))?万元/g,
    (printed, whole?: string, places = '') =>
      whole === undefined
        ? printed
        : `${grouped(String(BigInt(whole.replaceAll(',', '') + places.padEnd(4, '0'))))}.00元`,
  );
}

/** The parts of each list of amounts in another order. */
function reordered(text: string, random: () => number): string {
  return text.replace(
    /(其中[：，])([^。\n()（）]*；[^。\n()（）]*)(?=。)/g,
    (printed, opening: string, list: string) => {
      const parts = list.split('；');
      const isPart = (part: string) =>
        /^[^，。；]{2,24}[\d,.]+万?元/.test(part) && !/其余|其中|原因|主要|合计/.test(part);
      if (!parts.every(isPart)) return printed;
      const shuffled = parts.map((part) => [random(), part] as const).toSorted(([a], [b]) => a - b);
      return opening + shuffled.map(([, part]) => part).join('；');
    },
  );
}

/** Lines of a text in one of many layouts. */
export function laidOut(text: string, random: () => number): string {
  const chosen = wordings.filter(() => random() < 0.3);
  const said = chosen.reduce((changed, [words, others]) => changed.replace(words, others), text);
  // One unit behind several numbers is that of each: 440.00、240.00和18.20万元 is left as it is.
  const counted = random() < 0.2 && !/\d[、和及]\d[\d,.]*万元/.test(said) ? inYuan(said) : said;
  const ordered = random() < 0.4 ? reordered(counted, random) : counted;
  const spaced = random() < 0.4 ? ordered.replace(/(\d)(万元|%|辆)/g, '$1 $2') : ordered;
  const blanks = random() < 0.3 ? spaced.replace(/(为|共|计)(\d)/g, '$1 $2') : spaced;
  const indented = random() < 0.4 ? blanks.replace(/^(?=[^\n第一二三四五六七八九十]{30})/gm, '　　') : blanks;
  const wide = random() < 0.25 ? indented.replace(/\d+\.\d\d(?=\s?万元)/g, fullWidth) : indented;
  return random() < 0.3 ? wide.replace(/\n/g, '\r\n') : wide;
}
