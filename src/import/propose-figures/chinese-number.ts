/** The number that Chinese numerals up to 九十九 print: 一, 两, 十八. */
export function chineseNumber(numeral: string): number {
  const digit = (character: string) => '零一二三四五六七八九'.indexOf(character.replace('两', '二'));
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (tens === '' ? 1 : digit(tens ?? '零')) * 10 + (ones === '' || ones === undefined ? 0 : digit(ones));
}
