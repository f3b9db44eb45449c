import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { type PagefindModule, pagefindOptions } from '../../src/search/index/pagefind.ts';
import { catalogueFile, type SearchCatalogue, textsFolder } from '../../src/search/index/search-files.ts';
import { createSearch, type Search } from '../../src/search/query.ts';
import { isOwn } from '../../src/search/records/search-record.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import type { Hit } from '../../src/search/results/hit.ts';
import { createFold } from '../../src/search/text/normalise.ts';
import { wordTokens } from '../../src/search/text/tokenise.ts';
import { content2019 } from '../report-2019.ts';
import { openBuiltSearch } from './open-built-search.ts';

/** The report's own words; the site's stand below them. */
const records = searchRecords(content2019).filter(({ kind }) => !isOwn(kind));
const folder = mkdtempSync(join(tmpdir(), 'search-'));
let search: Search;

beforeAll(async () => {
  await buildSearchIndex(content2019, folder, '/');
  search = await openBuiltSearch(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const addresses = async (query: string) => (await search(query)).hits.map(({ address }) => address);
/** The address of a hit's record, where the hit leads to one of its blocks. */
const recordOfBlock = new Map(
  records.flatMap(({ address, kind, blocks }) =>
    kind === 'term' ? [] : blocks.map(({ id }): [string, string] => [`${address.replace(/#.*/, '')}#${id}`, address]),
  ),
);
const recordAddress = ({ address }: Hit) =>
  records.some((record) => record.address === address) ? address : recordOfBlock.get(address);
const marks = (hit: Hit | undefined) =>
  hit?.excerpt?.segments.filter(({ mark }) => mark !== null).map(({ text }) => text);

describe('before any other file than the catalogue is there', () => {
  let early: Search;
  beforeAll(async () => {
    const catalogue = JSON.parse(readFileSync(join(folder, textsFolder, catalogueFile), 'utf8')) as SearchCatalogue;
    const load = async (file: string) => {
      throw new Error(`${file} is waited for`);
    };
    const search = await createSearch({ openIndex: async () => null, catalogue, load });
    early = (query) => search(query, { atHand: true });
  });

  test('what has it as typed, and what a question names, are told', async () => {
    expect(await early('公务接待费')).toEqual(await search('公务接待费'));
    const { status, hits, cards } = await early('买车花了多少钱');
    expect({ status, first: hits[0]?.address, cards }).toEqual({
      status: 'found',
      first: '/2019/part-3/#s3-7-2-2-1',
      cards: [],
    });
  });

  test.each(['火星上买车花了多少钱', '买车为什么涨价', '天气'])(
    'nothing is told of what may have to be taken back: %s',
    async (query) => {
      expect(await early(query)).toMatchObject({ status: 'none', hits: [] });
    },
  );
});

describe('literal words', () => {
  test('any cut of any text is found in every record that contains it, a record that contains it first', async () => {
    const texts = records.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n');
    const samples = Array.from({ length: 900 }, (_, index) => {
      const start = (index * 7919) % texts.length;
      return texts.slice(start, start + 1 + (index % 6));
    }).filter((sample) => /^[\p{L}\p{N}]/u.test(sample) && !sample.includes('\n'));
    expect(samples.length).toBeGreaterThan(600);

    for (const sample of new Set(samples)) {
      const { hits } = await search(sample);
      const containing = records.filter(({ blocks }) => blocks.some(({ text }) => text.includes(sample)));
      expect(hits.map(recordAddress), sample).toEqual(expect.arrayContaining(containing.map(({ address }) => address)));
      expect(hits[0]?.match, sample).toBe('literal');
    }
  });

  test.each(['15.', '.39'])('%s of a number that goes on is first where that stands', async (query) => {
    expect((await search(query)).hits[0]?.excerpt?.segments.map(({ text }) => text).join('')).toContain(query);
  });

  test.each(['报告', '全部', '数字', '图', '核'])(
    '%s, which pages of the site have in their titles too, is first where the report has it',
    async (query) => {
      const { hits } = await search(query);
      expect(recordAddress(hits[0] as Hit)).toBeDefined();
    },
  );

  test('a cut across what a dictionary calls words is found', async () => {
    expect(await addresses('务用')).toContain('/2019/part-3/#s3-7-2-2-2');
    expect(await addresses('呼我应')).toContain('/2019/part-4/#s4-3-1-3');
  });

  test('the record whose heading is the query comes first', async () => {
    expect((await addresses('三公经费')).slice(0, 2).toSorted()).toEqual([
      '/2019/part-3/#s3-7',
      '/glossary/sangong-jingfei/',
    ]);
    expect((await addresses('机关运行经费'))[0]).toMatch(/s3-10-1|jiguan-yunxing-jingfei/);
  });

  test.each(['“三公经费”', '"三公经费"', '三公 经费', '「三公」经费'])(
    '%s finds what 三公经费 finds',
    async (query) => {
      expect(await addresses(query)).toEqual(await addresses('三公经费'));
    },
  );

  test('text that stands directly in a part is found at its own place', async () => {
    expect((await search('工作内容及目标')).hits[0]).toMatchObject({
      address: expect.stringContaining('#s4-t1'),
      number: '4.T1',
    });
  });
});

describe('numbers', () => {
  test.each(['315.39', '３１５．３９', '315.39万元', '88.27', '94.2%', '99421'])(
    '%s is found and marked as printed',
    async (query) => {
      const [first] = (await search(query)).hits;
      const [mark] = marks(first) ?? [];
      expect(mark?.replaceAll(/\s/g, '')).toBe(query.normalize('NFKC'));
    },
  );

  test('a number comes before longer numbers that contain it', async () => {
    const { hits } = await search('297.1');
    const exact = hits.map((hit) => /297\.1(?!\d)/.test(hit.excerpt?.segments.map(({ text }) => text).join('') ?? ''));
    expect(exact).toEqual(exact.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(exact)).toEqual(new Set([true, false]));
  });
});

describe('everyday names', () => {
  test('a term is found by what people call it, and says so', async () => {
    const term = content2019.terms.find(({ id }) => id === 'sangong-jingfei');
    for (const alias of term?.aliases ?? []) {
      const hit = (await search(alias)).hits.find(({ address }) => address === '/glossary/sangong-jingfei/');
      expect(hit, alias).toBeDefined();
      if (hit?.match === 'alias') expect(hit.alias?.word).toContain(alias);
    }
  });

  test('a name that judges is found but never repeated', async () => {
    const hidden = content2019.terms.flatMap(({ hiddenAliases = [] }) => hiddenAliases);
    for (const alias of hidden) {
      for (const hit of (await search(alias)).hits) expect(hit.alias).toBeNull();
    }
  });

  test('what literally contains the words comes before what is only called so', async () => {
    const matches = (await search('公车')).hits.filter(({ kind }) => !isOwn(kind)).map(({ match }) => match);
    expect(matches).toEqual([...matches].sort((a, b) => Number(b === 'literal') - Number(a === 'literal')));
    expect(matches).toContain('alias');
  });
});

describe('several words', () => {
  test('all of them must be there, in the text or above it', async () => {
    expect((await addresses('三公经费 公车'))[0]).toMatch(/s3-7-2|sangong-jingfei/);
    expect(await addresses('三公经费 比特币')).toEqual([]);
  });

  test('a word that stands only above a record does not find it', async () => {
    expect(await addresses('情况说明')).not.toContain('/2019/part-3/#s3-7-2-2-2');
  });
});

describe('the site’s own', () => {
  test('a chart comes first where one is asked for', async () => {
    expect((await search('政府采购的饼图')).hits[0]).toMatchObject({ kind: 'chart' });
    expect((await search('政府采购多少')).hits[0]).toMatchObject({ kind: 'section' });
  });

  test('a finding is told by its number within a question, which is not said to be read otherwise', async () => {
    const { hits, respelled } = await search('E09是什么意思');
    expect({ first: hits[0]?.address, respelled }).toEqual({ first: '/2019/checks/#E09', respelled: null });
  });

  test('the whole is answered with, of which others who asked so may have wanted a part', async () => {
    const { cards } = await search('公车花了多少钱');
    expect(cards[0]).toMatchObject({ label: '公务用车购置及运行费支出决算', value: '3' });
    expect((await search('买公车花了多少钱')).cards[0]).toMatchObject({ label: '公务用车购置费', value: '0' });
  });

  test('a sign is said to be read as its word, and where one is alone too', async () => {
    expect((await search('🚗')).respelled).toEqual({ words: '公务用车', by: 'sign' });
    expect((await search('⛽ 多少')).respelled).toEqual({ words: '燃料费 多少', by: 'sign' });
  });

  test('a sign of something amiss leads to what was checked', async () => {
    expect(await addresses('⚠️')).toContain('/2019/checks/');
  });
});

test.each([
  ['机关经费', /s3-10-1$/],
  ['国有资产情况', /s3-10-3$/],
  ['三公决算情况', /s3-7-2$/],
  ['建章立制队伍', /s4-2-3$/],
])('%s is a title half remembered', async (query, place) => {
  expect((await addresses(query))[0]).toMatch(place);
});

describe('nothing', () => {
  test.each(['比特币', '房产税', '拆迁补偿', '15.40', 'qwxz', '猫'])('%s is found nowhere', async (query) => {
    expect(await search(query)).toMatchObject({ status: 'none', query, hits: [] });
  });

  test('most of a short question stands nowhere: what the rest leads to is offered, and no answer', async () => {
    expect(await search('黄陂区政府')).toMatchObject({ status: 'guess', missing: ['黄陂区'] });
    expect((await search('区政府')).status).toBe('found');
  });

  test('of what nothing answers as a whole, the last sentence that something does is answered, as a choice', async () => {
    const { status, hits } = await search('我在公园里遛狗时听说的，邻居还跟我打了赌，接待费花了多少？');
    expect(status).toBe('guess');
    expect(hits[0]?.address).toBe('/2019/part-3/#s3-7-2-3');
  });

  test('a number that is stated answers, whatever is asked of it that stands nowhere, which is said', async () => {
    const { status, missing, hits } = await search('榴莲315.39万元');
    expect({ status, missing }).toEqual({ status: 'found', missing: ['榴莲'] });
    expect(hits.length).toBeGreaterThan(0);
  });

  test.each([
    ['比特币', ['比特币']],
    ['有多少名册', ['名册']],
    ['有多少人缘', ['人缘']],
    ['领导坐几辆车', []],
    ['公车花了多少钱', []],
  ])(
    'what a number is asked of is told where it stands nowhere, also where words are torn from it: %s',
    async (query, words) => {
      expect((await search(query)).missing).toEqual(words);
    },
  );

  test('a number of years in a sentence about something else is no amount that was read off', async () => {
    expect((await search('土地承包到期后再延长三十年，承包合同由村委会统一换发')).status).not.toBe('found');
  });

  test('punctuation is no query', async () => {
    expect((await search('“ ”')).status).toBe('empty');
  });
});

describe('buildSearchIndex', () => {
  const filesIn = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  test('writes the same bytes again, under any base path but for the addresses in the index', async () => {
    const again = mkdtempSync(join(tmpdir(), 'search-'));
    await buildSearchIndex(content2019, again, '/');
    const read = (root: string) => filesIn(root).map((file) => [file.slice(root.length), readFileSync(file, 'hex')]);
    expect(read(again).toSorted()).toEqual(read(folder).toSorted());
    rmSync(again, { recursive: true });
  });

  test('a site below a path finds the same', async () => {
    const below = mkdtempSync(join(tmpdir(), 'search-'));
    await buildSearchIndex(content2019, below, '/juesuan/');
    const searchBelow = await openBuiltSearch(below);
    expect(await searchBelow('公务接待费')).toEqual(await search('公务接待费'));
    rmSync(below, { recursive: true });
  });

  test('traditional characters find what simplified ones find, and cost only who types them', async () => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, textsFolder, file), 'utf8'));
    const loaded: string[] = [];
    const search = await createSearch({
      openIndex: async () => null,
      catalogue: read(catalogueFile),
      load: async (file) => {
        loaded.push(file);
        return read(file);
      },
    });
    const simplified = await search('决算');
    expect(loaded).toEqual([]);
    expect({ ...(await search('決算')), query: '决算' }).toEqual(simplified);
    expect(loaded).toEqual([expect.stringMatching(/^traditional-/)]);
  });

  test('words of the regions come with the characters that were typed, and ask what all others ask', async () => {
    const first = async (typed: string) => (await search(typed)).hits.map(({ address }) => address).slice(0, 3);
    expect(await first('佢哋买咗几多部车')).toEqual(await first('他们买了多少辆车'));
  });

  test('cuts the index into files of which a query needs few, and none is missed at the cuts', async () => {
    const chunks = filesIn(folder).filter((file) => file.endsWith('.pf_index'));
    expect(chunks.length).toBeGreaterThan(10);
    const at = `${pathToFileURL(join(folder, 'pagefind')).href}/`;
    const { createInstance } = (await import(`${at}pagefind.js`)) as PagefindModule;
    const pagefind = createInstance(pagefindOptions(at));
    const fold = createFold({ traditional: '', simplified: '' });
    const texts = records.map(({ heading, title, blocks }) =>
      [heading === null ? '' : title, ...blocks.map(({ text }) => text)].map((run) => fold(run).text),
    );
    const runs = texts.flat();
    const words = new Set([...runs.flatMap((run) => [...run]), ...runs.flatMap((run) => wordTokens(run))]);
    for (const word of words) {
      const results = (await pagefind.search(wordTokens(word).join(' ')))?.results ?? [];
      const containing = texts.filter((runs) => runs.some((run) => run.includes(word)));
      expect(results.length, word).toBeGreaterThanOrEqual(containing.length);
    }
  });

  test('leaves out what is not used, and reports what it wrote', async () => {
    const names = filesIn(folder).map((file) => file.slice(folder.length + 1));
    expect(names.filter((name) => /-ui|highlight|worker/.test(name))).toEqual([]);
    expect(names).toContain(join('search', 'catalogue.json'));
  });

  test('an index that cannot be written says so, with the reason', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(buildSearchIndex(content2019, file, '/')).rejects.toMatchObject({
      message: 'The search index could not be written',
      cause: expect.objectContaining({ code: 'ENOTDIR' }),
    });
    rmSync(file);
  });
});
