import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { figures, ownFile, relations, report } from './content-2019.ts';
import { expectedFindings } from './expected-2019.ts';
import { stated } from './stated-2019.ts';
import { uncheckedStated } from './unchecked-stated.ts';

const audit = auditReport({ report, figures }, relations);
const finding = (id: string) => {
  const found = audit.findings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No finding ${id}`);
  return found;
};

test('the audit of 2019 finds exactly what is pinned', () => {
  const rows = audit.findings.map(({ id, verdict, severity, root }) =>
    [id, verdict, severity, root].filter((cell) => cell !== undefined).join(' | '),
  );
  expect(rows).toEqual(expectedFindings.trim().split('\n'));
});

test('every relation of 2019 applies', () => {
  expect(audit.notApplied).toEqual([]);
  const ids = audit.findings.map(({ id }) => id);
  expect(relations.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

test('nine causes stay when what follows from them is folded', () => {
  expect(audit.independent.toSorted()).toEqual(['E03', 'E09', 'L01', 'L02', 'L09', 'L11', 'L12', 'Y13', 'Y14']);
  expect(audit.counts.inconsistent).toBe(12);
});

test('of what a careful reader can state about the numbers of 2019 more than nine in ten are computed', () => {
  expect(uncheckedStated(report, figures, audit.findings)).toEqual([
    '支出结构 = 支出具体',
    '有运行费和调剂的一辆车，车辆 0',
    '整体自评资金 = 决算',
    '没有行政和参公人员，没有机关运行经费',
  ]);
  expect(stated.length).toBe(78);
});

test('no template left-over of 2019 is without a relation that names it', () => {
  expect(audit.findings.filter(({ id }) => id.startsWith('X-'))).toEqual([]);
});

test('each of the causes states its places and how far apart they are', () => {
  expect(finding('E09')).toMatchObject({ actual: '88.25', expected: '88.27', difference: '-0.02', unit: '万元' });
  expect(finding('E03')).toMatchObject({ actual: '297.11', expected: '297.1', difference: '0.01', unit: '万元' });
  expect(finding('L01')).toMatchObject({ actual: '1', expected: '0', difference: '1', unit: '辆' });
  expect(finding('L02')).toMatchObject({ actual: '297.1', expected: '88.25', difference: '208.85', unit: '万元' });
  expect(finding('L12')).toMatchObject({ actual: '3', expected: '4', difference: '-1' });
  expect(finding('L09')).toMatchObject({ actual: '行政运行', expected: '事业运行' });
  expect(finding('L11')).toMatchObject({ actual: '市级' });
  expect(finding('Y13').actual).toBe('0 / 100');
  for (const id of audit.independent) expect(finding(id).places.length, id).toBeGreaterThan(1);
});

test('every place of every finding still stands in the report', () => {
  const texts = new Map(blockTexts());
  const gone = audit.findings.flatMap(({ id, places }) =>
    places
      .filter(({ block, quote }) => !texts.get(block)?.includes(quote))
      .map(({ block, quote }) => `${id} ${block} ${quote}`),
  );
  expect(gone).toEqual([]);
});

test('P07 says which rounding explains it', () => {
  expect(finding('P07')).toMatchObject({ rounding: 'truncated', actual: '1.44', expected: '1.45', exact: '1.447324' });
});

test('a rate on nothing has no expected value', () => {
  expect(finding('Y02')).toMatchObject({ verdict: 'undefined', severity: 'medium', actual: '0', expected: null });
  expect(finding('Y04')).toMatchObject({ verdict: 'undefined', severity: 'low', actual: '100', expected: null });
});

test('template relations name no block of one report', () => {
  expect(JSON.stringify(templateRelations)).not.toMatch(/"s\d+(-\w+)+"/);
});

test('ids are unique over both files and begin with the letter of their group', () => {
  const ids = relations.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const letters = { sum: 'S', percent: 'P', 'year-on-year': 'Y', budget: 'Y', 'cross-section': 'E', logic: 'L' };
  expect(relations.filter(({ id, group }) => id[0] !== letters[group])).toEqual([]);
});

test('roots exist and have no root themselves', () => {
  const roots = relations.flatMap(({ root }) => (root === undefined ? [] : [relations.find(({ id }) => id === root)]));
  expect(roots.length).toBeGreaterThan(0);
  for (const root of roots) expect(root).toMatchObject({ id: expect.any(String) });
  expect(roots.filter((root) => root?.root !== undefined)).toEqual([]);
});

test('relations of 2019 name only figures of its ledger', () => {
  const known = new Set(figures.map(({ id }) => id));
  const named = ownFile.relations.flatMap(({ beside = [], sentences = {} }) => [
    ...beside,
    ...Object.values(sentences).flatMap((sentence) =>
      [...sentence.matchAll(/\{(?:section |label )?([a-z0-9-]+\.[a-z0-9.-]+)\}/g)].map(([, id]) => id as string),
    ),
  ]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

function blockTexts(): [string, string][] {
  const found: [string, string][] = [];
  const visit = (nodes: (typeof report)['parts'][number]['content']) => {
    for (const node of nodes) {
      if (node.type === 'section') {
        found.push([node.id, node.heading ?? '']);
        visit(node.content);
      } else if (node.type === 'table')
        found.push([node.id, node.rows.flatMap(({ cells }) => cells.flat()).join('\n')]);
      else found.push([node.id, 'text' in node ? node.text : '']);
    }
  };
  for (const { content } of report.parts) visit(content);
  return found;
}
