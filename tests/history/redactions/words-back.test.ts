import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctCommand } from '../../../scripts/correct-command.ts';
import { importCommand } from '../../../scripts/import-command.ts';
import { recordCommand } from '../../../scripts/record-command.ts';
import { redactCommand } from '../../../scripts/redact-command.ts';
import { contentFiles } from '../../../src/check/content/read-content.ts';
import { wordsBack } from '../../../src/history/redactions/words-back.ts';

const masked = '负责档案的保管。联系人：〔已隐去〕，电话 〔已隐去〕。保管期限为 30 年。';
const whole = '负责档案的保管。联系人：王小明，电话 13800138000。保管期限为 30 年。';

describe('words in the place of a mark', () => {
  test('are found, and not said', () => {
    expect(wordsBack(masked, whole)).toEqual(['的保管。联系人:〔已隐去〕,电话', ',电话〔已隐去〕。保管期限为30']);
  });

  test.each([
    ['one of two', '负责档案的保管。联系人：〔已隐去〕，电话 13800138000。保管期限为 30 年。', 1],
    ['over other lines', '负责档案的\n保管。联系人：王\n小明，电话 138 0013\n8000。保管期限为 30 年。', 2],
    ['where what is behind changed', '负责档案的保管。联系人：王小明。永久保管。', 1],
    ['where what is before changed', '保管档案，电话 13800138000。保管期限为 30 年。', 1],
    ['at the end', '联系人：王小明', 1, '联系人：〔已隐去〕'],
    ['instead of a whole text', '王小明', 1, '〔已隐去〕'],
  ])('%s', (_, after, places, before = masked) => {
    expect(wordsBack(before, after)).toHaveLength(places);
  });

  test.each([
    ['the marks stay', masked.replace('30', '10')],
    ['the sentence is gone', '负责档案的保管。保管期限为 30 年。'],
    ['the words are gone without a mark', masked.replaceAll('〔已隐去〕', '')],
    ['the same words stand in another place', `${masked}下属单位的联系人：见网站。`],
  ])('are none where %s', (_, after) => {
    expect(wordsBack(masked, after)).toEqual([]);
  });
});

describe('a reprint of a report of which words were taken back', () => {
  const source = (words: string) =>
    `第一部分  云溪县档案馆概况 \n\n一、主要职能 \n\n${words} \n\n第二部分  云溪县档案馆 2021年度部门决算情况说明 \n\n一、收入决算情况说明 \n\n收入合计 9.5 万元。 \n`;
  let root: string;
  const said: string[] = [];
  const answering = (...answers: string[]) => ({
    print: (line: string) => void said.push(line),
    ask: async (question: string) => {
      said.push(question);
      return answers.shift() ?? '';
    },
  });
  const put = (text: string) => writeFileSync(join(root, 'in.txt'), text);
  const again = (...flags: string[]) =>
    importCommand(['in.txt', '--year', '2021', ...flags], root, (line) => said.push(line));
  const held = () => [...contentFiles(root).values()].join('');

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'mingzhang-words-back-'));
    put(source(whole));
    expect(await again()).toBe(0);
    recordCommand([], root, () => undefined);
    const answers = ['王小明', '13800138000', '', '1', '应当事人要求'];
    expect(await redactCommand(['--yes'], root, answering(...answers))).toBe(0);
    expect(held()).not.toMatch(/王小明|13800138000/);
    said.length = 0;
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is refused while it has them, with the places and the way on, whatever else it changes', async () => {
    const before = held();
    for (const words of [whole, whole.replace('30', '10')]) {
      put(source(words));
      for (const flags of [['--replace'], ['--replace', '--undo-corrections']]) expect(await again(...flags)).toBe(1);
    }
    expect(said.join('\n')).toContain('联系人:〔已隐去〕,电话');
    expect(said.join('\n')).toContain('改成〔已隐去〕，另存一份');
    expect(said.join('\n')).not.toMatch(/王小明|13800138000/);
    expect(held()).toBe(before);
  });

  test('is taken with the marks', async () => {
    put(source(masked.replace('30', '10')));
    expect(await again('--replace')).toBe(0);
    expect(held()).toContain('保管期限为 10 年');
  });

  test('other words in their place are corrected only where a person says that they may be public', async () => {
    const path = join(root, 'content/reports/2021/source.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('联系人：〔已隐去〕', '联系人：办公室'));
    const report = join(root, 'content/reports/2021/report.json');
    writeFileSync(report, readFileSync(report, 'utf8').replace('联系人：〔已隐去〕', '联系人：办公室'));
    const flags = ['--kind', 'transcription', '--why', '写上科室', '--on', '2999-01-01'];
    expect(await correctCommand([...flags.slice(0, 4), '--yes'], root, answering())).toBe(1);
    expect(await correctCommand(flags.slice(0, 4), root, answering(''))).toBe(1);
    expect(said.join('\n')).toMatch(/公告隐去过的[\s\S]*可以公开吗[\s\S]*没有写勘误/);
    expect(await correctCommand(flags.slice(0, 4), root, answering('是', '', '是'))).toBe(0);
  });
});
