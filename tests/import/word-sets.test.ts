import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf } from './word-sets.ts';

const folder = 'tests/fixtures/word-sets';

/** Amounts that nothing is said of, where not all of a report are read. */
const unread: Readonly<Record<string, number>> = {
  '10/1-fujian.txt': 1,
  '11/1-guangxi.txt': 2,
  '12/2-hainan.txt': 1,
  '15/1-hunan.txt': 1,
  '15/4-tianjin.txt': 1,
  '15/6-zhejiang.txt': 2,
  '16/1-hainan.txt': 2,
  '16/2-neimenggu.txt': 3,
  '16/4-guangxi.txt': 12,
  '16/6-beijing.txt': 1,
  '17/1-heilongjiang.txt': 4,
  '17/2-ningxia.txt': 11,
  '17/3-jiangsu.txt': 1,
  '17/4-yunnan.txt': 4,
  '17/5-shanghai.txt': 2,
  '17/6-sichuan.txt': 6,
  '18/1-hubei.txt': 8,
  '18/4-guizhou.txt': 5,
  '18/5-xinjiang.txt': 4,
  '18/6-anhui.txt': 6,
  '19/5-chongqing.txt': 2,
  '19/6-zhejiang.txt': 4,
};

const reports = readdirSync(folder).flatMap((set) =>
  readdirSync(`${folder}/${set}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${set}/${name}`),
);

/** Reports in the manner of many provinces, made up by people who did not know the program; read since. */
test.each(reports)('no amount of %s is read as another, and as many are read as ever', (name) => {
  const { keyed, byMeaning, wrong, missed } = countOf(`${folder}/${name}`);
  expect(wrong).toEqual([]);
  expect(keyed - byMeaning, missed.join('\n')).toBe(unread[name] ?? 0);
});
