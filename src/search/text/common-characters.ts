/** The 3,755 most common characters in the order of how they are read (GB/T 2312, level one): rows 16 to 55, each with 94 but the last. */
export function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row++) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes));
}
