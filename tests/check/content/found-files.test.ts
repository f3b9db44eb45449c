import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content/check-content.ts';
import { type FileText, fileText } from '../../../src/check/content/file-text.ts';
import { foundFiles } from '../../../src/check/content/read-content.ts';
import { editedFile } from '../../edited-content.ts';
import { writeFiles } from '../../project.ts';
import { smallContent } from '../../small-content.ts';

const glossary = 'content/glossary.json';

/** What the check says of one file, by code. */
const codesOf = (files: Parameters<typeof checkContent>[0], file?: string) =>
  checkContent(files)
    .problems.filter((problem) => file === undefined || problem.file === file)
    .map(({ code }) => code);

/** 基本支出 in the encodings that editors save in. */
const saved = {
  GBK: [0xbb, 0xf9, 0xb1, 0xbe, 0xd6, 0xa7, 0xb3, 0xf6],
  'UTF-16 with a mark': [0xff, 0xfe, 0xfa, 0x57, 0x2c, 0x67],
  'UTF-16 without one': [0x7b, 0x00, 0x22, 0x00],
};

describe('an encoding that is not UTF-8 is named, and nothing else is said of the file', () => {
  test.each(Object.entries(saved))('%s', (name, bytes) => {
    const files = new Map<string, ReturnType<typeof fileText>>(smallContent());
    files.set(
      glossary,
      fileText(glossary, () => Uint8Array.from(bytes)),
    );
    const { problems, skipped } = checkContent(files);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([[glossary, 'MZ215']]);
    expect(problems[0]?.message).toContain(name.slice(0, 3));
    expect(skipped.length).toBeGreaterThan(0);
  });

  test('bytes of no encoding are told with their line', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{\n"名":\n"'), 0xff, 0xff, 0x22, 0x7d]);
    const text = fileText(glossary, () => bytes);
    expect(text).toMatchObject({ words: { code: 'MZ216', message: expect.stringContaining('第 3 行') } });
  });

  test('characters that were lost when a file was saved are found', () => {
    const files = smallContent();
    files.set(glossary, (files.get(glossary) ?? '').replace('基本支出', '基本��出'));
    expect(codesOf(files)).toEqual(['MZ217']);
  });
});

describe('what nothing reads is named', () => {
  test.each([
    ['content/reports/2020 /report.json', 'content/reports/2020 ', '是不是该叫“2020”'],
    ['content/reports/20190/report.json', 'content/reports/20190', '是不是该叫“2019”'],
    ['content/reports/２０２０/report.json', 'content/reports/２０２０', '是不是该叫“2020”'],
    ['content/reports/2019 - 副本/report.json', 'content/reports/2019 - 副本', '是不是该叫“2019”'],
    ['content/reports/.2019/report.json', 'content/reports/.2019', '是不是该叫“2019”'],
    ['content/reports/2019/figures (1).json', 'content/reports/2019/figures (1).json', '是不是该叫“figures.json”'],
    ['content/reports/2019/remark.json', 'content/reports/2019/remark.json', '是不是该叫“remarks.json”'],
    ['content/reports/2019/原件/决算.docx', 'content/reports/2019/原件/决算.docx', '移到 content 以外'],
    ['content/notes.json', 'content/notes.json', '移到 content 以外'],
    ['content/reports/2021/', 'content/reports/2021', '删去它'],
    ['content/reports/.replaced-2018/report.json', 'content/reports/.replaced-2018', '先恢复原样'],
  ])('%s', (path, named, hint) => {
    const { problems } = checkContent(new Map(smallContent()).set(path, ''));
    expect(problems.map(({ file }) => file)).toEqual([named]);
    expect(problems[0]?.hint).toContain(hint);
  });

  test('what the importer drafts may lie in a year', () => {
    expect(codesOf(new Map(smallContent()).set('content/reports/2019/glossary-draft.json', '{}'))).toEqual([]);
  });
});

describe('of the published file', () => {
  const path = 'content/reports/2019/original/决算.pdf';
  const sha256 = createHash('sha256').update('%PDF-').digest('hex');
  const withOriginal = (published: object | undefined, name = path) => {
    const report = JSON.parse(smallContent().get('content/reports/2019/report.json') ?? '{}');
    report.source.published = published;
    return new Map<string, FileText>(smallContent())
      .set('content/reports/2019/report.json', JSON.stringify(report))
      .set(
        name,
        fileText(name, () => Buffer.from('%PDF-')),
      );
  };
  const problemsOf = (files: ReadonlyMap<string, FileText>) => checkContent(files).problems.map(({ code }) => code);
  const published = { name: '决算.pdf', format: 'pdf', sha256, pages: 3 };

  test('the registered one may lie in a year', () => {
    expect(problemsOf(withOriginal(published)).filter((code) => code !== 'MZ701')).toEqual([]);
  });

  test('one that was changed is told', () => {
    expect(problemsOf(withOriginal({ ...published, sha256: '0'.repeat(64) }))).toEqual(['MZ415']);
  });

  test.each([undefined, { ...published, name: '公开.pdf' }])('one of another name, or of none, is told', (other) => {
    expect(problemsOf(withOriginal(other))).toEqual(['MZ416']);
  });
});

