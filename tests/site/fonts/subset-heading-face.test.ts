import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontCoverage } from '../../../src/site/fonts/font-coverage.ts';
import { subsetHeadingFace } from '../../../src/site/fonts/subset-heading-face.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'mingzhang-fonts-'));
const made = [cacheDir];

/** A folder for a finished site. */
function site(): string {
  const dist = mkdtempSync(join(tmpdir(), 'mingzhang-dist-'));
  made.push(dist);
  return dist;
}
const shown = new Map(Object.entries({ '/': '武汉市决算', '/2019/part-1/': '部门决算' }));

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('the heading face of a site', () => {
  let dist: string;
  let covered: Set<number>;
  beforeAll(async () => {
    dist = site();
    const { files } = await subsetHeadingFace(dist, shown, { cacheDir });
    const woff2 = readFileSync(join(dist, 'fonts', files[0]?.file ?? ''));
    covered = fontCoverage(await subsetFont(woff2, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' }));
  });

  test('draws every character that a page shows in it, and no other', () => {
    for (const character of '武汉市部门决算2019') expect(covered, character).toContain(character.codePointAt(0));
    expect(covered).not.toContain('此'.codePointAt(0));
  });

  test('is named by a style sheet whose files are all there', () => {
    const css = readFileSync(join(dist, 'fonts', 'serif.css'), 'utf8');
    const named = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    expect(readdirSync(join(dist, 'fonts')).sort()).toEqual([...named, 'characters.txt', 'serif.css'].sort());
  });

  test('has the same names and bytes when it is built again without the cache', async () => {
    const again = mkdtempSync(join(tmpdir(), 'mingzhang-fonts-'));
    made.push(again);
    const before = readFileSync(join(dist, 'fonts', 'serif.css'), 'utf8');
    const first = readdirSync(join(dist, 'fonts')).map((file) => readFileSync(join(dist, 'fonts', file), 'base64'));
    await subsetHeadingFace(dist, shown, { cacheDir: again });
    expect(readFileSync(join(dist, 'fonts', 'serif.css'), 'utf8')).toBe(before);
    expect(readdirSync(join(dist, 'fonts')).map((file) => readFileSync(join(dist, 'fonts', file), 'base64'))).toEqual(
      first,
    );
  });

  test('leaves to the reader’s faces what it does not have, and says so', async () => {
    const rare = site();
    const { left } = await subsetHeadingFace(rare, new Map([['/', '㵲水县决算①🧾']]), { cacheDir });
    expect(left).toEqual(['①', '㵲', '🧾']);
    const [core, last] = readFileSync(join(rare, 'fonts', 'characters.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(core).not.toMatch(/U\+2460|U\+3D72/);
    expect(last).toBe('left U+2460,U+3D72,U+1F9FE');
  });
});
