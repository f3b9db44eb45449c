/** Whether something lies under the text: a picture behind it, a colour of the page. */
export function hasBackdrop(document: Uint8Array): boolean {
  const xml = Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  return ['behindDoc="1"', 'behindDoc="true"', '<w:background ', 'z-index:-'].some((sign) => xml.includes(sign));
}

/** The longer side of the largest page; of A4 where the file says none. */
export function pageSide(document: Uint8Array): number {
  const xml = Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  let most = 0;
  for (let at = xml.indexOf('<w:pgSz'); at !== -1; at = xml.indexOf('<w:pgSz', at + 1)) {
    const [size = ''] = xml.toString('latin1', at, at + 300).split('>');
    for (const [, side] of size.matchAll(/w:[wh]="(\d{1,6})"/g)) most = Math.max(most, Number(side));
  }
  return most || 16_838;
}
