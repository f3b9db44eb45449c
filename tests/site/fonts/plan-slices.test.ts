import { describe, expect, test } from 'vitest';
import { planSlices } from '../../../src/site/fonts/plan-slices.ts';

const twelve = '甲乙丙丁戊己庚辛壬癸子丑';
const plan = (pages: Record<string, string>) =>
  new Map(
    planSlices(new Map(Object.entries(pages).map(([page, text]) => [page, new Set(text)]))).map((slice) => [
      slice.name,
      slice.characters.join(''),
    ]),
  );

describe('slices of the heading face', () => {
  test('put what two pages share into the core, and what one page needs into its own', () => {
    const slices = plan({ home: '部门', 'part-1': `部${twelve}` });
    expect(slices.get('core')).toContain('部');
    expect([...(slices.get('part-1') ?? '')].toSorted()).toEqual([...twelve].toSorted());
  });

  test('put a page with few characters of its own into the core', () => {
    const slices = plan({ home: '部门', 'part-1': twelve.slice(1) });
    expect([...slices.keys()]).toEqual(['core']);
    expect(slices.get('core')).toContain('门');
  });

  test('always have digits and letters in the core', () => {
    expect(plan({}).get('core')).toMatch(/0123456789.*ABC.*xyz/);
    expect(plan({ home: `7${twelve}` }).get('home')).not.toContain('7');
  });

  test('hold every character exactly once', () => {
    const slices = planSlices(
      new Map([
        ['a', new Set(`部门${twelve}`)],
        ['b', new Set('部决算')],
      ]),
    );
    const all = slices.flatMap((slice) => slice.characters).filter((character) => character > '~');
    expect(all.toSorted()).toEqual([...`部门决算${twelve}`].toSorted());
  });
});
