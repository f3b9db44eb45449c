import { describe, expect, test } from 'vitest';
import { ContentProblems } from '../../../src/check/content/content-problems.ts';
import { inspectContent, parseContent, parseUnpublished } from '../../../src/check/content/parse-content.ts';
import { permalinksJson } from '../../../src/history/permalinks/permalinks-json.ts';
import { record } from '../../../src/history/permalinks/record.ts';
import type { Paragraph, Section } from '../../../src/report/schema/report.ts';
import { corrected } from '../../corrected-content.ts';
import { type EditableContent, edited, editedFile } from '../../edited-content.ts';
import { fixtureContent, published, smallContent } from '../../small-content.ts';

/** Messages and mends of the problems that content has. */
function problemsOf(files: ReadonlyMap<string, string>): string[] {
  try {
    parseContent(files);
  } catch (problem) {
    if (problem instanceof ContentProblems) return problem.problems.map(({ message, hint }) => `${message}→${hint}`);
    throw problem;
  }
  return [];
}

const afterEdit = (edit: (content: EditableContent) => void) => problemsOf(edited(smallContent(), edit));
const section = ({ report }: EditableContent) => report.parts[0]?.content[0] as Section;
const paragraph = (content: EditableContent) => section(content).content[0] as Paragraph;
const secondParagraph: Paragraph = { type: 'paragraph', id: 's1-1-p2', text: '另有离休人员若干。', lines: [1, 1] };

/** The small content with a second paragraph, all of it published. */
const twoParagraphs = () =>
  smallContentOf((content) => {
    section(content).content.push(structuredClone(secondParagraph));
  });

function smallContentOf(edit: (content: EditableContent) => void): Map<string, string> {
  const files = edited(smallContent(), edit);
  return editedFile(files, 'permalinks.json', (ledger) => {
    ledger.entries.push({ address: '/2019/part-1/#s1-1-p2', kind: 'paragraph', since: 1, text: secondParagraph.text });
  });
}

/** With another id in every file of the report. */
function underAnotherId(files: ReadonlyMap<string, string>, id: string, other: string): Map<string, string> {
  return new Map([...files].map(([path, text]) => [path, path.includes('/2019/') ? text.replaceAll(id, other) : text]));
}

test('content that is as published has no problems, whatever its line breaks', () => {
  expect(afterEdit(() => {})).toEqual([]);
});

describe('words', () => {
  test('changed words ask for a correction', () => {
    expect(afterEdit((content) => (paragraph(content).text = paragraph(content).text.replace('承担', '负担')))).toEqual(
      [
        's1-1-p1 的文字与上次发布的不同：原来是“在职人员 5 人，其中工作人员经费由上级承担，人员经费 3.5 万元。”，现在是“在职人员 5 人，其中工作人员经费由上级负担，人员经费 3.5 万元。”。→不是有意改的，恢复原样；确要更正，运行 npm run correct 写下勘误。',
      ],
    );
  });

  test('words that were corrected and put back ask for a third correction when they change again', () => {
    const exchange = (files: ReadonlyMap<string, string>, from: string, to: string) =>
      edited(files, (content) => (paragraph(content).text = paragraph(content).text.replace(from, to)));
    const there = corrected(exchange(smallContent(), '承担', '负担'), '2026-12-01', '照更正稿');
    const back = corrected(exchange(there, '负担', '承担'), '2026-12-02', '原来的没有错');
    expect(problemsOf(back)).toEqual([]);
    expect(problemsOf(exchange(back, '承担', '负担'))).toEqual([
      expect.stringContaining('s1-1-p1 的文字与上次发布的不同'),
    ]);
  });

  test('a changed heading or numeral asks for a correction and keeps its id', () => {
    const [problem, ...more] = afterEdit((content) => {
      section(content).numeral = '二、';
    });
    expect(problem).toContain('s1-1 的文字与上次发布的不同：原来是“一、人员构成”，现在是“二、人员构成”。');
    expect(more).toEqual([]);
  });

  test('an added paragraph asks for a correction', () => {
    const problems = afterEdit((content) => section(content).content.push(structuredClone(secondParagraph)));
    expect(problems).toEqual([
      's1-1-p2 是发布以后新增的，没有勘误说明。→不是有意加的，删去；确要增加，运行 npm run correct 写下勘误。',
    ]);
  });

  test('a paragraph taken out is named with its words and the nearest ids', () => {
    const problems = problemsOf(edited(twoParagraphs(), (content) => section(content).content.pop()));
    expect(problems).toEqual([
      '发布过的 s1-1-p2（“另有离休人员若干。”）不见了。→改回原来的编号（最接近的编号：s1-1-p1、s2-1-p1）；确要移走或撤下，运行 npm run correct 写下勘误。',
    ]);
  });

  test('an id given to other words is told from the words', () => {
    const problems = problemsOf(
      edited(twoParagraphs(), (content) => {
        const moved = section(content).content[1] as Paragraph;
        moved.id = 's1-1-p3';
      }),
    );
    expect(problems).toEqual([
      '发布过的 s1-1-p2 现在成了 s1-1-p3。→把编号改回 s1-1-p2：加减段落、改序号都不改编号；确实换了地方，运行 npm run correct 写下勘误，旧链接会转过去。',
    ]);
  });

  test('of a section under another id the section is told, with how much is in it', () => {
    expect(problemsOf(underAnotherId(smallContent(), '"s1-1', '"s1-9'))).toEqual([
      expect.stringMatching(/^发布过的 s1-1连同里面的 1 处现在成了 s1-9。/),
    ]);
  });

  test('of a passage in another part the move is told, and not the numbers and charts that went with it', () => {
    const moved = edited(smallContent(), ({ report }) => {
      const [from, to] = report.parts.map(({ content }) => content[0] as Section);
      to?.content.push(...(from?.content.splice(0, 1) ?? []));
    });
    expect(problemsOf(underAnotherId(moved, '"s1-1-p1"', '"s2-1-p9"'))).toEqual([
      expect.stringMatching(/^发布过的 s1-1-p1 现在成了 s2-1-p9。/),
    ]);
  });

  test('renumbered paragraphs are seen as ids that changed their meaning', () => {
    const withoutRemark = editedFile(twoParagraphs(), 'reports/2019/remarks.json', (file) => {
      file.remarks = [];
    });
    const problems = problemsOf(
      edited(withoutRemark, (content) => {
        const [first, second] = section(content).content as [Paragraph, Paragraph];
        section(content).content = [
          { ...second, id: 's1-1-p1' },
          { ...first, id: 's1-1-p2' },
        ];
        for (const figure of content.figures) figure.block = 's1-1-p2';
      }),
    );
    expect(problems).toContainEqual(
      expect.stringContaining('编号 s1-1-p1 现在写着原来 s1-1-p2 的话，编号的含义变了。'),
    );
  });
});

