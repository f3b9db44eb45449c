import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctCommand } from '../../../scripts/correct-command.ts';
import { recordCommand } from '../../../scripts/record-command.ts';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { contentFiles, readDraft } from '../../../src/check/content/read-content.ts';
import { correctionsList } from '../../../src/history/corrections/corrections-list.ts';
import { turnOf } from '../../../src/history/corrections/turn-of.ts';
import type { Change } from '../../../src/report/schema/corrections.ts';
import type { Paragraph, Section } from '../../../src/report/schema/report.ts';
import type { StatedFinding } from '../../../src/report/schema/stated-findings.ts';
import type { Verdict } from '../../../src/report/schema/verdicts.ts';
import { answering } from '../../answering-terminal.ts';
import { correctedContent } from '../../corrected-content.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { writeFiles } from '../../project.ts';
import { fixtureContent, published, smallContent } from '../../small-content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'correct-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (files: ReadonlyMap<string, string>) => writeFiles(root, files);

/** Puts files that are online: committed, and the branch followed has them. */
function putOnline(files: ReadonlyMap<string, string>): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  put(files);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message=a');
  git('branch', 'online');
  git('branch', '--set-upstream-to=online');
}

const state = () => contentFiles(root);

/** The made-up report with one paragraph more. */
const withParagraph = (text: string) =>
  edited(smallContent(), ({ report }) => {
    const section = report.parts[0]?.content[0] as Section;
    section.content.push({ type: 'paragraph', id: 's1-1-p2', text, lines: [1, 1] });
  });

/** Runs the command; each question takes the next answer. */
const correct = (args: string[], answers: string[] = []) =>
  answering(answers, (terminal) => correctCommand(args, root, terminal));

/** The department has published that personnel cost 3.6, not 3.5; the clerk has changed source, text and figure. */
const changed = () =>
  edited(smallContent(), ({ report, figures }) => {
    const section = report.parts[0]?.content[0] as Section;
    const paragraph = section.content[0] as Paragraph;
    paragraph.text = paragraph.text.replace('3.5', '3.6');
    Object.assign(figures[1] ?? {}, { value: '3.6', quote: '人员经费 3.6 万元', token: '3.6' });
  });

test('asked and answered, it writes the correction, and the content is sound again', async () => {
  put(changed());
  const { code, said } = await correct([], ['', '2', '单位更正了人员经费', '2026-11-01', '是']);
  expect(code).toBe(0);
  expect(said).toContain(
    '1. 文字 s1-1-p1\n   更正前：……作人员经费由上级承担，人员经费 【3.5】 万元。\n   更正后：……作人员经费由上级承担，人员经费 【3.6】 万元。',
  );
  expect(said).toContain('2. 数字 basic.personnel\n   更正前：人员经费：【3.5】万元\n   更正后：人员经费：【3.6】万元');
  expect(said).toContain('改 content/reports/2019/corrections.json 最后一条的 why');
  put(new Map([...state()].map(([path, text]) => [path, text.replace('"单位更正了人员经费"', '"单位的更正"')])));
  const [year] = parseContent(state()).years;
  expect(year?.corrections).toMatchObject([
    {
      revision: 2,
      on: '2026-11-01',
      kind: 'department',
      why: '单位的更正',
      changes: [{ what: 'text' }, { what: 'figure' }],
    },
  ]);
});

test('with flags it asks nothing', async () => {
  put(changed());
  const { code } = await correct(['--kind', 'transcription', '--why', '转录有误', '--on', '2026-11-02', '--yes']);
  expect(code).toBe(0);
  expect(parseContent(state()).years[0]?.corrections[0]?.kind).toBe('transcription');
});

test('numbers that fitted and no longer do are said to, and Enter writes nothing', async () => {
  const withSum = (parts: string) => withParagraph(`本年支出 9 万元，其中：基本支出 6 万元，项目支出 ${parts} 万元。`);
  put(
    new Map([
      ...withSum('2'),
      ['content/permalinks.json', published(withSum('3')).get('content/permalinks.json') ?? ''],
    ]),
  );
  const { code, said } = await correct([], ['1', '录入时看错了', '', '']);
  expect(said).toMatch(/更正前：一致.*\n {3}更正后：不一致.*\n {3}！更正前没有这一处对不上，更正后有了/);
  expect(said).toContain('更正以后有 1 处对不上（上面标着！的）。原件确实是这样的，才答“是”。写入吗？');
  expect([code, said.includes('没有写勘误。改动还在文件里')]).toEqual([1, true]);
});

