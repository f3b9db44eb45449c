import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitIn } from '../../src/publish/git.ts';
import { backAgain, revertsOfServed } from '../../src/publish/taken-back.ts';

let folder: string;
let served: string;
let wrong: string;

function git(...args: string[]): string {
  const settings = ['user.name=n', 'user.email=n@example.org', 'commit.gpgsign=false'].flatMap((set) => ['-c', set]);
  return execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commit(text: string, file = 'source.txt', message = text): string {
  writeFileSync(join(folder, 'content', file), text);
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}

const again = (once = [served, wrong]) =>
  backAgain(gitIn(join(folder, '.git')), served, git('rev-parse', 'HEAD'), new Set(once));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-taken-back-'));
  mkdirSync(join(folder, 'content'));
  git('init', '--quiet', '--initial-branch=main');
  served = commit('12 人\n\n\n180 元\n');
  wrong = commit('99 人\n\n\n180 元\n', 'source.txt', '改人数');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was taken back is named also where the same file was changed since', () => {
  commit('99 人\n\n\n181 元\n');
  expect(again()).toEqual({ commits: [`${wrong} 改人数`], from: served, to: wrong });
});

test('a revert of it ends that, one of the revert does not, and one of that does', () => {
  commit('99 人\n\n\n181 元\n');
  git('revert', '--no-edit', wrong);
  expect(again()).toBeUndefined();
  git('revert', '--no-edit', 'HEAD');
  expect(again()?.commits).toEqual([`${wrong} 改人数`]);
  git('revert', '--no-edit', 'HEAD');
  expect(again()).toBeUndefined();
});

test('a commit that reverts what is served is named, until it is reverted itself', () => {
  const reverts = () => revertsOfServed(gitIn(join(folder, '.git')), wrong, git('rev-parse', 'HEAD'));
  commit('99 人\n\n\n181 元\n');
  expect(reverts()).toEqual([]);
  git('revert', '--no-edit', wrong);
  expect(reverts()).toEqual([`${git('rev-parse', 'HEAD')} Revert "改人数"`]);
  git('revert', '--no-edit', 'HEAD');
  expect(reverts()).toEqual([]);
});

test('of several that were taken back each has to be reverted, or all by a range', () => {
  const second = commit('电话', 'site.json', '改电话');
  git('revert', '--no-edit', second);
  expect(again([second])?.commits).toEqual([`${wrong} 改人数`]);
  commit('x', 'x.json', `撤回：都不要\n\nThis reverts commits ${served}..${second}.`);
  expect(again([second])).toBeUndefined();
});

test('a revert of what is nowhere is none, and what was never live is not asked for', () => {
  commit('x', 'x.json', `This reverts commit ${'a'.repeat(40)}.`);
  expect(again()?.commits).toEqual([`${wrong} 改人数`]);
  expect(again([served])).toBeUndefined();
});

test('what was taken back and merged is named, and is off with the merge that is reverted', () => {
  git('checkout', '--quiet', '-b', 'other', served);
  commit('y', 'y.json');
  git('merge', '--quiet', '--no-edit', wrong);
  expect(again()?.commits).toEqual([`${wrong} 改人数`]);
  git('revert', '--no-edit', '-m', '1', 'HEAD');
  expect(again()).toBeUndefined();
});
