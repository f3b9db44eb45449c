import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctCommand } from '../../../scripts/correct-command.ts';
import { recordCommand } from '../../../scripts/record-command.ts';
import { redactCommand } from '../../../scripts/redact-command.ts';
import { checkContent } from '../../../src/check/content/check-content.ts';
import { contentFiles, foundFiles } from '../../../src/check/content/read-content.ts';
import { Refusal } from '../../../src/check/content/refusal.ts';
import { maskedFile } from '../../../src/history/redactions/masked.ts';
import { sha256 } from '../../../src/import/import-report.ts';
import { brokenPromises } from '../../../src/publish/broken-promises.ts';
import { refusalOf } from '../../../src/publish/judge-push.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { docxOf, p, r } from '../../import/docx-of.ts';
import { writeFiles } from '../../project.ts';
import { fixtureContent, published } from '../../small-content.ts';

let root = '';
const said: string[] = [];
/** A terminal that gives the answers one after the other. */
const answering = (...answers: string[]) => ({
  print: (line: string) => void said.push(line),
  ask: async (question: string) => {
    said.push(question);
    const answer = answers.shift();
    if (answer === undefined) throw new Refusal('没有人回答了');
    return answer;
  },
});
const redact = (...answers: string[]) => redactCommand(['--yes'], root, answering(...answers));
const buffers = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));

const put = (files: ReadonlyMap<string, string>) => writeFiles(root, files);

/** The made-up report with a person's name in it, who was corrected once and stands in a withdrawn paragraph. */
async function withName(): Promise<void> {
  const named = (words: string) =>
    edited(fixtureContent('small'), ({ report }) => {
      const section = report.parts[0]?.content[0];
      if (section?.type === 'section')
        section.content.push({ type: 'paragraph', id: 's1-1-p2', text: words, lines: [1, 1] });
    });
  put(published(named('联系人张小三，住本市。')));
  const ledger = contentFiles(root).get('content/permalinks.json') ?? '';
  put(new Map([...named('联系人张小三，住外地。'), ['content/permalinks.json', ledger]]));
  const flags = ['--kind', 'transcription', '--why', '张小三的住址写错', '--on', '2026-11-01', '--yes'];
  await correctCommand(flags, root, answering());
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-redact-'));
  said.length = 0;
  await withName();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the words are nowhere any more: report, source, ledger, corrections; the check accepts it, and so does a push', async () => {
  const live = contentFiles(root);
  expect([...live].filter(([, text]) => text.includes('张小三')).map(([path]) => path)).toEqual([
    'content/permalinks.json',
    'content/reports/2019/corrections.json',
    'content/reports/2019/report.json',
    'content/reports/2019/source.txt',
  ]);
  expect(await redact('张小三', '', '1', '应当事人要求')).toBe(0);
  const after = contentFiles(root);
  expect([...after.values()].join('')).not.toContain('张小三');
  expect(after.get('content/reports/2019/report.json')).toContain('联系人〔已隐去〕，住外地。');
  expect(JSON.parse(after.get('content/redactions.json') ?? '').redactions).toMatchObject([
    { kind: 'personal', ground: '应当事人要求' },
  ]);
  expect(checkContent(after, '2999-01-01').problems).toEqual([]);
  expect(refusalOf(brokenPromises(buffers(live), buffers(after)), '')).toBeUndefined();
  expect(said.join('\n')).not.toMatch(/张小三.*✓/);
});

test('a kind or a ground that cannot be read is asked for again', async () => {
  expect(await redact('张小三', '', '4', '１', '', '张小三要求', '应当事人要求')).toBe(0);
  expect(said.join('\n')).toMatch(/没有这一类[\s\S]*要写明依据[\s\S]*依据里写出了要隐去的字[\s\S]*✓ 已隐去/);
});

test('words that stand nowhere are asked for again at once, and full-width digits are those that stand there', async () => {
  const path = join(root, 'content/site.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"name": "', '"contact": "电话 13800001234",\n  "name": "'));
  expect(await redact('李小四', '１３８００００１２３４', '', '1', '应当事人要求')).toBe(0);
  expect(said.join('\n')).toContain('内容里没有“李小四”；照网站上的字一字不差地再写一次。');
  expect(contentFiles(root).get('content/site.json')).toContain('电话 〔已隐去〕');
});

