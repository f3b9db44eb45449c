/** What stands for four bytes of nothing in ASCII 85, and its first and last other sign. */
const [nothing, first, last] = ['z', 0x21, 0x75];

/** Undoes ASCIIHexDecode. */
export function fromHex(packed: Buffer): Buffer {
  const [digits = ''] = packed.toString('latin1').replace(/\s/g, '').split('>');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}

/**
 * Undoes ASCII85Decode: five signs are four bytes, and the last group is one byte shorter than it is long.
 * @throws RangeError where a sign is none, or a group is more than four bytes
 */
export function fromAscii85(packed: Buffer): Buffer {
  const [signs = ''] = packed.toString('latin1').replace(/\s/g, '').replace(/^<~/, '').split('~');
  const whole = signs.replaceAll(nothing, '!!!!!');
  const bytes = Buffer.alloc(Math.ceil(whole.length / 5) * 4);
  for (let at = 0; at < whole.length; at += 5) {
    let value = 0;
    for (let nth = at; nth < at + 5; nth++) {
      const code = nth < whole.length ? whole.charCodeAt(nth) : last;
      if (code < first || code > last) throw new RangeError('No sign of ASCII 85');
      value = value * 85 + code - first;
    }
    bytes.writeUInt32BE(value, (at / 5) * 4);
  }
  const missing = whole.length % 5 === 0 ? 0 : 5 - (whole.length % 5);
  return bytes.subarray(0, bytes.length - missing);
}
