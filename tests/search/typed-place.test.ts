import { expect, test } from 'vitest';
import { typedPlace } from '../../src/search/ways/typed-place.ts';
import { corpusOf, figure, record } from './small-corpus.ts';

const corpus = corpusOf([
  record('三公经费', '', {
    address: '/2019/part-3/#s3-7-2',
    number: '3.7.2',
    blocks: [
      {
        id: 's3-7-2-p1',
        text: '三公经费 3 万元。',
        figures: [figure('三公经费', '3', '万元', { id: 'three-public.total' })],
      },
    ],
  }),
  record('勾稽核对', '', { address: '/2019/checks/', kind: 'page' }),
  record('支出', '', { address: '/2019/part-3/#s3-3', blocks: [{ id: 'fig3', text: '图3：支出决算结构' }] }),
  record('图3：支出决算结构', '', { address: '/2019/charts/#fig3', kind: 'chart' }),
  record('差200元', '', { address: '/2019/checks/#E09', kind: 'finding' }),
]);
const place = (text: string) => {
  const found = typedPlace(text, corpus);
  return found && [found.folded.record.address, found.block, found.figure?.figure.id ?? null];
};

test.each([
  ['https://example.org/base/2019/part-3/#s3-7-2', ['/2019/part-3/#s3-7-2', 's3-7-2', null]],
  ['/2019/part-3/#s3-7-2-p1', ['/2019/part-3/#s3-7-2', 's3-7-2-p1', null]],
  ['/2019/part-3/#s3-7-2-p1:~:text=三公', ['/2019/part-3/#s3-7-2', 's3-7-2-p1', null]],
  ['#f-three-public.total', ['/2019/part-3/#s3-7-2', 's3-7-2-p1', 'three-public.total']],
  ['three-public.total', ['/2019/part-3/#s3-7-2', 's3-7-2-p1', 'three-public.total']],
  ['https://example.org/2019/checks', ['/2019/checks/', null, null]],
  ['https://example.org/2019/checks/?from=mail#E09', ['/2019/checks/#E09', null, null]],
  ['/2019/charts/#fig3', ['/2019/charts/#fig3', null, null]],
  ['/2019/part-3/#fig3', ['/2019/part-3/#s3-3', 'fig3', null]],
  ['3.7.2', ['/2019/part-3/#s3-7-2', null, null]],
])('%s is a place', (text, expected) => {
  expect(place(text)).toEqual(expected);
});

test.each(['三公经费', '3.5', '2020-01', 'https://example.org/nowhere/', 'a b', '/2018/part-3/#s3-7-2', '100%', 'E09'])(
  '%s is none',
  (text) => {
    expect(place(text)).toBeNull();
  },
);
