/**
 * Code points a font has glyphs for.
 * Source: OpenType specification, tables `cmap` (subtable formats 4 and 12). The subsetter leaves out silently what it lacks.
 * @param sfnt a TrueType or OpenType font, uncompressed
 * @throws if the font has no Unicode map in format 4 or 12
 */
export function fontCoverage(sfnt: Uint8Array): Set<number> {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered = new Set<number>();
  let read = false;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(subtable);
    if (format === 12) readGroups(view, subtable, covered);
    else if (format === 4) readSegments(view, subtable, covered);
    read ||= format === 12 || format === 4;
  }
  if (!read) throw new Error('The font has no Unicode cmap in format 4 or 12');
  return covered;
}

function tableOffset(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function readGroups(view: DataView, subtable: number, covered: Set<number>) {
  for (let group = 0; group < view.getUint32(subtable + 12); group += 1) {
    const at = subtable + 16 + group * 12;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) covered.add(code);
  }
}

function readSegments(view: DataView, subtable: number, covered: Set<number>) {
  const doubled = view.getUint16(subtable + 6);
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(subtable + 14 + at);
    const first = view.getUint16(subtable + 16 + doubled + at);
    const delta = view.getUint16(subtable + 16 + 2 * doubled + at);
    const rangeAt = subtable + 16 + 3 * doubled + at;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xffff : view.getUint16(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) covered.add(code);
    }
  }
}
