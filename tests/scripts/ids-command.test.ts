import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idsCommand } from '../../scripts/ids-command.ts';
import { fixtureFolders } from '../small-content.ts';

function said(...args: string[]): string {
  const lines: string[] = [];
  idsCommand(args, fixtureFolders.small, (line) => lines.push(line));
  return lines.join('\n');
}

test('words of a page lead to the ids of their paragraph, its figures and what leads there', () => {
  expect(said('人员经费 3.5')).toBe(
    '\n2019 年 s1-1-p1　员 5 人，其中工作人员经费由上级承担，人员经费 3.5 万元。\n  数字 personnel.total　在职人员　5人\n  数字 basic.personnel　人员经费　3.5万元\n  说法的 targets 可以写：role:overview',
  );
  expect(said('https://example.gov.cn/2019/part-2/#s2-1-p1')).toContain(
    '  说法的 targets 可以写：jiben-zhichu、role:glossary',
  );
});

test('all targets are listed with where they lead, and what is not there is said', () => {
  expect(said('--roles')).toContain('role:glossary　名词解释');
  expect(said('没有')).toBe('没有找到“没有”。少写几个字试试。');
  expect(said()).toContain('用法：npm run ids');
});

test('the ids are told while another file is wrong, also the one that they are wanted for', () => {
  const root = mkdtempSync(join(tmpdir(), 'ids-'));
  try {
    cpSync(join(fixtureFolders.small, 'content'), join(root, 'content'), { recursive: true });
    const entry = { kind: 'everyday', words: ['网络'], means: '网络', targets: ['role:网络'] };
    writeFileSync(join(root, 'content/thesaurus.json'), JSON.stringify({ entries: [entry] }));
    const lines: string[] = [];
    expect(idsCommand(['--roles'], root, (line) => lines.push(line))).toBe(0);
    expect(lines).toContain('role:glossary　名词解释');
    writeFileSync(join(root, 'content/reports/2019/report.json'), '{');
    expect(idsCommand(['人员经费'], root, (line) => lines.push(line))).toBe(1);
    expect(lines.join('\n')).toContain('（content/reports/2019/report.json 现在有问题，没有看它');
  } finally {
    rmSync(root, { recursive: true });
  }
});
