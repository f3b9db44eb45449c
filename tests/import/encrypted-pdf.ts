import { createCipheriv, createHash } from 'node:crypto';

/** The same PDF as printing programs lock it: its streams are encrypted, and anybody may open it (AES-256, PDF 1.7 Adobe Extension Level 3). */
export function encrypted(file: Uint8Array): Uint8Array {
  const key = Buffer.alloc(32, 'key');
  const [validation, own] = [Buffer.alloc(8, 'v'), Buffer.alloc(8, 'k')];
  const wrapping = createCipheriv('aes-256-cbc', hash(own), Buffer.alloc(16)).setAutoPadding(false);
  const user = Buffer.concat([hash(validation), validation, own]);
  const entries = [
    '/Filter/Standard/V 5/R 5/Length 256/P -4/StmF/StdCF/StrF/Identity/CF<</StdCF<</CFM/AESV3/Length 32>>>>',
    `/U<${user.toString('hex')}>/UE<${wrapping.update(key).toString('hex')}>`,
    `/O<${'0'.repeat(96)}>/OE<${'0'.repeat(64)}>/Perms<${'0'.repeat(32)}>`,
  ].join('');
  const streams = /\/Length \d+>>\nstream\n([\s\S]*?)\nendstream/g;
  const locked = Buffer.from(file)
    .toString('latin1')
    .replaceAll(streams, (_, content: string) => {
      const first = Buffer.alloc(16, 'first');
      const cipher = createCipheriv('aes-256-cbc', key, first);
      const packed = Buffer.concat([first, cipher.update(content, 'latin1'), cipher.final()]);
      return `/Length ${packed.length}>>\nstream\n${packed.toString('latin1')}\nendstream`;
    })
    .replace('trailer<<', `trailer<</Encrypt<<${entries}>>/ID[<00><00>]`);
  return Buffer.from(locked, 'latin1');
}

function hash(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
