import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstMissing, GuideFollower } from '../../../scripts/guide/guide-follower.ts';
import { guideItems } from '../../../scripts/guide/guide-items.ts';

const guide = readFileSync('docs/guide.md', 'utf8');
const whole = process.env['GUIDE_TESTS'] === 'whole';
const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-guide-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

test(
  `whoever follows the guide ${whole ? 'to its end' : 'corrects a slip, and it is live'}`,
  async () => {
    const follower = new GuideFollower('.', scratch);
    const items = guideItems(guide).filter(({ chapter }) => whole || chapter <= 2);
    for (const item of items) await follower.follow(item);
    expect(items.length).toBeGreaterThan(15);
    const site = join(scratch, 'practice-site/current/site');
    expect(readFileSync(join(site, '2019/part-1/index.html'), 'utf8')).toContain('录入时把 21 看成了 12');
    expect(existsSync(join(site, '2020/index.html'))).toBe(whole);
  },
  whole ? 1_200_000 : 300_000,
);

test.runIf(whole)(
  'whoever follows the exercise with tables has a year with them live, and a cell corrected',
  async () => {
    const follower = new GuideFollower('.', mkdtempSync(join(scratch, 'tables-')));
    for (const item of guideItems(readFileSync('docs/practice/tables.md', 'utf8'))) await follower.follow(item);
    const page = readFileSync(join(follower.folder, '../practice-tables-site/current/site/2020/part-1/t2/index.html'));
    expect(page.toString()).toContain('106.00');
  },
  600_000,
);

test('every picture of the guide is there and small', () => {
  const pictures = guideItems(guide).filter((item) => item.does === 'picture');
  expect(pictures.length).toBeGreaterThan(0);
  for (const { file } of pictures) expect(readFileSync(join('docs', file)).length, file).toBeLessThan(96 * 1024);
});

test('what is to be seen is seen in its order, … standing for anything', () => {
  expect(firstMissing(['a…c', '  d'], 'x\nabc\nd\n')).toBeUndefined();
  expect(firstMissing(['d', 'abc'], 'x\nabc\nd\n')).toBe('abc');
  expect(firstMissing(['ab'], 'abc')).toBe('ab');
});

test('a comment without its block is told, not passed over', () => {
  expect(() => guideItems('<!-- run -->\n\n```sh\nls\n```')).toThrow('Line 2 of the guide should begin a block');
});
