import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { giveBack, png } from '../../../src/site/share/png.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${inside}</svg>`;
const plain = '<rect width="40" height="30" fill="#f1f5f2"/>';

test('a picture that is read again has every pixel that was drawn', () => {
  const drawn = new Resvg(svg(`${plain}<circle cx="19.3" cy="14" r="11" fill="#0b5a50"/>`)).render();
  const href = `data:image/png;base64,${png(drawn).toString('base64')}`;
  const read = new Resvg(svg(`<image href="${href}" width="40" height="30"/>`)).render();
  expect(read.pixels.equals(drawn.pixels)).toBe(true);
  expect(read.pixels.equals(new Resvg(svg(plain)).render().pixels)).toBe(false);
});

test('memory is given back where a buffer has it to itself, and nowhere else', () => {
  const [own, shared] = [Buffer.alloc(9), Buffer.from('shared')];
  giveBack(own);
  giveBack(shared);
  expect(own).toHaveLength(0);
  expect(shared.toString()).toBe('shared');
});