test('a year that is gone is told by itself, and not address by address', () => {
  const files = new Map([...published(fixtureContent('two-years'))].filter(([path]) => !path.includes('/2019/')));
  expect(problemsOf(files)).toEqual([
    expect.stringMatching(
      /^公布过的 2019 年度不见了，它的 \d+ 个网址都会打不开。→恢复它的文件夹：git restore content\/reports\/2019；/,
    ),
  ]);
});

describe('figures', () => {
  test('a changed value asks for a correction', () => {
    const problems = afterEdit((content) => {
      paragraph(content).text = paragraph(content).text.replace('3.5', '3.6');
      Object.assign(content.figures[1] ?? {}, { value: '3.6', quote: '人员经费 3.6 万元', token: '3.6' });
    });
    expect(problems).toContainEqual(
      expect.stringContaining('数字 basic.personnel 与上次发布的不同：原来是“3.5万元”，现在是“3.6万元”。'),
    );
  });

  test('a longer quote of the same value is nobody’s business', () => {
    const problems = afterEdit((content) => {
      Object.assign(content.figures[1] ?? {}, { quote: '承担，人员经费 3.5 万元' });
    });
    expect(problems).toEqual([]);
  });
});

describe('the site’s own', () => {
  test('a new term is to be recorded, with the one command that does it', () => {
    const files = editedFile(smallContent(), 'glossary.json', ({ terms }) => {
      terms.push({ ...terms[0], id: 'xiangmu-zhichu', name: '项目支出', linkForms: [], notWithin: [] });
    });
    expect(problemsOf(files)).toEqual([
      '有 1 个新网址还没有登记：/glossary/xiangmu-zhichu/。→运行 npm run record 登记；登记过的网址以后永远打得开。',
    ]);
  });

  test.each([
    ['glossary.json', 'jiben-zhichu', 'jiben-zhichu-2'],
    ['reports/2019/charts.json', 'basic', 'basic-2'],
  ])('an id of %s that is another now is told once, there, and not address by address', (file, id, other) => {
    const all = underAnotherId(smallContent(), `"${id}"`, `"${other}"`);
    const files = new Map(all).set(
      `content/${file}`,
      (all.get(`content/${file}`) ?? '').replace(`"${id}"`, `"${other}"`),
    );
    const told = inspectContent(files).problems;
    expect(told.map((problem) => problem.file)).toEqual([`content/${file}`]);
    expect(told[0]?.message).toContain(`“${id}”不见了。`);
    expect(told[0]?.hint).toContain(`这里的“${other}”没有公布过，像是它改了编号`);
    expect(told[0]?.hint).toContain(`改回“${id}”`);
  });

  test('a chart that is gone is told once, with how it comes back', () => {
    const files = editedFile(smallContent(), 'reports/2019/charts.json', (value) => {
      value.charts = [];
    });
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^登记过的图表“basic”不见了。→.*恢复它：git restore content\/reports\/2019\/charts\.json/),
    ]);
  });

  test('a finding that the program no longer makes is recorded by one command, and its address says so', () => {
    const files = editedFile(smallContent(), 'permalinks.json', ({ entries }) => {
      entries.push({ address: '/2019/checks/#S77', kind: 'finding', since: 1, text: '某项合计' });
    });
    expect(problemsOf(files)).toEqual([
      '有 1 条登记过的核对现在不作了：/2019/checks/#S77。→改了关系的编号的，改回原来的；换了新版程序或者改了报告的，运行 npm run record 登记，旧链接会落在说明上。',
    ]);
    const { file, withdrawn } = record(parseUnpublished(files).content);
    expect(withdrawn).toEqual(['/2019/checks/#S77']);
    expect(file.entries.at(-1)?.withdrawn).toMatchObject({
      text: '某项合计',
      why: '这一条核对现在不作了：程序的读法或者它依据的话已经改变。',
    });
    expect(problemsOf(new Map([...files, ['content/permalinks.json', permalinksJson(file)]]))).toEqual([]);
  });

  test('a chart may be called otherwise: its title is the site’s own', () => {
    const files = editedFile(smallContent(), 'reports/2019/charts.json', ({ charts }) => {
      charts[0].title = '公务接待批次';
    });
    expect(problemsOf(files)).toEqual([]);
  });

  test('a term that became another term is noticed by its name', () => {
    const files = editedFile(smallContent(), 'permalinks.json', ({ entries }) => {
      for (const entry of entries) if (entry.kind === 'term') entry.text = '项目收入';
    });
    expect(problemsOf(files)).toEqual([
      '网址 /glossary/jiben-zhichu/ 原来指“项目收入”，现在指“基本支出”，好像不是同一个名词。→改回原来的名词；确是另一个名词，在 content/glossary.json 里给它没有用过的编号。只是换了叫法的，也换编号，再运行 npm run record -- --moved /glossary/jiben-zhichu/=/glossary/新编号/，旧链接会转过去。',
    ]);
  });
});

