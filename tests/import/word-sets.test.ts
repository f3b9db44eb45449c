import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf } from './word-sets.ts';

const folder = 'tests/fixtures/word-sets';

/** Amounts that nothing is said of, where not all of a report are read. */
const unread: Readonly<Record<string, number>> = {
  '10/1-fujian.txt': 2,
  '10/2-hebei.txt': 2,
  '10/3-shaanxi.txt': 2,
  '10/5-xinjiang.txt': 4,
  '10/6-ningxia.txt': 3,
  '11/1-guangxi.txt': 2,
  '11/4-jiangsu.txt': 3,
  '12/1-heilongjiang.txt': 6,
  '12/2-hainan.txt': 1,
  '12/3-jiangxi.txt': 6,
  '12/4-beijing.txt': 2,
  '12/5-sichuan.txt': 1,
  '12/6-zhejiang.txt': 2,
};

const reports = ['9', '10', '11', '12'].flatMap((set) =>
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
