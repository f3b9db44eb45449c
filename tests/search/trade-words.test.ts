import { expect, test } from 'vitest';
import { placedWords } from '../../src/search/corpus/placed-words.ts';
import { tradeWords, wordsElsewhere } from '../../src/search/index/trade-words.ts';
import { figure, fold, folded, record } from './small-corpus.ts';

const court = [
  { words: ['老赖'], means: '失信被执行人、限制高消费' },
  { words: ['打官司', '立案'], means: '诉讼' },
  { words: ['判官'], means: '员额法官' },
  { words: ['法拍房'], means: '司法拍卖' },
];
const work = record('审判执行', '网上立案 40 件，减免诉讼费 3 万元，限制高消费 20 人次。');

test('people’s words for a trade lead to those of its official words that the reports have, and so do its other official words', () => {
  const staff = record('人员', '员额法官 38 人。');
  expect(tradeWords([work, staff], [], [court], [], [])).toEqual([
    { words: ['老赖', '失信被执行人'], means: '限制高消费', concepts: [], rough: true },
    { words: ['打官司'], means: '诉讼', concepts: [], rough: true },
    { words: ['判官'], means: '员额法官', concepts: [], rough: true },
  ]);
});

test('two matters of a trade make no court, and neither does a third that every report may tell of', () => {
  const everyday = { words: ['请吃饭'], means: '公务接待费' };
  const also = record('接待', '公务接待费 3 万元。');
  expect(tradeWords([work, also], [], [[...court, everyday]], [], [])).toEqual([]);
});

test('what people say of work of any kind needs no trade', () => {
  const any = [
    { words: ['打官司'], means: '诉讼、上诉' },
    { words: ['看病'], means: '门诊' },
  ];
  expect(tradeWords([work], [], [], any, [])).toEqual([
    { words: ['打官司'], means: '诉讼', concepts: [], rough: true },
  ]);
});

test('a word that any report may say tells nothing of a trade: 执行 is that of a budget', () => {
  const budget = record('预算', '预算执行情况。');
  const debtor = [{ words: ['老赖'], means: '执行' }];
  expect(tradeWords([budget], [], [], debtor, [])).toEqual([]);
});

test('what the site says itself is no word of a report', () => {
  expect(tradeWords([work, record('核对', '员额法官', { kind: 'finding' })], [], [court], [], [])).toEqual([]);
});

test('a word that leads elsewhere already is left there', () => {
  const staff = record('人员', '员额法官 38 人。');
  const known = [{ words: ['打官司', '判官'], means: '法院', concepts: ['role:duties'] }];
  expect(tradeWords([work, staff], known, [court], [], []).flatMap(({ words }) => words)).toEqual([
    '老赖',
    '失信被执行人',
  ]);
});

test('what every report tells is found by its official words where this one tells it in no section of its own', () => {
  const entries = [
    { words: ['加油'], means: '燃料费', targets: ['role:running'], kind: 'everyday' as const },
    { words: ['修车'], means: '维修费', targets: ['role:running'], kind: 'everyday' as const },
  ];
  const vehicles = record('公务用车', '燃料费 11 万元。', { concept: 'role:vehicles' });
  expect(wordsElsewhere([vehicles], [], entries)).toEqual([{ words: ['加油'], means: '燃料费', concepts: [] }]);
  const running = record('运行费', '燃料费 11 万元。', { concept: 'role:running' });
  expect(wordsElsewhere([running], [], entries)).toEqual([]);
});

test('words that name no concept lead to what has their official words: first where a number is stated, then by the word', () => {
  const duties = record('职责', '保护林木，管理古树。', { concept: 'role:duties' });
  const done = record('工作', '', {
    blocks: [{ id: 'p1', text: '古树挂牌 486 株。', figures: [figure('古树', '486', '株')] }],
  });
  const other = record('规划', '林木长势。');
  const named = { words: ['公车'], means: '公务用车', concepts: ['role:vehicles'] };
  const old = { words: ['老树'], means: '古树、林木', concepts: [] };
  expect(placedWords([named, old], [other, duties, done].map(folded), fold)).toEqual([
    named,
    { ...old, concepts: [done.address, 'role:duties', other.address] },
  ]);
});
