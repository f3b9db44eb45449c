import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { figures, relations, report } from './content-2019.ts';

const headlines = (written?: Record<string, string>) => {
  const { findings } = auditReport({ report, figures, headlines: written }, relations);
  return Object.fromEntries(findings.map(({ id, headline }) => [id, headline]));
};

test('a contradiction is headed by words a citizen uses, with the figures the report prints', () => {
  expect(headlines()).toMatchObject({
    L01: '分到一辆公车，年末车辆写0辆',
    E03: '财政拨款收入比总计多100元',
    E09: '同一项基本支出，两节差200元',
  });
});

test('where nobody wrote a headline, the kind of relation has one', () => {
  expect(headlines()['L12']).toBe('正文4项，附表3项');
});

test('what is no contradiction goes by its title', () => {
  expect(headlines()['E02']).toBe('本年收入合计与本年支出合计');
});

test('a headline written for the one report comes first, unless it names what the report does not have', () => {
  expect(headlines({ E09: '两节差{gap}' })['E09']).toBe('两节差200元');
  expect(headlines({ E09: '两节差{no.such-figure}' })['E09']).toBe('同一项基本支出，两节差200元');
});
