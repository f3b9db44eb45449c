import { expect, test } from 'vitest';
import { brokenPromises } from '../../src/publish/broken-promises.ts';
import { redirectRule } from '../../src/publish/left-base.ts';

type Entry = { address: string; kind: string; text?: string; moved?: { to: string } };

function version(entries: Entry[], corrections?: unknown[]): Map<string, Buffer> {
  const files = new Map([['content/permalinks.json', Buffer.from(`\uFEFF${JSON.stringify({ entries })}`)]]);
  if (corrections) {
    files.set('content/reports/2019/corrections.json', Buffer.from(JSON.stringify({ corrections })));
  }
  return files;
}

const none = { withdrawn: [], reworded: [], corrections: [], back: [] };
const page = (address: string): Entry => ({ address, kind: 'page' });
const paragraph = (text: string): Entry => ({ address: '/2019/part-1/#s1-1-p1', kind: 'paragraph', text });

test('an address that the ledger no longer holds is taken back', () => {
  const before = version([page('/'), page('/2019/'), page('/glossary/')]);
  expect(brokenPromises(before, version([page('/'), page('/2020/')])).withdrawn).toEqual(['/2019/', '/glossary/']);
  expect(brokenPromises(before, new Map()).withdrawn).toHaveLength(3);
});

test('words that the ledger says were published first stay those words', () => {
  const [before, after] = [version([paragraph('人员 5 人')]), version([paragraph('人员 6 人')])];
  expect(brokenPromises(before, after)).toEqual({ ...none, reworded: ['/2019/part-1/#s1-1-p1'] });
});

test('a correction is neither changed nor removed', () => {
  const before = version([], [{ revision: 2, why: '录错' }]);
  for (const corrections of [[{ revision: 2, why: '更正' }], [], undefined]) {
    expect(brokenPromises(before, version([], corrections)).corrections).toEqual([
      'content/reports/2019/corrections.json',
    ]);
  }
});

test('what only grows breaks no promise: addresses, moves, corrections, a better name for a chart', () => {
  const chart = (text: string): Entry => ({ address: '/2019/charts/#fig1', kind: 'chart', text });
  const before = version([paragraph('人员'), chart('收入')], [{ revision: 2 }]);
  const moved = { ...paragraph('人员'), moved: { to: '/2019/part-2/#s2-1-p1' } };
  const after = version([page('/'), moved, chart('收入构成')], [{ revision: 2 }, { revision: 3 }]);
  expect(brokenPromises(before, after)).toEqual(none);
  expect(brokenPromises(new Map(), before)).toEqual(none);
});

test('a site leaves its path only where it says that it knows which one', () => {
  const site = (settings: object) => new Map([['content/site.json', Buffer.from(JSON.stringify(settings))]]);
  const goesTo = (after: object) => brokenPromises(site({ base: '/juesuan/' }), site(after)).base;
  expect(goesTo({})).toEqual({ from: '/juesuan/', to: '/' });
  expect(goesTo({ base: '/a/', formerBases: ['/b/'] })).toEqual({ from: '/juesuan/', to: '/a/' });
  expect(goesTo({ base: '/a/', formerBases: ['/juesuan/'] })).toBeUndefined();
  expect(goesTo({ base: '/juesuan/' })).toBeUndefined();
});

test.each([
  ['/juesuan/', '/caiwu/', 'rewrite ^/juesuan/(.*)$ /caiwu/$1 permanent;'],
  ['/', '/caiwu/', 'rewrite ^/(?!caiwu/|\\.well-known/)(.*)$ /caiwu/$1 permanent;'],
  ['/a/', '/a/b.c/', 'rewrite ^/a/(?!b\\.c/)(.*)$ /a/b.c/$1 permanent;'],
])('addresses below %s are led to those below %s', (from, to, rule) => {
  expect(redirectRule({ from, to })).toBe(rule);
});

test('words that were taken back stand in no file again, unless a correction tells of them', () => {
  const folder = 'content/reports/2019';
  const files = (name: string, phone: string, corrections: unknown[] = []) =>
    new Map(
      Object.entries({
        'content/redactions.json': JSON.stringify({ redactions: [{}] }),
        [`${folder}/source.txt`]: `联系人：王某，电话 ${phone}。`,
        [`${folder}/remarks.json`]: JSON.stringify({ remarks: [{ block: 's1-1-p1', text: `电话 ${phone} 已停用` }] }),
        [`${folder}/tables.json`]: JSON.stringify({ tables: [{ id: 't1', rows: [{ key: 'r1', name, cells: {} }] }] }),
        [`${folder}/corrections.json`]: JSON.stringify({ corrections }),
      }).map(([path, text]) => [path, Buffer.from(text)]),
    );
  const mask = '〔已隐去〕';
  const backIn = (...now: Parameters<typeof files>) =>
    brokenPromises(files(mask, mask), files(...now)).back.map(({ path }) => path.slice(folder.length + 1));
  expect(backIn(mask, mask)).toEqual([]);
  expect(backIn('王某', '13800138000')).toEqual(['source.txt', 'remarks.json', 'tables.json']);
  const told = [
    { changes: [{ what: 'text', place: 's1-1-p1', before: `电话 ${mask}。`, after: '电话 13800138000。' }] },
  ];
  expect(backIn(mask, '13800138000', told)).toEqual(['remarks.json']);
});
