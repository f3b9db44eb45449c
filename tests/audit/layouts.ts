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
  [/其中：/g, '其中，'],
];

/** Lines of a text in one of many layouts. */
export function laidOut(text: string, random: () => number): string {
  const chosen = wordings.filter(() => random() < 0.3);
  const said = chosen.reduce((changed, [words, others]) => changed.replace(words, others), text);
  const spaced = random() < 0.4 ? said.replace(/(\d)(万元|%|辆)/g, '$1 $2') : said;
  const blanks = random() < 0.3 ? spaced.replace(/(为|共|计)(\d)/g, '$1 $2') : spaced;
  const indented = random() < 0.4 ? blanks.replace(/^(?=[^\n第一二三四五六七八九十]{30})/gm, '　　') : blanks;
  const wide = random() < 0.25 ? indented.replace(/\d+\.\d\d(?=\s?万元)/g, fullWidth) : indented;
  return random() < 0.3 ? wide.replace(/\n/g, '\r\n') : wide;
}