describe('a published file that holds the words', () => {
  const path = 'content/reports/2019/original/决算.docx';
  const address = '/2019/original/report.docx';
  const wordFile = (text: string) => docxOf({ body: p(r(text)) });
  const registered = () =>
    JSON.parse(contentFiles(root).get('content/reports/2019/report.json') ?? '').source.published;
  const entry = () =>
    JSON.parse(contentFiles(root).get('content/permalinks.json') ?? '').entries.find(
      (one: { address: string }) => one.address === address,
    );

  beforeEach(() => {
    const bytes = wordFile('联系人张小三，住本市。');
    const files = editedFile(contentFiles(root), 'reports/2019/report.json', ({ source }) => {
      source.published = { name: '决算.docx', format: 'docx', sha256: sha256(bytes), pages: null };
    });
    put(files);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
    expect(recordCommand(['--unpublished'], root, () => undefined)).toBe(0);
  });

  test('is taken down where nobody has a copy without them, and its address says why', async () => {
    expect(await redact('张小三', '', '1', '应当事人要求', '')).toBe(0);
    expect(said.join('\n')).toContain(`原件 ${path} 里也有这些字`);
    expect(existsSync(join(root, path))).toBe(false);
    expect(entry().withdrawn).toMatchObject({ why: '应当事人要求' });
    expect(checkContent(foundFiles(root), '2999-01-01').problems).toEqual([]);
  });

  test('is replaced by a copy without them, which is registered; one that still has them is not taken', async () => {
    const copy = wordFile('联系人，住本市。');
    writeFileSync(join(root, '没删净.docx'), wordFile('联系人张小三'));
    writeFileSync(join(root, '删好的.docx'), copy);
    const answers = ['没有这个.docx', '没删净.docx', "'删好的.docx'"];
    expect(await redact('张小三', '', '1', '应当事人要求', ...answers)).toBe(0);
    expect(said.join('\n')).toMatch(/没有找到“没有这个.docx”[\s\S]*这一份里还有要隐去的字[\s\S]*换成删好的那一份/);
    expect(new Uint8Array(readFileSync(join(root, path)))).toEqual(copy);
    expect(registered().sha256).toBe(sha256(copy));
    expect(entry().withdrawn).toBeUndefined();
    expect(checkContent(foundFiles(root), '2999-01-01').problems).toEqual([]);
  });

  test('is left alone where it does not hold them', async () => {
    expect(await redact('由上级', '', '3', '上级要求')).toBe(1);
    expect(said.join('\n')).not.toContain('原件');
  });
});

test('the push accepts nothing but the marks, and only with a notice', async () => {
  const live = contentFiles(root);
  await redact('张小三', '', '1', '应当事人要求');
  const after = contentFiles(root);
  const unsaid = new Map(after);
  unsaid.delete('content/redactions.json');
  expect(brokenPromises(buffers(live), buffers(unsaid)).reworded).toContain('/2019/part-1/#s1-1-p2');
  const more = new Map(after);
  more.set(
    'content/permalinks.json',
    (after.get('content/permalinks.json') ?? '').replace('在职人员 5 人', '在职人员 6 人'),
  );
  expect(brokenPromises(buffers(live), buffers(more)).reworded).toContain('/2019/part-1/#s1-1-p1');
  expect(brokenPromises(buffers(after), buffers(live)).corrections).toContain('content/redactions.json');
});

test('words that are wrapped over two lines of the source are found, and its lines keep their numbers', () => {
  const masked = (path: string, text: string, word: string) => maskedFile(path, text, [word]);
  expect(masked('content/reports/2019/source.txt', '由上级\n承担，张 三', '上级承担')).toBe('由〔已隐去〕\n，张 三');
  expect(masked('a.json', '{ "text": "甲\\t\\"乙\\"丙", "乙丙": 1 }', '"乙"丙')).toBe(
    '{ "text": "甲\\t〔已隐去〕", "乙丙": 1 }',
  );
});

test('a number that is taken back is one that is not stated', () => {
  const masked = maskedFile('permalinks.json', '{ "value":"3.5", "quote":"经费 3.5 万元" }', ['3.5']);
  expect(masked).toBe('{ "value":null, "blank": true, "quote":"经费 〔已隐去〕 万元" }');
});

test('words that a remark quotes in part are not taken back before the remark is changed', async () => {
  expect(await redact('由上级承担', '', '3', '上级要求')).toBe(1);
  expect(said.join('\n')).toContain('MZ401');
});

test.each([
  [[''], '没有写要隐去的字'],
  [['三', ''], '太短'],
  [['王小五', '', '1', '依据'], '内容里没有“王小五”'],
  [['张小三', '', '4'], '没有这一类'],
  [['张小三', '', '1', ''], '要写明依据'],
  [['张小三', '', '1', '张小三要求'], '依据里写出了'],
  [['s1-1-p1', '', '3', '依据'], '这样隐去，内容就不合格了'],
  [['经费 3.5 万元', '', '3', '依据'], '这些字里有登记的数，隐去了就不成数：人员经费（s1-1-p1'],
])('answered with %j it writes nothing', async (answers, sentence) => {
  const before = contentFiles(root);
  expect(await redact(...answers)).toBe(1);
  expect(said.join('\n')).toContain(sentence);
  expect(contentFiles(root)).toEqual(before);
});
