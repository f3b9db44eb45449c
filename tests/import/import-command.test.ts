import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctCommand } from '../../scripts/correct-command.ts';
import { importCommand } from '../../scripts/import-command.ts';
import { recordCommand } from '../../scripts/record-command.ts';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { importStrings } from '../../src/words/strings.ts';
import { madeUpTables } from './accounts/made-up-tables.ts';
import { formOf, xlsxOfForms } from './accounts/printed-forms.ts';
import { docxOf, p, r } from './docx-of.ts';

const source = [
  '第一部分  云溪县档案馆概况 ',
  '',
  '一、主要职能 ',
  '',
  '负责档案的保管。 ',
  '',
  '第二部分  云溪县档案馆 2021年度部门决算情况说明 ',
  '',
  '一、收入决算情况说明 ',
  '',
  '收入合计 9.5 万元。 ',
  '',
].join('\n');

let root: string;
let printed: string[];
const run = (...args: string[]) => importCommand(args, root, (line) => printed.push(line));
const put = (path: string, text: string) => writeFileSync(join(root, path), text);
const get = (path: string) => readFileSync(join(root, path), 'utf8');
const files = () => readdirSync(root, { recursive: true }).map(String).sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-import-'));
  printed = [];
  put('in.txt', source);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run import', () => {
  test('writes the source as it is and the report, and says what it recognised', async () => {
    expect(await run('in.txt', '--year', '2021')).toBe(0);
    expect(get('content/reports/2021/source.txt')).toBe(source);
    expect(get('content/reports/2021/report.json')).toMatch(
      /^{\n {2}"\$schema": "..\/..\/schemas\/report.schema.json",\n/,
    );
    expect(get('content/reports/2021/report.json')).toMatch(/}\n$/);
    expect(printed[0]).toBe('✓ 已导入：云溪县档案馆2021年度部门决算');
    expect(printed[1]).toBe('  收录：部分 2，独立标题 2，段落 2');
  });

  test('tables of a file of their own belong to the report, and stay when its text is imported again', async () => {
    writeFileSync(join(root, '决算表.xlsx'), await xlsxOfForms(madeUpTables.map((table) => formOf(table))));
    put('in.txt', source.replace('第二部分', '第二部分  云溪县档案馆 2021年度部门决算表 \n\n见附件。 \n\n第三部分'));
    expect(await run('in.txt', '--year', '2021', '--tables', '决算表.xlsx')).toBe(0);
    expect(printed).toContain('决算表：8 张，逐格照录 8 张（tables.json）：');
    expect(printed.join('\n')).toMatch(/照录的：t1 .+；t8 政府性基金预算财政拨款收入支出决算表 1 行，没有填/);
    expect(get('content/reports/2021/report.json')).not.toContain('"absence"');
    const tables = get('content/reports/2021/tables.json');
    expect(tables).toContain('"format": "xlsx"');
    await recordCommand([], root, () => {});
    put('in.txt', readFileSync(join(root, 'in.txt'), 'utf8').replace('负责档案的保管', '负责档案的保存'));
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(0);
    expect(get('content/reports/2021/tables.json')).toBe(tables);
    expect(files()).toContain('content/reports/2021/original/决算表.xlsx');
    expect(await run('in.txt', '--year', '2021', '--tables', 'in.txt')).toBe(1);
  });

  test('keeps the published file itself, one a year, and nothing where its text is all there is', async () => {
    await run('in.txt', '--year', '2021');
    expect(files().filter((path) => path.includes('original'))).toEqual([]);
    const document = (words: string) =>
      Packer.toBuffer(
        new Document({
          sections: [{ children: `${source}\n${words}`.split('\n').map((line) => new Paragraph(line.trim())) }],
        }),
      );
    for (const [name, words] of [
      ['决算.docx', ''],
      ['更正.docx', '特此说明。'],
    ] as const) {
      const bytes = await document(words);
      writeFileSync(join(root, name), bytes);
      expect(await run(name, '--year', '2021', '--replace')).toBe(0);
      const kept = `content/reports/2021/original/${name}`;
      expect(readdirSync(join(root, 'content/reports/2021/original'))).toEqual([name]);
      expect(readFileSync(join(root, kept)).equals(bytes)).toBe(true);
      expect(printed.join('\n')).toContain(kept);
    }
    // One that was brought back beside it goes again.
    writeFileSync(join(root, 'content/reports/2021/original/决算.docx'), 'x');
    expect(await run('更正.docx', '--year', '2021', '--replace')).toBe(0);
    expect(readdirSync(join(root, 'content/reports/2021/original'))).toEqual(['更正.docx']);
    expect(printed.at(-1)).toContain('不要这次导入了：git stash push -u -- content');
    printed = [];
    expect(await run('更正.docx', '--year', '2021')).toBe(0);
    expect(printed.join('\n')).not.toContain('original');
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(0);
    expect(files().filter((path) => path.includes('original'))).toEqual([]);
    // What goes is no problem of what is left.
    expect(printed.join('\n')).not.toContain('MZ416');
  });

  test('drafts the files a new year needs, its figures from the sentence patterns, and never again', async () => {
    await run('in.txt', '--year', '2021');
    expect(printed.join('\n')).toContain('写入 content/site.json、content/glossary.json');
    for (const name of ['charts', 'remarks', 'relations']) get(`content/reports/2021/${name}.json`);
    put('content/reports/2021/figures.json', '{"figures":[]}');
    put('content/site.json', get('content/site.json').replace('明账', '云溪账本'));
    expect(await run('in.txt', '--year', '2021')).toBe(0);
    expect(get('content/reports/2021/figures.json')).toBe('{"figures":[]}');
    expect(get('content/site.json')).toContain('云溪账本');
  });

  test('says how many figures of free text have a provisional name, and marks them', async () => {
    put('in.txt', `${source}\n第四部分 2021年重点工作完成情况\n\n一、接待查档群众 320 余人次。\n`);
    await run('in.txt', '--year', '2021');
    expect(printed.join('\n')).toContain('其中 1 个出自自由叙述的文字');
    const { figures } = JSON.parse(get('content/reports/2021/figures.json'));
    expect(figures.at(-1)).toMatchObject({ value: '320', unit: '人次', approx: '余', provisional: true });
  });

  test('gives the same bytes again', async () => {
    await run('in.txt', '--year', '2021');
    const first = get('content/reports/2021/report.json');
    expect(await run('in.txt', '--year', '2021')).toBe(0);
    expect(get('content/reports/2021/report.json')).toBe(first);
    expect(printed.at(-2)).toContain('与原来相同，没有改动');
    expect(printed.at(-1)).toBe(importStrings.next(false));
  });

  test('does not put another source in the place of a report unless told to', async () => {
    await run('in.txt', '--year', '2021');
    const first = get('content/reports/2021/report.json');
    put('in.txt', source.replace('9.5', '8.5'));
    printed = [];
    expect(await run('in.txt', '--year', '2021')).toBe(1);
    expect(printed).toEqual([
      '✗ content/reports/2021 已经有报告，导入的结果与它不同，没有写入任何东西。确实要换成这一份，请在命令后面加 --replace：章节和段落的编号会保留。',
    ]);
    expect(get('content/reports/2021/report.json')).toBe(first);
    expect(get('content/reports/2021/source.txt')).toBe(source);
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(0);
    expect(get('content/reports/2021/source.txt')).toContain('8.5');
    expect(printed.join('\n')).not.toContain('npm run correct');
  });

  test('a published report is replaced by the way of a correction: it is asked for, dated and recorded by npm run correct', async () => {
    await run('in.txt', '--year', '2021');
    recordCommand([], root, () => undefined);
    put('in.txt', source.replace('9.5', '8.5'));
    printed = [];
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(0);
    expect(printed).toContainEqual(
      expect.stringMatching(
        /^与公布过的相比有 2 处不同：.*npm run correct.*没有推送过，.*加上 --unpublished 再导入一次/,
      ),
    );
    expect(printed).toContain(importStrings.next(true));
    expect(() => parseContent(contentFiles(root))).toThrow('source.txt 改动过，还没有写明为什么');
    const terminal = { print: () => undefined, ask: async () => '' };
    const flags = ['--kind', 'department', '--why', '单位更正', '--on', '2026-01-05', '--yes'];
    expect(await correctCommand(flags, root, terminal)).toBe(0);
    const [year] = parseContent(contentFiles(root)).years;
    expect(year?.corrections).toMatchObject([{ revision: 2, changes: [{ what: 'text' }, { what: 'figure' }] }]);
    printed = [];
    expect(await run('in.txt', '--year', '2021')).toBe(0);
    expect(printed.join('\n')).toContain('与原来相同，没有改动');

    put('in.txt', source);
    printed = [];
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(0);
    expect(printed).toContain('in.txt 是更正以前的那一份：更正过的已经保住，照更正后的文字（source.txt）收录。');
    expect(get('content/reports/2021/figures.json')).toContain('"value": "8.5"');
    expect(get('content/reports/2021/source.txt')).toContain('8.5');

    put('in.txt', source.replace('档案的保管', '档案的保存'));
    printed = [];
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(1);
    expect(printed.join('\n')).toContain('in.txt 里有 2 处还是更正以前的，照它导入会把公开更正过的改回去');
    expect(printed.join('\n')).toContain('  s2-1-p1：更正后 收入合计 8.5 万元。，会改回 收入合计 9.5 万元。');
    expect(get('content/reports/2021/source.txt')).toContain('8.5');

    // Whatever else is wrong with the content, it is said.
    const site = get('content/site.json');
    const home = { ...JSON.parse(site).home, figures: [{ figure: 'no.such', label: '没有' }] };
    put('content/site.json', JSON.stringify({ ...JSON.parse(site), home }));
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(1);
    put('content/thesaurus.json', '{}');
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(1);
    expect(printed.join('\n')).toContain('看不出照这份文件导入会不会把更正改回去');
    rmSync(join(root, 'content/thesaurus.json'));
    put('content/site.json', site);
    expect(await run('in.txt', '--year', '2021', '--replace', '--undo-corrections')).toBe(0);
    expect(get('content/reports/2021/source.txt')).toContain('9.5');
  });

  test('what was recorded but never pushed is no correction: the folder’s upstream tells it, or a person', async () => {
    await run('in.txt', '--year', '2021');
    recordCommand([], root, () => undefined);
    put('in.txt', source.replace('9.5', '8.5'));
    printed = [];
    expect(await run('in.txt', '--year', '2021', '--replace', '--unpublished')).toBe(0);
    expect(printed.join('\n')).not.toContain('与公布过的相比');
    expect(recordCommand(['--unpublished'], root, () => undefined)).toBe(0);
    expect(parseContent(contentFiles(root)).years).toHaveLength(1);

    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@localhost', ...args], { cwd: root, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'begin');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('remote', 'add', 'origin', '.');
    git('branch', '-q', '--set-upstream-to=origin/main');
    put('in.txt', source);
    printed = [];
    expect(await run('in.txt', '--year', '2021', '--replace')).toBe(0);
    expect(printed.join('\n')).not.toContain('与公布过的相比');
    expect(recordCommand([], root, () => undefined)).toBe(0);
    expect(parseContent(contentFiles(root)).years).toHaveLength(1);
  });

  test('prints what it could not decide, how it is asked, and goes on', async () => {
    put(
      'in.txt',
      source.replace('一、收入决算情况说明 \n\n', '一、收入决算情况说明 \n\n1.收入没有变化；支出也没有。 \n\n'),
    );
    expect(await run('in.txt', '--year', '2021')).toBe(0);
    expect(printed.slice(2, 5)).toEqual([
      importStrings.review.toSee,
      importStrings.asked(1),
      '  第 13 行“收入合计 9.5 万元。…”没有编号，可能属于 s2-1-1、s2-1、s2；先放在 s2-1-1。',
    ]);
  });

  test('says what of a Word file it left out, read otherwise and could not read', async () => {
    const paragraphs = source
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => p(line));
    const more = p(
      r('公务接待费 ２ 万⽉\u200B元。') +
        r('（送审稿为 3 万元）', '<w:vanish/>') +
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTONUM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    writeFileSync(join(root, 'in.docx'), docxOf({ body: paragraphs.join('') + more }));
    expect(await run('in.docx', '--year', '2021')).toBe(0);
    const review = printed.join('\n');
    expect(review).toContain(
      '没有收录的 1 处（行号是 source.txt 里最近的一行）：\n  （原件照原样供人下载，这些也在里面；不该公开的，推送以前在文件里删去，另存一份再导入）\n  第 7 行：隐藏的文字“（送审稿为 3 万元）”\n',
    );
    expect(review).toContain(
      '照通行的字读的字符（source.txt 里照原样保留，网页上是通行的字）：\n  全角数字和字母 1 处：２→2\n  部首字 1 处：⽉→月\n  看不见的字符 1 处（U+200B，第 7 行），不上网页\n',
    );
    expect(review).toContain('第 7 行有一个域（AUTONUM），文件里没有存它的结果，那里的字没有收录；请对照原件。');
    expect(get('content/reports/2021/source.txt')).toContain('公务接待费 ２ 万⽉\u200B元。');
    expect(get('content/reports/2021/report.json')).toContain('公务接待费 2 万月元。');
  });

  test('writes nothing where decisions.json is not sound, and names the place', async () => {
    mkdirSync(join(root, 'content/reports/2021'), { recursive: true });
    put('content/reports/2021/decisions.json', '{\n  "decisions": [{ "line": 3，}]\n}\n');
    expect(await run('in.txt', '--year', '2021')).toBe(1);
    expect(printed).toEqual([
      [
        'content/reports/2021/decisions.json 第 2 行第 28 列  MZ105',
        ' 2 │ "decisions": [{ "line": 3，}]',
        '   │                          ^^',
        '  最后一项后面多了一个逗号。',
        '  改法：删去这个逗号。',
        '  说明：npm run check -- --explain MZ105',
      ].join('\n'),
    ]);
    expect(files()).not.toContain('content/reports/2021/report.json');
  });

  test.each([
    [
      'no such file',
      ['none.txt', '--year', '2021'],
      '✗ 读不到文件 none.txt：请检查路径是否写对、是不是一个文件。没有写入任何东西。',
    ],
    [
      'a README',
      ['README.md', '--year', '2021'],
      '✗ README.md 没有导入，没有写入任何东西：要找“第一部分”或者“一、部门概况”“二、决算情况说明”一类的标题，看了 1 行文字，一个也没有；请确认这是部门决算公开的全文。',
    ],
    [
      'an empty file',
      ['empty.txt', '--year', '2021'],
      '✗ empty.txt 没有导入，没有写入任何东西：文件是空的（0 字节）；请检查是否下载完整、选错了文件。',
    ],
    [
      'another year',
      ['in.txt', '--year', '2020'],
      '✗ in.txt 没有导入，没有写入任何东西：命令里的年度是 2020，标题里写的是 2021年度；请改 --year，或换成 2020 年度的原文。',
    ],
    ['no year', ['in.txt'], '✗ 没有说是哪个年度：要有 --year 和四位数的年份。'],
    ['--year without one', ['in.txt', '--year'], '✗ 没有说是哪个年度：要有 --year 和四位数的年份。'],
    ['a year that is none', ['in.txt', '--year', '21'], '✗ --year 后面应是四位数的年份，现在是“21”。'],
    ['no file', ['--year', '2021'], '✗ 没有说要导入哪个文件。'],
    ['two files', ['in.txt', 'b.txt', '--year', '2021'], '✗ 一次只能导入一个文件，现在写了 2 个：in.txt、b.txt。'],
    ['an unknown option', ['in.txt', '--jahr', '2021'], importStrings.unknownOption],
  ])('refuses %s in one sentence and writes nothing', async (_, args, sentence) => {
    put('README.md', '# 档案馆的网站\n');
    put('empty.txt', '');
    const before = files();
    expect(await run(...args)).toBe(1);
    expect(printed.join('\n').split('\n用法')[0]).toBe(sentence);
    expect(files()).toEqual(before);
  });

  test('says where the disk refuses, and leaves what stands there', async () => {
    mkdirSync(join(root, 'content/reports'), { recursive: true });
    put('content/reports/2021', 'x');
    put('site', 'x');
    const before = files();
    expect(await run('in.txt', '--year', '2021')).toBe(1);
    expect(printed.join()).toMatch(
      /^✗ 写不进去，没有导入：.*2021（那里应是文件夹，现在是文件）。请改好以后再导入一次。$/,
    );
    printed = [];
    expect(await run('in.txt', '--year', '2021', '--new-site', 'site')).toBe(1);
    expect(printed).toEqual([importStrings.siteExists('site')]);
    expect(files()).toEqual(before);
  });

  test('asks where most lines stand before the first part, and claims no share of no numbers', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `第${index}件事已经办好。 `);
    put(
      'in.txt',
      ['云溪县档案馆2021年度部门决算 ', ...lines, '第四部分 名词解释 ', '一、财政拨款：拨款。 '].join('\n'),
    );
    expect(await run('in.txt', '--year', '2021')).toBe(0);
    expect(printed.join('\n')).toContain('15 行文字里有 13 行在第一个认出的部分之前，没有归入正文；');
    expect(printed).toContain(importStrings.review.noFigures);
  });
});