test('what was a contradiction and is a question now is no better', () => {
  const stated = (verdict: Verdict, formula: string) => ({ verdict, formula }) as StatedFinding;
  const turn = (before: StatedFinding | null, after: StatedFinding | null) => turnOf({ finding: 'E09', before, after });
  const near = stated('inconsistent', '88.25 ≠ 88.27');
  const far = stated('explain', '88.25 ≠ 88.72');
  const same = stated('consistent', '88.25 = 88.25');
  expect([turn(near, far), turn(null, far), turn(near, same), turn(near, near)]).toEqual([
    'still-apart',
    'parted',
    'other',
    undefined,
  ]);
});

test('a correction that was not pushed and whose words were taken back is told, not corrected once more in public', async () => {
  putOnline(smallContent());
  put(changed());
  const flags = ['--kind', 'transcription', '--why', '转录有误', '--on', '2026-11-02', '--yes'];
  expect((await correct(flags)).code).toBe(0);
  execFileSync('git', ['restore', 'content'], { cwd: root });
  const { code, said } = await correct(['--why', '又改回去', '--kind', 'transcription', '--yes']);
  expect([code, said]).toEqual([1, expect.stringContaining('第 2 版勘误还没有推送过，正文却已经改回推送过的样子')]);
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'stash', 'push', '-qu', '--', 'content'], {
    cwd: root,
  });
  expect((await correct(['--yes'])).said).toContain('没有要写的勘误');
});

test('what no correction tells of yet is said at the end, by its year', async () => {
  put(changed());
  const flags = ['--kind', 'transcription', '--why', '转录有误', '--on', '2026-11-02', '--yes'];
  const { said } = await correct(['--places', 'basic.personnel', ...flags]);
  expect(said).toMatch(/\d{4}年度还有改动没有写勘误，请再运行一次 npm run correct；不写，推送会被拒绝。$/);
  expect((await correct(flags)).said).not.toContain('还有改动没有写勘误');
});

test('what was ended after its first file is finished by running it again', async () => {
  const files = changed();
  const report = JSON.parse(files.get('content/reports/2019/report.json') ?? '');
  report.source.sha256 = 'a'.repeat(64);
  files.set('content/reports/2019/report.json', JSON.stringify(report, null, 2));
  put(files);
  const flags = ['--kind', 'department', '--why', '单位更正', '--on', '2026-11-02', '--yes'];
  await correct(flags);
  const whole = state();
  put(new Map([...files].filter(([path]) => /permalinks|report\.json/.test(path))));
  expect((await correct(flags)).said).toContain('上一次更正没有写完就断了，已经补上');
  expect(state()).toEqual(whole);
  expect((await correct(flags)).said).toContain('没有要写的勘误');
});

test('a replaced source is registered with its correction', async () => {
  const files = changed();
  const report = JSON.parse(files.get('content/reports/2019/report.json') ?? '');
  const { sha256 } = report.source;
  report.source = JSON.parse(smallContent().get('content/reports/2019/report.json') ?? '').source;
  put(new Map([...files, ['content/reports/2019/report.json', JSON.stringify(report, null, 2)]]));
  await correct(['--kind', 'department', '--why', '单位更正', '--on', '2026-11-02', '--yes']);
  const [year] = parseContent(state()).years;
  expect(year?.report.source.sha256).toBe(sha256);
  expect(year?.corrections[0]?.source).toEqual({ before: report.source.sha256, after: sha256 });
});

