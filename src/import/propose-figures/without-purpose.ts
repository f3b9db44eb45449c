const purpose = /^(?:主要)?用于[^，]{2,30}的(?=(?:基本|项目)支出$)/;

/**
 * 用于发放工资的基本支出60万元；用于修路的项目支出40万元: all of either, where each is named once and nothing is left over; of several
 * projects each has its purpose, and beside 其中财政拨款支出 they are parts of that.
 * @param words of the passage that names it
 */
export function withoutPurpose(name: string, words: string): string {
  const bare = name.replace(purpose, '');
  // Asked of every name of a passage: most have no purpose, and the passage is not looked through for them.
  if (bare === name) return name;
  const isOnce = (kind: string) => words.split(kind).length === 2;
  const isDivided =
    isOnce('基本支出') &&
    isOnce('项目支出') &&
    !/其余|余下|剩余|专项(?:经费|支出|资金)|其他(?:项目|支出)|另[有外]|其中[^。]*拨款(?:支出)?\d/.test(words);
  return isDivided ? bare : name;
}
