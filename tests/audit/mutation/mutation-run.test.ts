import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { relationSchema } from '../../../src/audit/relations.ts';
import { figures, relations, report } from '../content-2019.ts';
import { smallYear } from '../small-year.ts';
import { mutantsOf, mutated } from './mutants.ts';
import { mutationRun } from './mutation-run.ts';

const values = (printed: string) => {
  const [figure] = smallYear({ a: printed }).figures;
  if (figure === undefined) throw new Error('The fixture holds one figure');
  return mutantsOf(figure, '万元', 2).map(({ kind, value }) => `${kind} ${value}`);
};

test.each([
  ['3 万元', ['last-digit 4', 'declared-place 3.01', 'blank null']],
  [
    '88.25 万元',
    ['last-digit 88.26', 'swap 28.85', 'swap 58.28', 'swap 82.85', 'swap 85.28', 'swap 88.52', 'blank null'],
  ],
  ['9.9 %', ['last-digit 10', 'blank null']],
  ['100 %', ['last-digit 101', 'blank null']],
  [' 辆', ['filled 0', 'filled 1']],
])('the slips of %s are %j', (printed, expected) => {
  expect(values(printed)).toEqual(expected);
});

test('a slip changes one figure and leaves the ledger it came from', () => {
  const { figures: ledger } = smallYear({ a: '1 万元', b: '2 万元' });
  const changed = mutated(ledger, { figure: 'b', kind: 'blank', value: null });
  expect(changed.map(({ value }) => value)).toEqual(['1', null]);
  expect(ledger.map(({ value }) => value)).toEqual(['1', '2']);
});

test('a figure that a rule is blind to survives, and is called a hole', () => {
  const year = smallYear({ count: '2 辆', cost: '5 万元' });
  const relation = relationSchema.parse({
    id: 'L99',
    group: 'logic',
    title: '样本',
    rule: 'zero-together',
    figures: ['count', 'cost'],
  });
  const { survivors } = mutationRun(year, [relation]);
  expect(survivors).toContainEqual({
    figure: 'count',
    kind: 'last-digit',
    value: '3',
    from: '2',
    relations: ['L99'],
    reason: 'unexplained',
  });
});

test('of all slips in the report of 2019, only those survive that nothing in it could contradict', () => {
  const run = mutationRun({ report, figures }, relations);
  expect(run.survivors.filter(({ reason }) => reason === 'unexplained')).toEqual([]);
  expect([...new Set(run.survivors.map(({ figure }) => figure))]).toEqual([
    'work.rotation.people',
    'work.publications.weekly',
    'work.platform.streets',
    'work.complaints.satisfaction',
    'work.network.safety-rate',
  ]);
  expect(run.unchecked.filter((id) => !id.startsWith('work.'))).toEqual([]);
  const document = readFileSync('docs/audit-mutation.md', 'utf8');
  expect(document).toContain(`| ${run.figures} | ${run.checked} | ${run.relations} |`);
}, 600_000);