test('a number that stays where only the words around it changed is told with them, not as a change of its own', async () => {
  put(
    edited(smallContent(), ({ report, figures }) => {
      const section = report.parts[0]?.content[0] as Section;
      const paragraph = section.content[0] as Paragraph;
      paragraph.text = paragraph.text.replace('人员经费 3.5', '人员经费3.5');
      Object.assign(figures[1] ?? {}, { quote: '人员经费3.5 万元' });
    }),
  );
  const { said } = await correct([], ['1', '单位换了稿', '2026-11-01', '是']);
  expect(said).toContain('有 1 处与上次发布的不同');
  const content = parseContent(state());
  expect(content.years[0]?.corrections[0]?.changes.map(({ what }) => what)).toEqual(['text', 'figure']);
  expect(correctionsList(content)[0]?.changes.map(({ what }) => what)).toEqual(['text']);
});

test('changes of blanks alone are one change, beside those of words, and are chosen together', async () => {
  put(
    edited(smallContent(), ({ report }) => {
      const [section, term] = report.parts.map(({ content }) => content[0] as Section);
      const [first, other] = [section, term].map((one) => one?.content[0] as Paragraph);
      if (first) first.text = first.text.replace('5 人，', '5 人， ');
      if (other) other.text = other.text.replace('：', '： ');
      if (section) section.heading = '人员情况';
    }),
  );
  const { said } = await correct([], ['2', '2', '单位重印了', '', '是']);
  expect(said).toContain('有 2 条（一共 3 处）与上次发布的不同');
  expect(said).toContain('1. 标题 s1-1\n');
  expect(said).toContain('\n2. 只是空格不同的 2 处：s1-1-p1、s2-1-p1，例如\n   更正前：在职人员 5 人，其中');
  const changes = state().get('content/reports/2019/corrections.json') ?? '';
  expect([...changes.matchAll(/"place": "([^"]+)"/g)].map(([, place]) => place)).toEqual(['s1-1-p1', 's2-1-p1']);
});

test('what the source itself got wrong is not corrected, and the command says what to do instead', async () => {
  const files = changed();
  put(files);
  const { code, said } = await correct([], ['', '3']);
  expect(code).toBe(1);
  expect(said).toContain('先把正文恢复成原文的样子：git stash push -u -- content');
  expect(state()).toEqual(files);
});

test.each([
  [['7'], '✗ 看不懂“7”。请写上面的序号'],
  [['', '四'], '✗ 不认识的种类“四”。请写 1、2 或 3。'],
  [['', '2', '  '], '✗ 要写明更正的原因。'],
  [['', '', '2'], '✗ 种类会公开显示，要选一个'],
  [['', '2', '1'], '✗ “1”说不清为什么。这句话公开显示，写下就不能改'],
  [['', '2', '原因', '2021-09-31'], '✗ 没有 2021-09-31 这一天'],
  [['', '2', '原因', '下月1日'], '✗ 日期应写成 2026-03-01 的样子，现在是“下月1日”。'],
  [['', '2', '原因', '2999-12-01'], '✗ 日期 2999-12-01 还没有到，'],
  [['', '2', '原因', '2019-12-31'], '✗ 日期 2019-12-31 早于 2020-01-01，那时这份报告还没有发布。'],
  [['', '2', '原因', '', '也许'], '看不懂“也许”。请答 是 或 否'],
])('an answer that cannot be is asked again: %j', async (answers, sentence) => {
  put(changed());
  const rest = ['', '2', '原因', '', '是'].slice(answers.length - 1);
  const { code, said } = await correct([], [...answers, ...rest]);
  expect(said).toContain(sentence);
  expect(code).toBe(0);
});

test.each([
  ['１', 'transcription'],
  ['1.', 'transcription'],
  ['本站转录差错', 'transcription'],
  ['２、', 'department'],
  ['单位发布了更正', 'department'],
])('of what kind a correction is may be answered “%s”', async (answer, kind) => {
  put(changed());
  await correct([], ['', answer, '原因', '', '']);
  expect(parseContent(state()).years[0]?.corrections[0]?.kind).toBe(kind);
});

test.each(['2026-11-1', '2026年11月1日', '２０２６．１１．０１', '20261101'])(
  'the day %s is understood',
  async (answer) => {
    put(changed());
    await correct([], ['', '1', '原因', answer, '']);
    expect(parseContent(state()).years[0]?.corrections[0]?.on).toBe('2026-11-01');
  },
);

test('a correction may not be of a day before the last one', async () => {
  put(changed());
  await correct([], ['', '1', '原因', '2026-11-02', '']);
  const { said } = await correct(
    [],
    ['人员经费 3.6', '人员经费 3.7', '', '', '', '1', '原因', '2026-11-01', '2026-11-02', ''],
  );
  expect(said).toContain('✗ 日期 2026-11-01 早于上一次更正的 2026-11-02');
  expect(parseContent(state()).years[0]?.corrections.map(({ on }) => on)).toEqual(['2026-11-02', '2026-11-02']);
});

const wordsOf = (change: Change) => ('before' in change && 'after' in change ? [change.before, change.after] : []);

test('a correction that was wrong is taken back as a whole, which is one more correction', async () => {
  put(changed());
  await correct([], ['', '2', '单位更正了人员经费', '2026-11-01', '是']);
  const corrected = state();
  const { code, said } = await correct([], ['撤回', '１', '', '', '', '1', '那次更正弄错了', '', '']);
  expect(code).toBe(0);
  expect(said).toContain('1. 2019 年第 2 版，2026-11-01，单位更正，2 处：单位更正了人员经费');
  expect(said).toContain('改后：……作人员经费由上级承担，人员经费 【3.5】 万元。');
  const [year] = parseContent(state()).years;
  const told = year?.corrections.map(({ changes }) => changes.map((change) => [change.what, ...wordsOf(change)]));
  expect(told?.[1]).toEqual(told?.[0]?.map(([what, before, after]) => [what, after, before]));
  const source = 'content/reports/2019/source.txt';
  expect(state().get(source)).toBe(corrected.get(source)?.replace('3.6', '3.5'));
});

test('answered with no, it writes nothing', async () => {
  const files = changed();
  put(files);
  const { code, said } = await correct([], ['', '2', '原因', '', '否']);
  expect(code).toBe(1);
  expect(said).toContain('没有写勘误。改动还在文件里');
  expect(state()).toEqual(files);
});

test('it makes the change itself, in every file, and the correction with it', async () => {
  put(smallContent());
  const answers = [
    'https://example.gov.cn/2019/part-1/#f-basic.personnel',
    '３.６',
    '',
    '',
    '',
    '1',
    '录入时看错',
    '',
    '',
  ];
  const { code, said } = await correct([], answers);
  expect(code).toBe(0);
  expect(said).toContain('把“3.5”改成');
  expect(said).toContain('  改前：……作人员经费由上级承担，人员经费 【3.5】 万元。');
  expect(said).toContain('  数字 人员经费（basic.personnel）：3.5 → 3.6');
  expect(said).toContain(
    '  要写的文件：content/reports/2019/source.txt、content/reports/2019/report.json、content/reports/2019/figures.json',
  );
  const [year] = parseContent(state()).years;
  expect(year?.figures[1]).toMatchObject({ value: '3.6', quote: '人员经费 3.6 万元', token: '3.6' });
  expect(state().get('content/reports/2019/source.txt')).toContain('3.6 万元');
  expect(year?.corrections).toMatchObject([
    { kind: 'transcription', source: {}, changes: [{ what: 'text' }, { what: 'figure' }] },
  ]);
});

test('a change can be looked at before its correction is written, and others can join it', async () => {
  put(smallContent());
  const first = await correct([], ['在职人员 5', '在职人员 6', '', '', '否']);
  expect(first.said).toContain('改动已经写好，勘误还没有写。');
  expect(() => parseContent(state())).toThrow('source.txt 改动过，还没有写明为什么。');
  expect(readDraft(root).years[0]?.figures[0]?.value).toBe('6');
  await correct(['--edit'], ['人员经费 3.5', '人员经费 3.6', '', '', '', '', '1', '录入时看错', '', '']);
  expect(parseContent(state()).years[0]?.corrections.map(({ changes }) => changes.length)).toEqual([3]);
});

test('a new remark is offered to be announced, and Enter does not', async () => {
  putOnline(smallContent());
  put(
    editedFile(state(), 'reports/2019/remarks.json', ({ remarks }) => {
      remarks.push({ block: 's1-1-p1', quote: '5 人', text: '含借调。' });
    }),
  );
  const quiet = await correct([], ['', '']);
  expect(quiet.said).toContain('本站注（s1-1-p1）是新写的，还没有上线；它不用勘误就能发布。');
  expect(quiet.said).toContain('没有要写的勘误');
  await correct([], ['', '是', '提醒读者', '', '']);
  expect(parseContent(state()).years[0]?.corrections[0]?.changes).toEqual([
    { what: 'remark', place: 's1-1-p1', before: null, after: '含借调。' },
  ]);
  expect((await correct([], [''])).said).toContain('没有要写的勘误');
});

test('a character that comes to stand twice is named before it is written', async () => {
  put(smallContent());
  const { said } = await correct([], ['在职人员 5', '在职人员 6 人', '否', '']);
  expect(said).toContain('注意：改后是“6 人 人”，最后两个字相同，是不是多写了一个？');
  const other = await correct([], ['在职人员 5', '在职人员 6', '否', '']);
  expect(other.said).not.toContain('最后两个字相同');
});

test('words replaced in the whole folder are told by the ledger, which commands alone write', async () => {
  putOnline(smallContent());
  put(new Map([...state()].map(([path, text]) => [path, text.replaceAll('人员经费', '人员费用')])));
  const { code, said } = await correct([]);
  expect(code).toBe(1);
  expect(said).toContain(
    '（登记簿）里 2 个网址首次发布的话被改了，例如 /2019/part-1/#s1-1-p1：\n    原来：在职人员 5 人，其中工作人员【经】费',
  );
  expect(said).toContain('改法：git stash push -u -- content（已经提交了的：git checkout origin/main -- content）');
});

test('the same words in several places are changed by one answer', async () => {
  const twice = edited(smallContent(), ({ report }) => {
    const section = report.parts[0]?.content[0] as Section;
    for (const [nth, text] of ['训练 300 场，全年 300 场。', '其中夏季 300 场。'].entries())
      section.content.push({ type: 'paragraph', id: `s1-1-p${nth + 2}`, text, lines: [1, 1] });
  });
  put(published(twice));
  const { said, code } = await correct(['--edit'], ['300 场', '4', '全部', '310 场', '', '', '', '', '否']);
  expect(said).toContain('看不懂“4”。请写 1 到 3 的数字');
  expect([code, said.match(/✓ 改好了/g)?.length]).toEqual([0, 3]);
  expect(state().get('content/reports/2019/source.txt')).toContain('训练 310 场，全年 310 场。');
});

test('the address of a term is the words that explain it, an old address the place it leads to', async () => {
  put(correctedContent());
  for (const address of ['/glossary/jiben-zhichu-2/', '/glossary/jiben-zhichu/', '/2019/part-1/#s1-2-p1']) {
    const { said } = await correct([], [`https://example.org${address}`, '', '新的话。', '否', '']);
    expect(said, address).toContain('这一处现在是');
  }
});

test('words that stand in several places are offered, and what the check refuses is not written', async () => {
  put(smallContent());
  const before = state();
  const { said } = await correct([], ['没有的话', '人员', '是', '3', '人员', '万元', '是', '亿元', '', '']);
  expect(said).toContain('没有找到“没有的话”。');
  expect(said).toContain('2. 2019 年 s1-1-p1　在职【人员】 5 人，其中工作人');
  expect(said).toContain('这样改通不过上面的检查，什么也没有写。');
  expect(state()).toEqual(before);
});

test('digits are a whole number, and so short an answer is asked about first', async () => {
  put(smallContent());
  const { said } = await correct([], ['５', '否', '人员经费3', '']);
  expect(said).toContain('“５”只有一两个字，有 1 处。确是要找这几个字吗？（是/否，直接按回车是“否”）');
  expect(said).toContain('“人员经费3”只是别的数里的几位（3.5）。');
});

test('a number is found without the comma that the report prints in it, and a chart is said to be one', async () => {
  const long = withParagraph('培训 1,330.50 小时。');
  put(published(long));
  const { said } = await correct([], ['１３３０．５０', '1,331.50', '否', '330.50', '/2019/part-1/#chart-basic', '']);
  expect(said).toContain('培训 【1,330.50】 小时。');
  expect(said).toContain('“330.50”只是别的数里的几位（1,330.50）。');
  expect(said).toContain('是 2019 年的图表：标题、图说是本站的话，在 content/reports/2019/charts.json 里');
});

test('a comma at the wrong place of a number is asked about', async () => {
  put(smallContent());
  await correct([], ['人员经费 3.5 万元', '人员经费 ３，１０．００ 万元', '', '', '', '否']);
  expect(state().get('content/reports/2019/figures.json')).toContain('"value": "310.00"');
});

test('the last answer is taken back by a word, and the one before it after that', async () => {
  put(smallContent());
  const before = state();
  const changes = ['人员经费 3.5', '人员经费 3.6', '', '在职人员 5 人', '在职人员 6 人', ''];
  const { code, said } = await correct([], [...changes, '上一步', '退回', '上一步', '']);
  expect(said).toContain('✓ 退回到改上一处以前：content/reports/2019/figures.json、');
  expect(said).toContain('没有可以退的：这一次还没有改过什么。');
  expect([code, state()]).toEqual([0, before]);
});

test('a remark beside words that change is shown, for it may be true no more', async () => {
  put(smallContent());
  const { said } = await correct([], ['由上级', '由上一级', '否', '在职人员 5', '在职人员 6', '否', '']);
  expect(said.match(/旁边有本站注“样例的本站注。”/g)).toHaveLength(1);
});

test('a stray answer confirms nothing, and a stray command is no reason', async () => {
  put(changed());
  const { said } = await correct([], ['', '2', 'npm run add', '单位更正', '', '1', '好', 'n']);
  expect(said).toContain('✗ “npm run add”说不清为什么。');
  expect(said).toContain('看不懂“1”。请答 是 或 否，也可以答 y 或 n');
  expect(said).toContain('没有写勘误。');
});

test('a whole paragraph is withdrawn with what stands on it, and its lines stay empty', async () => {
  const files = withParagraph('另有临时人员。');
  put(published(files));
  const { said } = await correct([], ['另有临时人员。', '', '是', '', '', '', '1', '原件没有这一段', '', '']);
  expect(said).toContain('整段撤下吗？');
  const [year] = parseContent(state()).years;
  expect(year?.corrections[0]?.changes).toMatchObject([{ what: 'withdrawn', place: 's1-1-p2' }]);
  expect(state().get('content/reports/2019/source.txt')?.split('\n')).toHaveLength(7);
});

test('a numbered item is withdrawn with its number; the numbers of the others stay as printed, and its id is not had again', async () => {
  const files = edited(smallContent(), ({ report }) => {
    const items = ['(一)管理档案。', '(二)保管样例。'].map((text, index): Section => {
      const id = `s1-1-${index + 1}`;
      const paragraph: Paragraph = { type: 'paragraph', id: `${id}-p1`, text, lines: [1, 1] };
      const numeral = text.slice(0, 3);
      return {
        type: 'section',
        id,
        numeral,
        heading: null,
        style: 'item',
        lines: [1, 1],
        content: [paragraph],
      };
    });
    const section = report.parts[0]?.content[0] as Section;
    section.content.push(...items);
  });
  put(published(files));
  const address = 'https://example.gov.cn/2019/part-1/#s1-1-1';
  const { said } = await correct([], [address, '', '', '是', '', '', '', '1', '原件没有这一条', '', '']);
  expect(said).toContain('别的序号照原样不动');
  expect(said).toContain('改前：(一)管理档案。\n  改后：（撤下）');
  const content = parseContent(state());
  expect(content.years[0]?.corrections[0]?.changes).toMatchObject([
    { what: 'withdrawn', place: 's1-1-1' },
    { what: 'withdrawn', place: 's1-1-1-p1' },
  ]);
  expect(JSON.stringify(content.years[0]?.report)).toContain('(二)保管样例。');
  const gone = content.permalinks.entries.filter(({ withdrawn }) => withdrawn?.why === '原件没有这一条');
  expect(gone.map(({ address }) => address)).toContain('/2019/part-1/#s1-1-1-p1');
});

test('the only paragraph of a section is withdrawn with its heading and the office’s own relations on it', async () => {
  const own = {
    id: 'E90',
    rule: 'same-text',
    group: 'cross-section',
    title: '两处说明',
    blocks: ['s1-1-p1', 's1-2-p1'],
  };
  const files = edited(smallContent(), ({ report }) => {
    const first = report.parts[0]?.content[0] as Section;
    const content: Paragraph[] = [{ type: 'paragraph', id: 's1-2-p1', text: '没有出租。', lines: [1, 1] }];
    report.parts[0]?.content.push({ ...first, id: 's1-2', numeral: '二、', heading: '房屋情况', content });
  });
  put(
    published(
      editedFile(files, 'reports/2019/relations.json', ({ relations }) => {
        relations.push(own);
      }),
    ),
  );
  const { said } = await correct([], ['没有出租。', '', '是', '', '', '', '1', '原件没有这一节', '', '']);
  expect(said).toContain('本单位的核对 E90“两处说明”说的是它，一起撤下。');
  expect(said).toContain('改前：二、房屋情况 没有出租。\n  改后：（撤下）');
  const content = parseContent(state());
  expect(content.years[0]?.corrections[0]?.changes.map(({ place }) => place)).toEqual(['s1-2', 's1-2-p1']);
  expect(content.permalinks.entries.find(({ address }) => address.endsWith('#E90'))?.withdrawn).toBeDefined();
});

test('a passage whose number a chart draws is not withdrawn before the chart is, which is named', async () => {
  const files = withParagraph('另有临时人员。');
  put(published(files));
  const before = state();
  const { said } = await correct([], ['/2019/part-1/#s1-1-p1', '', '', '是', '']);
  expect(said).toContain(
    '图表“人员经费”（/2019/charts/#chart-basic）用着这里面的数，或者跟在它后面。先撤下图表：运行 npm run move，贴后面的网址（手册 8.7）',
  );
  expect(state()).toEqual(before);
});

test('a year that was never published is changed without a correction', async () => {
  const files = smallContent();
  files.set('content/permalinks.json', '{ "opened": "2026-11-01", "entries": [] }\n');
  put(files);
  const { said } = await correct([], ['人员经费 3.5', '人员经费 3.6', '', '']);
  expect(said).toContain('这一年还没有发布过，不用写勘误。');
  recordCommand([], root, () => {});
  expect(parseContent(state()).years[0]).toMatchObject({ corrections: [], figures: [{}, { value: '3.6' }] });
});

test('a corrected number that home offers to search for is named', async () => {
  put(editedFile(smallContent(), 'site.json', ({ home }) => home.searches.push('3.5')));
  const { said } = await correct([], ['人员经费 3.5', '人员经费 3.6', '', '', '', '1', '录入时看错', '', '']);
  expect(said).toContain('首页“试试”里的“3.5”是更正前的数，现在搜不到它了');
});

test('where nothing differs there is nothing to correct', async () => {
  put(smallContent());
  const { code, said } = await correct([], ['']);
  expect(code).toBe(0);
  expect(said).toContain('✓ 现在的内容与上次发布的一致，没有要写的勘误。');
});

test('no correction is written while a number has a made-up id', async () => {
  const files = editedFile(changed(), 'reports/2019/figures.json', ({ figures }) => {
    figures[0].provisional = true;
  });
  put(files);
  const { code, said } = await correct([]);
  expect(code).toBe(1);
  expect(said).toContain('2019 年度还有 1 个数的编号是暂拟的（在职人员）。勘误写下就公开，先把编号答完');
  expect(state()).toEqual(files);
});

test('what was recorded and never pushed is recorded anew, not corrected', async () => {
  putOnline(smallContent());
  const recorded = editedFile(smallContent(), 'permalinks.json', ({ entries }) => {
    const figure = entries.find(({ kind }: { kind: string }) => kind === 'figure');
    entries.push({ ...figure, address: `${figure.address}.draft` });
  });
  put(recorded);
  expect(() => parseContent(state())).toThrow('还没有推送过的，先运行 npm run record 重新登记。推送过的：不是有意改的');
  expect((await correct([], [''])).said).toContain('请运行 npm run record 重新登记');
});

test('a remark is announced by its place', async () => {
  put(smallContent());
  await correct(['--kind', 'remark', '--places', 's1-1-p1', '--why', '提醒读者', '--on', '2026-11-02', '--yes']);
  expect(parseContent(state()).years[0]?.corrections[0]?.changes).toEqual([
    { what: 'remark', place: 's1-1-p1', before: null, after: '样例的本站注。' },
  ]);
});

test('the ledger is not written over a change that no correction tells of', async () => {
  const files = changed();
  put(files);
  const said: string[] = [];
  expect(recordCommand([], root, (line) => said.push(line))).toBe(1);
  expect(said.join()).toContain('发布过的文字或数字有变动，要先写勘误：运行 npm run correct。');
  expect(state()).toEqual(files);
});

test('the ledger takes new addresses, moves and withdrawals, each by one command', () => {
  const renamed = edited(
    editedFile(smallContent(), 'glossary.json', ({ terms }) => {
      terms[0].id = 'jiben-zhichu-2';
    }),
    ({ report }) => {
      const section = report.parts[1]?.content[0] as Section;
      section.term = 'jiben-zhichu-2';
    },
  );
  const files = editedFile(renamed, 'reports/2019/charts.json', (file) => {
    file.charts = [];
  });
  put(files);
  const run = (...args: string[]) => {
    const said: string[] = [];
    return { code: recordCommand(args, root, (line) => said.push(line)), said: said.join('\n') };
  };
  const gone = [
    '/2019/part-1/#chart-basic',
    '/2019/charts/#chart-basic',
    ...['csv', 'svg'].map((ending) => `/2019/data/charts/basic.${ending}`),
    '/embed/2019/basic/',
  ];
  expect(run('--moved', '/glossary/jiben-zhichu/').said).toContain('--moved 应写成 旧网址=新网址');
  expect(run('--withdrawn', gone[0] ?? '').said).toContain('撤下网址要写明原因');
  expect(run('--withdrawn', '/nowhere/', '--why', 'x').said).toContain('登记簿里没有网址 /nowhere/。');
  const { code, said } = run(
    '--moved',
    '/glossary/jiben-zhichu/=/glossary/jiben-zhichu-2/',
    ...gone.flatMap((address) => ['--withdrawn', address]),
    '--why',
    '不再需要',
  );
  expect(said).toContain('登记了 1 个新网址，1 个转址，5 个撤下');
  expect(code).toBe(0);
  expect(() => parseContent(state())).not.toThrow();
});

test('a cell of the accounts is changed by its address, in the table and in its line of the source; no number is asked again', async () => {
  put(published(fixtureContent('tables-2020')));
  const tables = () => JSON.parse(state().get('content/reports/2020/tables.json') ?? '').tables;
  const [table] = tables();
  const [side] = table.sides;
  const row = side.rows.find(({ cells }: { cells: Record<string, string | null> }) =>
    Object.values(cells).some((cell) => /\.\d/.test(cell ?? '')),
  );
  const [column = '', cell = ''] = Object.entries<string>(row.cells).find(([, text]) => /\.\d/.test(text ?? '')) ?? [];
  const address = `/2020/part-2/${table.id}/#${table.id}-${row.key}-${column}`;
  const { said, code } = await correct([], [address, 'abc', '999.99', '', '', '', '1', '录入时看错', '', '是']);
  expect(said).toContain('✗ 这一格是数，写的不是数。');
  expect(said).toContain(`  改前：【${cell}】`);
  expect(code).toBe(0);
  expect(tables()[0].sides[0].rows.find(({ key }: { key: string }) => key === row.key).cells[column]).toBe('999.99');
  expect(state().get('content/reports/2020/source.txt')).toContain('999.99');
  const [year] = parseContent(state()).years;
  expect(year?.corrections[0]?.changes).toMatchObject([{ what: 'accounts', before: cell, after: '999.99' }]);
});
