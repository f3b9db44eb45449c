/** …；事业收入0万元，占0%；经营收入 and no more: whether words end in the name of a part that is not told. */
export function breaksOff(words: string): boolean {
  return /[；，、;,]\s*[\u4e00-\u9fff]{2,12}\s*$/.test(words);
}