describe('on disk', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'mingzhang-found-'));
    writeFiles(root, smallContent());
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('a folder, a dangling link, a pipe and an empty folder are told, system files are not', () => {
    const year = join(root, 'content/reports/2019');
    for (const name of ['charts.json', 'remarks.json', 'decisions.json']) rmSync(join(year, name), { force: true });
    mkdirSync(join(year, 'charts.json/inside'), { recursive: true });
    symlinkSync('nowhere', join(year, 'remarks.json'));
    spawnSync('mkfifo', [join(year, 'decisions.json')]);
    mkdirSync(join(root, 'content/reports/2021'));
    writeFileSync(join(year, '.DS_Store'), '');
    writeFileSync(join(root, 'content/Thumbs.db'), '');
    const { problems } = checkContent(foundFiles(root));
    expect(problems.map(({ file, code }) => `${file.replace('content/reports/', '')} ${code}`).sort()).toEqual([
      '2019/charts.json MZ218',
      '2019/decisions.json MZ218',
      '2019/remarks.json MZ218',
      '2021 MZ220',
    ]);
  });
});

describe('characters that nobody sees', () => {
  const named = (name: string) =>
    codesOf(
      editedFile(smallContent(), 'glossary.json', ({ terms }) => {
        terms[0].aliases = [name];
      }),
      glossary,
    );
  test.each([
    ['a zero-width space', '人\u200b头费'],
    ['a sign of direction', '人\u202e头费'],
    ['a soft hyphen', '人\u00ad头费'],
    ['a control character', '人\u0001头费'],
    ['NUL', '人\u0000头费'],
    ['half a character', '人\ud83d头费'],
    ['no character', '人\ufffe头费'],
    ['a line break', '人\n头费'],
  ])('%s in a name is refused', (_what, name) => {
    expect(named(name)).toEqual(['MZ222']);
  });

  test('a name of blanks is no name', () => {
    expect(named(' \u3000')).toEqual(['MZ211']);
  });

  test.each(['㵲水县', '𬱟', '①', '😀', '👩‍🌾', '✔️'])('%s is a name like any other', (name) => {
    expect(named(name)).toEqual([]);
  });
});

describe('addresses', () => {
  const site = (fields: object) =>
    codesOf(editedFile(smallContent(), 'site.json', (value) => Object.assign(value, fields)));
  test.each([
    { url: 'https://x.gov.cn/juesuan/' },
    { url: 'https://x.gov.cn?a' },
    { url: 'http:example' },
    { url: 'javascript:alert(1)' },
    { url: 'mailto:a@x.gov.cn' },
    { base: '/../x/' },
    { base: '/./' },
    { base: '/a b/' },
    { base: '/决算/' },
    { base: '/a?b/' },
    { base: '/%2e%2e/' },
    { base: '/"x/' },
    { base: 'x' },
  ])('%j is refused', (fields) => expect(site(fields)).toEqual(['MZ210']));

  test.each([
    { url: 'https://x.gov.cn' },
    { url: 'http://localhost:8080/' },
    { url: 'https://某某局.政务' },
    { base: '/a/b-1/_c/' },
  ])('%j is taken', (fields) => expect(site(fields)).toEqual([]));

  test.each(['/2019/part-1/#%', '/../x/', '/2019//part-1/', '/2019/part-1/#a b'])(
    'the ledger refuses %s',
    (address) => {
      const files = editedFile(smallContent(), 'permalinks.json', ({ entries }) =>
        entries.push({ address, kind: 'page' }),
      );
      expect(codesOf(files)).toEqual(['MZ210']);
    },
  );
});

test('a term cannot have the address of the list of terms', () => {
  const files = editedFile(smallContent(), 'glossary.json', ({ terms }) =>
    terms.push({ ...terms[0], id: 'index', name: '另一个词', linkForms: [], aliases: [] }),
  );
  expect(codesOf(files)).toEqual(['MZ210']);
});

test('a date that has not come is refused where today is known', () => {
  const files = editedFile(smallContent(), 'permalinks.json', (ledger) =>
    Object.assign(ledger, { opened: '2999-01-01' }),
  );
  expect(checkContent(files, '2026-11-25').problems.map(({ code }) => code)).toEqual(['MZ810']);
  expect(checkContent(files).problems).toEqual([]);
});
