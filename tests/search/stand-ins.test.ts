import { expect, test } from 'vitest';
import { createStandIns } from '../../src/search/index/stand-ins.ts';
import { figure, record } from './small-corpus.ts';

const three = record('三公经费', '', {
  concept: 'role:three-public',
  blocks: [{ id: 'p1', text: '接待费 3 万元。', figures: [figure('reception.total', '3', '万元')] }],
});
const asked = [{ targets: ['role:reception'], figures: ['reception.total'], phrases: ['请客花了多少'] }];

test('what asks for a section that a report has not leads to the one that states its figure', () => {
  expect(createStandIns([three], asked)(['role:reception'])).toEqual(['role:three-public']);
});

test('a section that is there is asked for itself, and nothing stands in for what is stated nowhere', () => {
  const own = record('公务接待费', '', { concept: 'role:reception' });
  expect(createStandIns([three, own], asked)(['role:reception'])).toEqual(['role:reception']);
  expect(createStandIns([record('人员')], asked)(['role:reception'])).toEqual(['role:reception']);
});
