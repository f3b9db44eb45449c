import { describe, expect, test } from 'vitest';
import { ContentProblems } from '../../../src/check/content/content-problems.ts';
import { inspectContent, parseContent } from '../../../src/check/content/parse-content.ts';
import type { ThesaurusEntry } from '../../../src/report/schema/thesaurus.ts';
import { simplifiedCharacters } from '../../../src/search/text/common-characters.ts';
import { edited } from '../../edited-content.ts';
import { content2019 } from '../../report-2019.ts';
import { fixtureContent, smallContent } from '../../small-content.ts';

/** What a person writes of an entry. */
type Written = Partial<ThesaurusEntry>;

/** Text of the problems that the small content has with these entries and no others. */
function problemsOf(...entries: Written[]): string {
  const files = smallContent();
  const complete = entries.map((entry) => ({
    words: ['养人'],
    means: '人员经费',
    targets: ['jiben-zhichu'],
    kind: 'everyday',
    ...entry,
  }));
  files.set('content/thesaurus.json', JSON.stringify({ entries: complete }, null, 1));
  try {
    parseContent(files);
  } catch (problem) {
    if (problem instanceof ContentProblems) return problem.message;
    throw problem;
  }
  return '';
}

describe('an entry of the thesaurus', () => {
  test('may name a term or the role of a part or section, and says what the report calls it', () => {
    expect(problemsOf({}, { words: ['名词说明'], means: '名词解释', targets: ['role:glossary'] })).toBe('');
  });

  test.each<[string, Written, string]>([
    ['a term', { targets: ['jiben-zhichuu'] }, '找不到名词“jiben-zhichuu”。\n  改法：是不是想写 “jiben-zhichu”？'],
    ['a role', { targets: ['role:glosary'] }, '找不到章节用途“glosary”。\n  改法：是不是想写 “glossary”？'],
  ])('that names %s nobody has is refused with the nearest one', (_, entry, sentence) => {
    expect(problemsOf(entry)).toContain(sentence);
  });

  test('that repeats a word of another entry is refused, with the line of the first', () => {
    expect(problemsOf({}, { words: ['人工', '养人'] })).toBe(
      [
        'content/thesaurus.json 第 16 行第 5 列  MZ901',
        ' 16 │ "养人"',
        '    │ ^^^^^^',
        '  说法“养人”已经在第 5 行写过。',
        '  改法：每个说法只写一次：留下合适的一处；有几种意思，把答案都写进那一条的 targets。',
        '  说明：npm run check -- --explain MZ901',
        '',
        '✗ 内容有 1 个问题。',
      ].join('\n'),
    );
  });

  test('that leads nowhere is not judged by its words, and the other entries are judged all the same', () => {
    const problems = problemsOf({ words: ['基本支出'], targets: ['jiben-zichu'] }, { words: ['概况'] });
    expect(problems.match(/(?<=列 {2})MZ\d+$/gm)).toEqual(['MZ302', 'MZ902']);
  });

  test('without any report is not judged: that there is none is told once', () => {
    const files = new Map([...smallContent()].filter(([path]) => !path.startsWith('content/reports/')));
    expect(inspectContent(files).problems.map(({ code }) => code)).toEqual(['MZ202']);
  });

  test('that takes the name of another place is refused, of its own place is not', () => {
    expect(problemsOf({ words: ['名词解释'] })).toContain(
      '说法“名词解释”就是“名词解释”（role:glossary）的名称，却指向别处。',
    );
    expect(problemsOf({ words: ['概况'], targets: ['role:overview'] })).toBe('');
    expect(problemsOf({ words: ['基本支出'], targets: ['role:overview'] })).toContain('把 jiben-zhichu 加进 targets');
  });

  test('that repeats an alias of the glossary is refused, unless it leads to a section first and then to the term', () => {
    expect(problemsOf({ words: ['人头费'] })).toContain('说法“人头费”已经是名词“基本支出”在 glossary.json 里的别名。');
    expect(problemsOf({ words: ['人头费'], targets: ['role:overview'] })).toContain('别名');
    expect(problemsOf({ words: ['人头费'], targets: ['role:overview', 'jiben-zhichu'] })).toBe('');
  });

  test('is no word of the report where its digits only stand within a longer number', () => {
    const text = (number: string) => {
      const files = edited(fixtureContent('small'), ({ report }) => {
        const lines: [number, number] = [1, 1];
        report.parts[0]?.content.push({ type: 'paragraph', id: 's1-p1', text: `电话${number}。`, lines });
      });
      const entry = { words: ['12345'], means: '人员经费', targets: ['jiben-zhichu'], kind: 'everyday' };
      files.set('content/thesaurus.json', JSON.stringify({ entries: [entry] }));
      return inspectContent(files).problems.map(({ code }) => code);
    };
    expect(text('12345')).toContain('MZ905');
    expect(text('13871234567')).not.toContain('MZ905');
  });

  test('whose word the report uses only elsewhere is refused, unless a reason is given', () => {
    const entry = { words: ['在职'], means: '公用支出', targets: ['role:glossary'] };
    expect(problemsOf(entry)).toContain('“在职”在报告里出现（例如 s1-1-p1），但不在这一条所指的地方');
    expect(problemsOf({ ...entry, alsoLiteral: { 在职: '人员构成里说的是另一回事' } })).toBe('');
  });

  test('whose word the report uses at the target, among other places, is sound', () => {
    expect(problemsOf({ words: ['支出'], means: '公用支出', targets: ['role:glossary'] })).toBe('');
    expect(problemsOf({ words: ['工作人员'], means: '人员经费', targets: ['jiben-zhichu'] })).toBe('');
  });

  test('whose official words do not stand at its target is refused', () => {
    expect(problemsOf({ means: '人员经费', targets: ['role:glossary'] })).toContain(
      '报告里这一条所指的地方没有“人员经费”这几个字。',
    );
    expect(problemsOf({ means: '人员经费、公务用车' })).toContain('没有“公务用车”这几个字');
  });

  test.each(['2019年度', '人员经费 3.5 万元'])('that means %s is refused: next year it would be wrong', (means) => {
    expect(problemsOf({ means })).toContain('正式说法要各年通用，不写年份和金额');
  });

  test('whose word is the official one is refused', () => {
    expect(problemsOf({ words: ['人员经费'] })).toContain('“人员经费”本来就是报告里的正式说法。');
  });

  test('with an exception that is not needed is refused', () => {
    expect(problemsOf({ alsoLiteral: { 养人: '另有所指' } })).toContain('alsoLiteral 里的“养人”用不着');
  });

  test('with an exception for a word it does not have is refused', () => {
    expect(problemsOf({ alsoLiteral: { 在职: '另有所指' } })).toContain('alsoLiteral 里的“在职”不是这一条的说法。');
    expect(problemsOf({ alsoLiteral: { 养员: '另有所指' } })).toContain('是不是想写“养人”？');
  });

  test.each(['养 人', '“养人”', 'ＯＡ'])('with the word %s is refused: nobody has to type it so', (word) => {
    expect(problemsOf({ words: [word] })).toContain('说法用半角字母、数字和括号，不加空格和引号');
  });
});

describe('the thesaurus of the real report', () => {
  const words = content2019.thesaurus.flatMap((entry) => entry.words);

  test('is broad', () => {
    expect(content2019.thesaurus.length).toBeGreaterThanOrEqual(280);
    expect(words.length).toBeGreaterThanOrEqual(900);
  });

  test('is written in simplified Chinese, as GB 2312 has it', () => {
    const simplified = simplifiedCharacters();
    expect(simplified.has('决') && !simplified.has('決')).toBe(true);
    const foreign = words.filter((word) =>
      [...word].some((letter) => !simplified.has(letter) && !/[ -~]/.test(letter)),
    );
    expect(foreign).toEqual([]);
  });

  test('never shows a word that judges', () => {
    const shown = content2019.thesaurus.filter(({ hidden }) => !hidden).flatMap((entry) => entry.words);
    const judging = /公款|吃喝|挥霍|浪费|(?<!反)腐败|贪|私用|消费/;
    const hiddenInGlossary = content2019.terms.flatMap(({ hiddenAliases }) => hiddenAliases ?? []);
    expect(shown.filter((word) => judging.test(word) || hiddenInGlossary.includes(word))).toEqual([]);
  });
});
