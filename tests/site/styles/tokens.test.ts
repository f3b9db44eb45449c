import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['tokens', 'modes'].map((name) => readFileSync(`src/site/styles/${name}.css`, 'utf8')).join('\n');

type Scheme = 'light' | 'dark';

/** Colour tokens of the first rule with this selector, as they are in a scheme. */
function colours(selector: string, scheme: Scheme): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`No rule ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  const pairs = [...body.matchAll(/--([a-z0-9-]+): (?:light-dark\()?(#[0-9a-f]+)(?:, (#[0-9a-f]+))?/g)];
  return Object.fromEntries(pairs.map(([, name, light, dark = light]) => [name, scheme === 'dark' ? dark : light]));
}

const modes = {
  light: colours(':root', 'light'),
  dark: colours(':root', 'dark'),
  elder: colours(':root[data-elder]', 'light'),
  'elder dark': colours(':root[data-elder]', 'dark'),
};

/** Contrast ratio of two colours. Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(modes))('%s', (_, token) => {
  const ratio = (front: string, ground: string) => contrast(token[front] ?? '', token[ground] ?? '');

  test.each(['ink', 'ink2', 'ink3', 'qing', 'zhu'])('%s is legible as text on every ground (4.5)', (front) => {
    for (const ground of ['bg', 'paper', 'panel']) expect(ratio(front, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('ink is legible on the mark of a hit, paper on the mark of 不一致', () => {
    expect(ratio('ink', 'hl')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('paper', 'zhu')).toBeGreaterThanOrEqual(4.5);
  });

  test('edges of controls and hatching are visible (3.0)', () => {
    for (const ground of ['bg', 'paper', 'panel']) expect(ratio('rule2', ground), ground).toBeGreaterThanOrEqual(3);
    expect(ratio('hatch', 'paper')).toBeGreaterThanOrEqual(3);
  });
});

test('the script before the first paint reads the keys that the switches keep', () => {
  const keys = (file: string) => new Set(readFileSync(file, 'utf8').match(/mingzhang\.(theme|elder)/g));
  expect(keys('public/preferences.js')).toEqual(keys('src/site/client/preferences.ts'));
  expect(keys('public/preferences.js').size).toBe(2);
});
