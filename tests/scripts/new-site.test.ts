import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importCommand } from '../../scripts/import-command.ts';
import { checkContent } from '../../src/check/content/check-content.ts';
import { inspectContent, parseContent } from '../../src/check/content/parse-content.ts';
import { contentFiles, foundFiles } from '../../src/check/content/read-content.ts';
import { folder2019 } from '../report-2019.ts';

// A project whose office is the one of the real report; another department's site is made from it.
const report = new URL('../fixtures/reports/contents-and-page-numbers.txt', import.meta.url).pathname;
let root: string;
let said: string[];
const run = (from: string, ...args: string[]) => importCommand(args, from, (line) => said.push(line));
const made = () => join(root, '../made');

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'mingzhang-new-')), 'program');
  said = [];
  for (const part of ['src', 'tests', '.github']) mkdirSync(join(root, part), { recursive: true });
  for (const part of ['README.md', 'package.json', '.gitignore', 'LICENSE']) cpSync(part, join(root, part));
  cpSync(join(folder2019, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/schemas'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'content/schemas/site.schema.json'), '{}');
});
afterEach(() => rmSync(join(root, '..'), { recursive: true }));

test('another department gets the whole program and its own content, sound and with its addresses recorded', async () => {
  expect(await run(root, report, '--year', '2021', '--new-site', made())).toBe(0);
  expect(readdirSync(made()).sort()).toEqual(
    ['.github', '.gitignore', 'LICENSE', 'README.md', 'content', 'package.json', 'src', 'tests'].sort(),
  );
  const content = parseContent(contentFiles(made()));
  expect(content.site.department).toBe('虚构省青禾县档案馆');
  expect(content.permalinks.entries.length).toBeGreaterThan(50);
  expect(existsSync(join(made(), 'content/schemas/site.schema.json'))).toBe(true);
  const words = readdirSync(join(made(), 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => readFileSync(join(made(), 'content', path), 'utf8'));
  expect(words.filter((text) => /武汉|东西湖|大数据/.test(text))).toEqual([]);
  expect(content.terms.filter(({ note }) => note !== undefined)).toEqual([]);
});

test('its README names the department and its report, and says of the program what ours says', async () => {
  await run(root, report, '--year', '2021', '--new-site', made());
  const readme = readFileSync(join(made(), 'README.md'), 'utf8');
  expect(readme).toMatch(/^# 虚构省青禾县档案馆：部门决算\n/);
  expect(readme).toContain('第一份报告：虚构省青禾县档案馆2021年度部门决算。');
  expect(readme).not.toMatch(/武汉|东西湖/);
  expect(readme).toContain('npm ci && npm start');
});

test('a folder with a blank in its name is printed as it has to be typed', async () => {
  const folder = join(root, '../小李 练习');
  await run(root, report, '--year', '2021', '--new-site', folder);
  expect(said.at(-1)).toContain(`\n  cd "${folder}"\n`);
  await run(root, '--new-site', `${folder}二`, '--department', '云溪县档案馆');
  expect(said.at(-1)).toContain(`\n  cd "${folder}二"\n`);
});

test('the commands that come next are told in the order that works', async () => {
  await run(root, report, '--year', '2021', '--new-site', made());
  const [, ...commands] = said.at(-1)?.split('\n').slice(0, -1) ?? [];
  expect(commands.map((line) => line.split('#')[0]?.trim())).toEqual([
    `cd ${made()}`,
    'npm ci',
    'npm run check',
    'npm start',
    'git init -b main',
    'git add -A',
    'git commit -m "建站"',
  ]);
});

test('what the report leaves open is asked in the new site, which is sound then; what is left open is asked by the first command told', async () => {
  const practice = resolve('docs/practice/report-2020.txt');
  const told = () => said.at(-1)?.split('\n').slice(3) ?? [];
  const answering = (answer: string) => ({ print: (line: string) => void said.push(line), ask: async () => answer });
  const print = (line: string) => void said.push(line);
  expect(await importCommand([practice, '--year', '2020', '--new-site', made()], root, print, answering('退出'))).toBe(
    0,
  );
  expect(told()[0]).toBe(
    `  npm run import -- ${relative(made(), practice)} --year 2020 --replace --unpublished   # 它问上面还没有定的`,
  );
  rmSync(made(), { recursive: true });
  expect(await importCommand([practice, '--year', '2020', '--new-site', made()], root, print, answering(''))).toBe(0);
  expect(told()[0]).toBe('  npm run check');
  expect(checkContent(foundFiles(made()), '2999-01-01').problems).toEqual([]);
});

test('without a report a site is empty and sound, and its check names the one thing missing and the next command', async () => {
  expect(await run(root, '--new-site', made(), '--department', '虚构省青禾县档案馆')).toBe(0);
  const { problems } = inspectContent(contentFiles(made()));
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'content/reports content/reports 里没有任何年度的报告。',
  ]);
  expect(problems[0]?.hint).toContain('npm run import -- 决算.pdf --year 2024');
  expect(readFileSync(join(made(), 'README.md'), 'utf8')).toContain('还没有报告。');
});

test('the first report of an empty site gives it its terms and home page, and keeps what was set', async () => {
  await run(root, '--new-site', made(), '--department', '虚构省青禾县档案馆');
  const path = join(made(), 'content/site.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"明账"', '"青禾账本"'));
  expect(await run(made(), report, '--year', '2021')).toBe(0);
  const { content, problems } = inspectContent(contentFiles(made()));
  expect([content, problems.map(({ code }) => code)]).toEqual([undefined, ['MZ708']]);
  const { name, home } = JSON.parse(readFileSync(path, 'utf8'));
  expect([name, home.figures.length]).toEqual(['青禾账本', 3]);
  expect(JSON.parse(readFileSync(join(made(), 'content/glossary.json'), 'utf8')).terms.length).toBeGreaterThan(0);
});

test('another department’s report is refused by an empty site too', async () => {
  await run(root, '--new-site', made(), '--department', '别的单位');
  expect(await run(made(), report, '--year', '2021')).toBe(1);
  expect(said.at(-1)).toContain('这是“虚构省青禾县档案馆”的决算，网站是“别的单位”的');
});
