import { expect, test } from 'vitest';
import { createStandIns } from '../../src/search/index/stand-ins.ts';
import { figure, record } from './small-corpus.ts';

const three = record('三公经费', '', {
  concept: 'role:three-public',
  blocks: [{ id: 'p1', text: '接待费 3 万元。', figures: [figure('reception.total', '3', '万元')] }],
});
const asked = [{ targets: ['role:reception'], figures: ['reception.total'], phrases: ['请客花了多少'] }];

test('what asks for a section that a report has not leads to the one that states its figure', () => {
  expect(createStandIns([three], asked, [])(['role:reception'])).toEqual(['role:three-public']);
});

test('a section that is there is asked for itself, and nothing stands in for what is stated nowhere', () => {
  const own = record('公务接待费', '', { concept: 'role:reception' });
  expect(createStandIns([three, own], asked, [])(['role:reception'])).toEqual(['role:reception']);
  expect(createStandIns([record('人员')], asked, [])(['role:reception'])).toEqual(['role:reception']);
});

test('a term that a report does not explain is asked for where its name stands, best beside a number', () => {
  const called = [{ words: ['没花完'], means: '年末结转和结余', targets: ['carry-over'], kind: 'everyday' as const }];
  const told = record('说明', '年末结转和结余见表。');
  const stated = record('支出', '', {
    concept: 'role:expenditure',
    blocks: [{ id: 'p1', text: '年末结转和结余 36 万元。', figures: [figure('carried', '36', '万元')] }],
  });
  expect(createStandIns([told, stated], [], called)(['term:carry-over'])).toEqual(['role:expenditure']);
  expect(createStandIns([told], [], called)(['term:carry-over'])).toEqual([told.address]);
});

test('what asks for a part of a matter leads to the section that tells of all of it, and no kind of spending to another', () => {
  const whole = record('预算绩效', '', { concept: 'role:performance' });
  const spending = record('支出决算', '', { concept: 'role:expenditure' });
  const standIn = createStandIns([whole, spending], [], []);
  expect(standIn(['role:performance-self-assessment'])).toEqual(['role:performance']);
  expect(standIn(['role:expenditure-agriculture'])).toEqual(['role:expenditure-agriculture']);
});
