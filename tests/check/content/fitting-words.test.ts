import { expect, test } from 'vitest';
import { fittingWords } from '../../../src/check/content/fitting-words.ts';
import { parseUnpublished } from '../../../src/check/content/parse-content.ts';
import type { ThesaurusEntry } from '../../../src/report/schema/thesaurus.ts';
import { smallContent } from '../../small-content.ts';

const { loaded } = parseUnpublished(smallContent());
const entry = (changed: Partial<ThesaurusEntry>): ThesaurusEntry => ({
  words: ['发工资'],
  means: '人员经费',
  targets: ['jiben-zhichu'],
  kind: 'everyday',
  ...changed,
});
const fitting = (...entries: ThesaurusEntry[]) => fittingWords(entries, loaded);

test('a word of the template holds where the report has its official words', () => {
  expect(fitting(entry({}))).toEqual([entry({})]);
  expect(fitting(entry({ means: '公务用车' }))).toEqual([]);
});

test('targets that no report has go, and with the last of them the entry', () => {
  expect(fitting(entry({ targets: ['role:state-assets', 'jiben-zhichu'] }))).toEqual([entry({})]);
  expect(fitting(entry({ targets: ['role:state-assets'] }))).toEqual([]);
});

test('a word that the report uses of something else goes, the others stay', () => {
  const elsewhere = { means: '公用支出', targets: ['role:glossary'] };
  expect(fitting(entry({ ...elsewhere, words: ['日常花费', '在职'] }))).toEqual([
    entry({ ...elsewhere, words: ['日常花费'] }),
  ]);
});

test('a word that the office has itself goes', () => {
  const files = smallContent();
  files.set('content/thesaurus.json', JSON.stringify({ entries: [entry({ words: ['发工资'] })] }));
  const words = fittingWords([entry({ words: ['发工资', '养人'] })], parseUnpublished(files).loaded);
  expect(words).toEqual([entry({ words: ['养人'] })]);
});
