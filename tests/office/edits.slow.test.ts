import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctCommand } from '../../scripts/correct-command.ts';
import { recordCommand } from '../../scripts/record-command.ts';
import { checkContent } from '../../src/check/content/check-content.ts';
import { contentFiles, foundFiles } from '../../src/check/content/read-content.ts';
import { makeProject, writeFiles } from '../project.ts';
import { mustRun } from '../publish/run-program.ts';
import { folder2019 } from '../report-2019.ts';
import { filesOfYear } from '../report-of-years.ts';

/** What an office may do to its content, each in the folder of a project and as the guide says. */
const edits: Record<string, (project: Office) => Promise<unknown>> = {
  'a number is corrected': async (project) => {
    for (const file of ['source.txt', 'report.json', 'figures.json']) {
      project.edit(`reports/2019/${file}`, (text) => text.replaceAll('88.27', '88.25'));
    }
    await project.run('correct', '--kind', 'department', '--why', '单位更正了基本支出', '--on', '2026-11-01', '--yes');
  },
  'address, path and identification code of the site are filled in': async (project) =>
    project.editJson('site.json', (site) =>
      Object.assign(site, { url: 'https://juesuan.example.gov.cn', base: '/juesuan/', siteIdCode: '4201120001' }),
    ),
  'the host is filled in': async (project) =>
    project.editJson('site.json', (site) => Object.assign(site, { host: '样例局' })),
  'a second year is added': async (project) => {
    writeFiles(project.folder, new Map(filesOfYear(contentFiles(folder2019), 2020)));
    await project.run('record');
  },
  'a term is added': async (project) => {
    project.editJson('glossary.json', ({ terms }) =>
      terms.push({
        id: 'tuixiu-fei',
        name: '退休费',
        pinyin: 'tuì xiū fèi',
        linkForms: ['退休费'],
        aliases: [],
        related: [],
      }),
    );
    await project.run('record');
  },
  'JSON is indented in another way': async (project) => {
    for (const path of contentFiles(project.folder).keys()) {
      if (path.endsWith('.json')) project.editJson(path.replace('content/', ''), () => undefined, '\t');
    }
  },
};

/** A folder with the content of the frozen report, in which somebody works. */
class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'mingzhang-office-'));

  constructor() {
    writeFiles(this.folder, contentFiles(folder2019));
  }

  /** Does what a command of the project does; it has to succeed. */
  async run(command: 'correct' | 'record', ...args: string[]): Promise<unknown> {
    const said: string[] = [];
    const print = (line: string) => void said.push(line);
    const code =
      command === 'record'
        ? recordCommand(args, this.folder, print)
        : await correctCommand(args, this.folder, {
            print,
            ask: () => Promise.reject(new Error('Something is asked')),
          });
    if (code !== 0) throw new Error(said.join('\n'));
    return code;
  }

  edit(file: string, change: (text: string) => string): void {
    const path = join(this.folder, 'content', file);
    const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
    if (after === before) throw new Error(`Nothing to edit in ${file}`);
    writeFileSync(path, after);
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test reaches into JSON it knows
  editJson(file: string, change: (value: any) => void, indent = '  '): void {
    this.edit(file, (text) => {
      const value = JSON.parse(text);
      change(value);
      return JSON.stringify(value, null, indent);
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The same with the whole program, whose commands are started as a person starts them. */
class Project extends Office {
  constructor() {
    super();
    makeProject(this.folder, contentFiles(folder2019));
  }

  override run(script: string, ...args: string[]): Promise<string> {
    return mustRun(this.folder, process.execPath, 'scripts/run.mjs', `scripts/${script}.ts`, ...args);
  }

  page(path: string): string {
    return readFileSync(join(this.folder, 'dist', path), 'utf8');
  }
}

test.each(Object.entries(edits))('may be published: %s', async (_what, edit) => {
  const office = new Office();
  try {
    await edit(office);
    expect(checkContent(foundFiles(office.folder), '2999-01-01').problems).toEqual([]);
  } finally {
    office.remove();
  }
});

describe('with all of them made, one after the other', () => {
  let project: Project;
  beforeAll(async () => {
    project = new Project();
    for (const edit of Object.values(edits)) await edit(project);
    expect(await project.run('check')).toMatch(/^✓ 没有问题/);
    // Ends well only where every requirement of the built site is met.
    await project.run('build');
  }, 600_000);
  afterAll(() => project.remove());

  test('the site is built and has what was edited', () => {
    expect(project.page('2019/part-3/index.html')).toContain('基本支出 88.25 万元');
    expect(project.page('corrections/index.html')).toContain('单位更正了基本支出');
    expect(project.page('index.html')).toContain(
      '<link rel="canonical" href="https://juesuan.example.gov.cn/juesuan/">',
    );
    expect(project.page('index.html')).toContain('href="/juesuan/2020/part-3/');
    expect(project.page('index.html')).toContain('4201120001');
    expect(project.page('2020/index.html')).toContain('样例局');
    expect(project.page('glossary/tuixiu-fei/index.html')).toContain('退休费');
  });
});
