import { describe, expect, test } from 'vitest';
import { createFold } from '../../src/search/text/normalise.ts';
import { queryWords } from '../../src/search/text/query-words.ts';
import { recordTokens, wordTokens } from '../../src/search/text/tokenise.ts';
import { traditionalCharacters, traditionalFor, traditionalHere } from '../../src/search/text/traditional.ts';

const fold = createFold({ traditional: '', simplified: '' });

describe('fold', () => {
  test.each([
    ['“三公” 经费', '三公经费'],
    ['ＩＰ地址３１５', 'ip地址315'],
    ['增加(减少) 0 万元，', '增加减少0万元'],
  ])('%s is compared as %s', (printed, folded) => {
    expect(fold(printed).text).toBe(folded);
  });

  test('a number keeps its point and its per cent sign, and loses its thousands separators', () => {
    expect(fold('94.2 %').text).toBe(fold('９４．２％').text);
    expect(fold('94.2%').text).not.toBe(fold('942').text);
    expect(fold('99,421').text).toBe('99421');
  });

  test('a point that ends a numeral or a sentence is no decimal point', () => {
    expect(fold('2.公务用车').text).toBe('2公务用车');
  });

  test('the raised mark of a note is no digit of the number before it, a raised unit is read', () => {
    expect(fold('330.00¹ 万元').text).toBe(fold('330.00万元').text);
    expect(fold('12 m²').text).toBe('12m2');
  });

  test('a radical is the character it looks like', () => {
    expect(fold('部⻔⽀出').text).toBe('部门支出');
  });

  test('each character knows where it was printed, also where one becomes several or takes two units', () => {
    const printed = '“𠮷”㎡ 3';
    const { text, starts, ends } = fold(printed);
    expect(text).toBe('𠮷m23');
    expect([...starts.keys()].map((at) => printed.slice(starts[at], ends[at]))).toEqual(['𠮷', '𠮷', '㎡', '㎡', '3']);
  });
});

describe('traditional characters', () => {
  const all = traditionalCharacters();

  test('are compared as simplified ones, at their own places', () => {
    const { text, starts } = createFold(all)('機關運行經費');
    expect(text).toBe('机关运行经费');
    expect(starts).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('only those are kept that can find something', () => {
    expect(traditionalFor(all, new Set('决算'))).toEqual({ traditional: '決', simplified: '决' });
  });

  test('a first search is sent those of the texts and those that are typed among simplified ones, 乾 for 干', () => {
    const used = traditionalFor(all, new Set('决干于'));
    const [here, elsewhere] = traditionalHere(used, new Set('於'));
    expect(here).toEqual({ traditional: '乾於', simplified: '干于' });
    expect(elsewhere.traditional).toContain('決');
  });
});

describe('tokens', () => {
  test('a run is cut into pairs, and each character of a record has a token of its own, once', () => {
    expect(recordTokens(['公务车', '车'])).toEqual(['公务', '务车', '龘公', '龘务', '龘车']);
  });

  test('any part of a run is asked for by tokens the run has', () => {
    const indexed = recordTokens([fold('年初预算为283.21万元，占94.2 %。').text]);
    for (const part of ['初预', '283.21万', '94.2%', '83.2', '年', '%']) {
      expect(indexed).toEqual(expect.arrayContaining(wordTokens(fold(part).text)));
    }
  });

  test('one character is asked for by its own token, nothing by none', () => {
    expect(wordTokens('车')).toEqual(['龘车']);
    expect(wordTokens('')).toEqual([]);
  });
});

describe('queryWords', () => {
  test('quotes of any kind do not change a query', () => {
    for (const query of ['“三公经费”', '"三公经费"', '「三公」经费', '‘三公经费']) {
      expect(queryWords(query, fold)).toEqual(queryWords('三公经费', fold));
    }
  });

  test('words are what stands between spaces, wide ones too, each once', () => {
    expect(queryWords(' 公车　运行 公车 ', fold)).toMatchObject({ words: ['公车', '运行'], whole: '公车运行公车' });
  });

  test('punctuation alone asks for nothing', () => {
    expect(queryWords(' “”，。 ', fold).tokens).toEqual([]);
  });
});
