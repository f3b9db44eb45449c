/** The 3,755 most common characters in the order of how they are read (GB/T 2312, level one). */
export function commonCharacters(): string {
  return charactersOfRows(16, 55);
}

/** The 6,763 simplified characters of GB/T 2312. */
export function simplifiedCharacters(): ReadonlySet<string> {
  return new Set(charactersOfRows(16, 87));
}

/** Each row has 94, but for the ends of the levels. */
function charactersOfRows(first: number, last: number): string {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) for (let cell = 1; cell <= 94; cell++) bytes.push(0xa0 + row, 0xa0 + cell);
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes)).replace(/\P{Script=Han}/gu, '');
}
