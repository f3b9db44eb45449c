import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf } from './word-sets.ts';

const folder = 'tests/fixtures/word-sets';

/** Amounts that nothing is said of, where not all of a report are read. */
const unread: Readonly<Record<string, number>> = {
  '10/1-fujian.txt': 1,
  '11/1-guangxi.txt': 2,
  '12/2-hainan.txt': 1,
};

const reports = ['9', '10', '11', '12', '13', '14'].flatMap((set) =>
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
