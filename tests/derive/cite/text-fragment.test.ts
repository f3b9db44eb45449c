import { describe, expect, test } from 'vitest';
import { encodedDirective, gapSign, spanningDirective, textDirective } from '../../../src/derive/cite/text-fragment.ts';

/** Names the passage `words` of `text`, on a page that holds nothing else or `others` too. */
function directive(text: string, words: string, others = '') {
  const from = text.indexOf(words);
  return textDirective(text, from, from + words.length, `${others}\n${text}`);
}

const text = '公务用车购置及运行维护费支出决算为0.5万元，其中公务用车运行维护费0.5万元。';

describe('words', () => {
  test('whole words that stand once need no context', () => {
    expect(directive(text, '支出决算')).toEqual({ prefix: null, start: '支出决算', end: null, suffix: null });
  });

  test('words that begin inside a word get the rest of it as prefix', () => {
    const found = directive('经费拨款收入合计', '款收入合计');
    expect(found).toEqual({ prefix: '拨', start: '款收入合计', end: null, suffix: null });
  });

  test('words that stand more than once get as much context as tells them apart', () => {
    const second = text.lastIndexOf('0.5万元');
    const found = textDirective(text, second, second + 5, text);
    expect(found?.start).toBe('0.5万元');
    const { prefix, start, suffix } = found ?? {};
    const named = [prefix, start, suffix].join('');
    expect(text.split(named)).toHaveLength(2);
    expect(text.indexOf(named)).toBeGreaterThan(text.indexOf('其中') - 1);
  });

  test('a paragraph that stands twice cannot be told apart by words', () => {
    expect(directive('无此项。', '无此项', '无此项。')).toBeNull();
  });

  test('spaces around a selection are left out', () => {
    expect(textDirective('甲 乙丙 丁', 1, 5, '甲 乙丙 丁')?.start).toBe('乙丙');
  });

  test('a passage with a blank in it is named by what stands before and behind, a blank at its ends is left out', () => {
    const blank = `本年购置公车0辆，年末保有量${gapSign}辆。新增一辆。`;
    expect(directive(blank, `年末保有量${gapSign}辆`)).toEqual({
      prefix: null,
      start: '年末保有量',
      end: '辆',
      suffix: null,
    });
    expect(directive(blank, `${gapSign}辆。新增一辆`)?.start).toBe('辆。新增一辆');
    expect(directive(blank, `购置公车0辆，年末保有量${gapSign}`)).toMatchObject({
      start: '购置公车0辆，年末保有量',
      end: null,
    });
  });

  test('what tells words apart is not looked for across a blank', () => {
    expect(directive(`甲有${gapSign}辆车`, '辆车', '乙有两辆车')).toBeNull();
  });

  test('a long passage is named by its first and last words', () => {
    const long = `第一句话说明情况，${'中间的话'.repeat(40)}，最后一句话结束全文`;
    const found = textDirective(long, 0, long.length, long);
    expect(found?.end).toBeTruthy();
    expect(long.startsWith(found?.start ?? '-')).toBe(true);
    expect(long.endsWith(found?.end ?? '-')).toBe(true);
    expect((found?.start.length ?? 99) + (found?.end?.length ?? 99)).toBeLessThan(40);
  });
});

describe('a long passage', () => {
  const middle = '，这里说明各项支出的用途和原因，'.repeat(6);
  const long = `年初预算为三万元${middle}完成预算${middle}完成预算`;

  test('whose first words stand elsewhere is named by more of them', () => {
    const found = directive(long, long, '年初预算为三万元的另一段。');
    expect(found?.start.length).toBeGreaterThan('年初预算为三万元'.length);
  });

  test('whose last words stand in it before is named by more of them', () => {
    const found = directive(long, long);
    expect(long.indexOf(found?.end ?? '')).toBe(long.length - (found?.end?.length ?? 0));
  });
});

describe('encoding', () => {
  test('signs with a meaning in a directive are encoded', () => {
    const encoded = encodedDirective({ prefix: 'a-b', start: 'c,d&e', end: null, suffix: '(f)' });
    expect(encoded).toBe(':~:text=a%2Db-,c%2Cd%26e,-%28f%29');
  });

  test('Chinese is encoded as UTF-8', () => {
    expect(encodedDirective({ prefix: null, start: '三公', end: '经费', suffix: null })).toBe(
      ':~:text=%E4%B8%89%E5%85%AC,%E7%BB%8F%E8%B4%B9',
    );
  });
});

describe('words of several paragraphs', () => {
  const named = (start: string, end: string | null = null) => ({ prefix: null, start, end, suffix: null });

  test('are named by where the first begins and the last ends', () => {
    const found = spanningDirective(
      named('本年收入合计'),
      named('其中：基本支出', '项目支出'),
      '本年收入合计。\n基本支出，项目支出',
    );
    expect(found).toEqual(named('本年收入合计', '项目支出'));
  });

  test('end at words that stand elsewhere too where what follows them tells which', () => {
    const last = { ...named('100 %'), suffix: '。其中' };
    expect(spanningDirective(named('收入'), last, '收入。\n100 %；\n100 %。其中')).toEqual({
      ...last,
      start: '收入',
      end: '100 %',
    });
  });

  test('cannot be named where their end stands on the page before', () => {
    expect(spanningDirective(named('收入'), named('无此项'), '收入。无此项。\n无此项')).toBeNull();
    expect(spanningDirective(null, named('支出'), '支出')).toBeNull();
  });
});
