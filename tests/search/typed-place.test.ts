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
  ['3.7.2', ['/2019/part-3/#s3-7-2', null, null]],
])('%s is a place', (text, expected) => {
  expect(place(text)).toEqual(expected);
});

test.each(['三公经费', '3.5', '2020-01', 'https://example.org/nowhere/', 'a b', '/2018/part-3/#s3-7-2', '100%'])(
  '%s is none',
  (text) => {
    expect(place(text)).toBeNull();
  },
);
