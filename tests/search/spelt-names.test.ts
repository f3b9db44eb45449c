import { describe, expect, test } from 'vitest';
import { pinyinTable } from '../../src/search/index/pinyin-table.ts';
import { commonCharacters } from '../../src/search/text/common-characters.ts';
import { soundsOf } from '../../src/search/text/readings.ts';
import { readPinyin } from '../../src/search/ways/pinyin-words.ts';
import { respell } from '../../src/search/ways/spelt-names.ts';
import { corpusOf, record, term } from './small-corpus.ts';

const corpus = corpusOf([
  term('三公经费'),
  term('结余分配'),
  record('政府采购情况', '采购货物 3 万元，办公用房装修。'),
  record('公车', '公车运行 5 次。'),
]);
const sounds = soundsOf(pinyinTable(commonCharacters()));
const words = (typed: string) => respell(typed, corpus, sounds).map(({ words }) => words);

describe('pinyin', () => {
  test.each([
    ['sangongjingfei', '三公经费'],
    ['sangong', '三公'],
    ['caigou', '采购'],
    ['gongche', '公车'],
  ])('%s is read as %s', (typed, meant) => {
    expect(respell(typed, corpus, sounds)[0]).toEqual({ words: meant, by: 'pinyin' });
  });

  test('what many do not tell apart is typed so too, where nothing sounds just so', () => {
    expect(words('sangongjinfei')[0]).toBe('三公经费');
    expect(words('jieyufengpei')[0]).toBe('结余分配');
  });

  test('words that only ask are read, though they stand nowhere', () => {
    expect(words('duoshaoliang')[0]).toBe('多少辆');
  });

  test('the last syllable may be unfinished, as it is while one types', () => {
    expect(words('sangongjingf')[0]).toBe('三公经费');
    expect(words('sangongj')[0]).toBe('三公经');
  });

  test('what stands in a name comes before what only stands in a text', () => {
    expect(words('zhuangxiu')).toEqual(['装修']);
    expect(words('gong')).not.toContain('公');
  });

  test('letters that are no syllables of anything here mean nothing', () => {
    expect(words('qwxz')).toEqual([]);
    expect(words('beijing')).toEqual([]);
  });
});

describe('initials', () => {
  test.each([
    ['sgjf', '三公经费'],
    ['jyfp', '结余分配'],
  ])('%s is read as %s', (typed, meant) => {
    expect(respell(typed, corpus, sounds)).toEqual([{ words: meant, by: 'initials' }]);
  });

  test('three letters must be a whole name, four the beginning of one, five may stand inside', () => {
    expect(words('sgj')).toEqual([]);
    expect(words('zfcg')).toEqual(['政府采购']);
    expect(words('fcgq')).toEqual([]);
    expect(words('fcgqk')).toEqual(['府采购情况']);
  });
});

describe('a question in pinyin', () => {
  const asked = corpusOf([term('三公经费'), record('公车', '公车运行花了多少钱。')]);
  const read = (typed: string) => readPinyin(typed.split(' '), asked, sounds)?.words ?? null;

  test('is read in the fewest words of the site, whether or not its syllables are apart', () => {
    expect(read('gongche hua le duoshao qian')).toBe('公车 花了多少钱');
    expect(read('gongchehualeduoshaoqian')).toBe('公车 花了多少钱');
  });

  test('may be spelt in some of its words only', () => {
    expect(read('公车 yunxing')).toBe('公车 运行');
    expect(read('公车yunxing')).toBe('公车 运行');
  });

  test('means nothing where some of it sounds like nothing here, or is no pinyin', () => {
    expect(read('gongche beijing')).toBeNull();
    expect(read('blockchain')).toBeNull();
    expect(read('公车 qwxz')).toBeNull();
    expect(read('公车 运行')).toBeNull();
  });
});
