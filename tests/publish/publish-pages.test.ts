import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/publish/static-server.ts';
import { smallContent } from '../small-content.ts';
import { startProgram } from './run-program.ts';
import { StaffClone } from './staff-clone.ts';

// GitHub itself cannot be had here: a local server stands for the deployed site, everything else is real.
const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-pages-'));
const deployed = join(scratch, 'deployed');
let server: RunningServer;
let staff: StaffClone;

beforeAll(async () => {
  staff = await StaffClone.begin(join(scratch, 'staff'), 'unused', smallContent());
  writeFileSync(join(staff.folder, '.git/info/exclude'), 'dist/\n');
  mkdirSync(join(staff.folder, 'dist'));
  mkdirSync(deployed);
  server = await startServer({ directory: deployed, base: '/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

/** Runs what the workflow runs; the site goes live where it is let pass. */
async function deploy(address = server.address) {
  const script = resolve('scripts/publish-pages.ts');
  const { code, output } = await startProgram(staff.folder, process.execPath, { PAGES_URL: address }, script).ended;
  if (code === 0) writeFileSync(join(deployed, 'release.json'), readFileSync(join(staff.folder, 'dist/release.json')));
  return { code, output };
}

const withdraw = () =>
  staff.edit('permalinks.json', (text) => text.replace(/^ *\{"address":"\/method\/#blank".*\n/m, ''));

test('the first deployment has nothing to be held against, and says what it is made from', async () => {
  expect(await deploy()).toEqual({ code: 0, output: expect.stringContaining('还没有发布过') });
  const { commit } = JSON.parse(readFileSync(join(deployed, 'release.json'), 'utf8'));
  expect(commit).toBe((await staff.git('rev-parse', 'HEAD')).trim());
});

test('what is deployed may not be taken back; what was committed and never deployed may', async () => {
  const before = (await staff.git('rev-parse', 'HEAD')).trim();
  withdraw();
  await staff.commit();
  const { code, output } = await deploy();
  expect(code).toBe(1);
  expect(output).toMatch(
    /^::error::没有发布：content\/permalinks\.json 里少了 1 个公布过的网址，例如 \/method\/#blank/,
  );
  expect(output).toContain(`git checkout ${before.slice(0, 12)} -- content/permalinks.json`);

  await staff.git('revert', '--no-edit', 'HEAD');
  expect((await deploy()).code).toBe(0);
});

test('a site that does not answer, and one of a commit that is not there, are told as that', async () => {
  expect((await deploy('http://localhost:1')).output).toContain('没有答复');
  writeFileSync(join(deployed, 'release.json'), JSON.stringify({ commit: 'a'.repeat(40) }));
  expect((await deploy()).output).toContain('现在的网站来自提交 aaaaaaaaaaaa，这个仓库里没有它');
});

test('a path or an address of the site that is not that on GitHub Pages is an error at site.json', async () => {
  const compare = (path: string, url: string) =>
    startProgram(
      staff.folder,
      process.execPath,
      { PAGES_PATH: path, PAGES_URL: url },
      resolve('scripts/check-pages-path.ts'),
    ).ended;
  staff.edit('site.json', (text) => text.replace('"base"', '"url": "https://user.github.io",\n  "base"'));
  expect(await compare('', 'https://user.github.io')).toEqual({ code: 0, output: '' });
  const { code, output } = await compare('/other', 'https://www.example.gov.cn/other');
  expect(code).toBe(1);
  expect(output).toMatch(/^::error file=content\/site\.json,line=1::.*把 base 改成“\/other\/”。$/m);
  expect(output).toMatch(
    /^::error file=content\/site\.json,line=1::.*把 url 改成“https:\/\/www\.example\.gov\.cn”。$/m,
  );
});
