import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countOf } from './word-sets.ts';

const folder = 'tests/fixtures/word-sets/9';

/** Reports in the manner of eight provinces, made up by somebody who did not know the program; read since. */
test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))(
  'every amount of %s is read as its key has it',
  (name) => {
    const { keyed, byMeaning, wrong, missed } = countOf(`${folder}/${name}`);
    expect(wrong).toEqual([]);
    expect(byMeaning, missed.join('\n')).toBe(keyed);
  },
);