describe('the ledger', () => {
  const withEntries = (...entries: object[]) =>
    problemsOf(editedFile(smallContent(), 'permalinks.json', (ledger) => ledger.entries.push(...entries)));

  test('moves that lead round in a circle are told', () => {
    const problems = withEntries(
      { address: '/glossary/a/', kind: 'term', moved: { to: '/glossary/b/' } },
      { address: '/glossary/b/', kind: 'term', moved: { to: '/glossary/a/' } },
    );
    expect(problems[0]).toContain('转址绕成了圈：/glossary/a/ → /glossary/b/ → /glossary/a/。');
  });

  test('a move to where nothing is names what is near', () => {
    expect(withEntries({ address: '/glossary/a/', kind: 'term', moved: { to: '/glossary/jiben-zhich/' } })).toEqual([
      '/glossary/a/ 转到的 /glossary/jiben-zhich/ 不存在。→把 to 改成现在的网址，例如 /glossary/jiben-zhichu/。',
    ]);
  });

  test('a move may lead to a tombstone or to another move', () => {
    const problems = withEntries(
      { address: '/glossary/a/', kind: 'term', moved: { to: '/glossary/b/' } },
      { address: '/glossary/b/', kind: 'term', withdrawn: { text: '某词', why: '不再使用' } },
      { address: '/glossary/c/', kind: 'term', moved: { to: '/glossary/d/' } },
      { address: '/glossary/d/', kind: 'term', moved: { to: '/glossary/jiben-zhichu/' } },
    );
    expect(problems).toEqual([]);
  });

  test('an address that was given up is not used again', () => {
    const files = editedFile(smallContent(), 'permalinks.json', ({ entries }) => {
      const entry = entries.find(({ address }: { address: string }) => address === '/2019/part-1/#s1-1-p1');
      entry.withdrawn = { text: entry.text, why: '重复' };
    });
    expect(problemsOf(files)).toContainEqual(
      expect.stringContaining('网址 /2019/part-1/#s1-1-p1 已经登记为移走或撤下，现在又有了内容。'),
    );
  });

  test('an address written twice is found', () => {
    expect(withEntries({ address: '/', kind: 'page' })[0]).toContain('网址 / 在第 5 行已经登记过。');
  });
});

test('without a ledger nothing can be held against it: it is to be restored, or recorded for a new site', () => {
  const files = smallContent();
  files.delete('content/permalinks.json');
  expect(problemsOf(files)).toHaveLength(1);
  expect(problemsOf(files)[0]).toContain('新网站：运行 npm run record 建立');
});
