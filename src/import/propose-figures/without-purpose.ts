/** 采编、直播等项目支出: examples of all of them; 增加信息化等项目支出 is what came on top. */
const examples = '(?![^，]*(?:[增减新]|追加|调整|安排|因|为|由|中))[^，]{2,20}(?<!级)等(?=项目)';
const purpose = new RegExp(`^(?:(?:主要)?用于[^，]{2,30}的|${examples})(?=(基本|项目)支出$)`);
/** 来自区级财政的拨款收入. */
const fromTreasury = /^(?:来自于?|来源于|源于|源自|取自)(?:本级|同级|[县区市旗]级?|本[县区市旗])财政的?拨款(?:收入)?$/;
/** （二）项目支出情况。: what a paragraph is about. */
const opening = /(?:^|[。)．.、])(基本|项目)支出(?:决算)?(?:情况)?(?:说明)?[。：](?!其中|主要|包括|另)/;

/**
 * 用于发放工资的基本支出60万元；用于修路的项目支出40万元: all of either, where each is named once and nothing is left over; of several
 * projects each has its purpose, and beside 其中财政拨款支出 they are parts of that.
 * @param words of the passage that names it
 */
export function withoutPurpose(name: string, words: string): string {
  // 来自区级财政的拨款收入: all that came of it, where no other level gave any.
  if (fromTreasury.test(name)) return words.split(/财政的?拨款/).length === 2 ? '财政拨款收入' : name;
  const [, own] = purpose.exec(name) ?? [];
  // Asked of every name of a passage: most have no purpose, and the passage is not looked through for them.
  if (own === undefined) return name;
  const bare = `${own}支出`;
  const isOnce = (kind: string, times = 1) => words.split(kind).length === times + 1;
  // （二）项目支出情况。用于专项工作的项目支出40万元: all that the paragraph is about.
  const isOfOpening = opening.exec(words)?.[1] === own && isOnce(bare, 2);
  const isDivided =
    (isOfOpening || (isOnce('基本支出') && isOnce('项目支出'))) &&
    !/其余|余下|剩余|专项(?:经费|支出|资金)|其他(?:项目|支出)|另[有外]|其中[^。]*拨款(?:支出)?\d/.test(words);
  return isDivided ? bare : name;
}
