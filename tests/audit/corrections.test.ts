import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Report } from '../../src/report/schema/report.ts';
import { figures, relations, report } from './content-2019.ts';

/** The report with words changed throughout, as the department might correct it; the change must be possible. */
function corrected(from: string, to: string): Report {
  const text = JSON.stringify(report);
  if (!text.includes(from)) throw new Error(`The report does not say ${from}`);
  return JSON.parse(text.replaceAll(from, () => to)) as Report;
}

function verdictAfter(id: string, changed: Report): string {
  const { findings, notApplied } = auditReport({ report: changed, figures }, relations);
  return (
    findings.find((finding) => finding.id === id)?.verdict ??
    `not applied: ${notApplied.find((one) => one.id === id)?.reason}`
  );
}

test.each([
  ['L09', '财政事务(款)行政运行(项)', '财政事务(款)事业运行(项)', 'consistent'],
  ['L12', '3. 抓实主题教育践初心。', '3. 抓实主题教育践初心；", "4. 持续从严治党转作风。', 'consistent'],
  ['L02', '无年初预算数据，预算为追加预算', '预算未作调整', 'not applied: words-gone'],
  ['Y14', '无同比数据', '上年数见附表', 'not applied: words-gone'],
  ['L22', '办公设备购置、无形资产购置', '办公设备购置、公务用车运行维护费', 'consistent'],
  ['L24', '加强网络安全防护。发现', '加强网络安全防护；四是保障群众投诉工作人员经费。发现', 'consistent'],
  ['L10', '(十八)各单位其他专用名词解释。', '(十八)各单位其他专用名词解释：无。', 'not applied: nothing-found'],
])('%s changes its mind when the report does: %s', (id, from, to, verdict) => {
  expect(verdictAfter(id, corrected(from, to))).toBe(verdict);
});

test('L11 needs both the sources of money and the departments put right', () => {
  const once = corrected('市级财政', '区级财政');
  expect(verdictAfter('L11', once)).toBe('inconsistent');
  const twice = JSON.parse(JSON.stringify(once).replaceAll('市直部门', '区直部门')) as Report;
  expect(verdictAfter('L11', twice)).toBe('consistent');
});

test('E30 notices when one of two equal statements is changed', () => {
  const [first, ...rest] = JSON.stringify(report).split('也没有使用政府性基金预算');
  const changed = JSON.parse(`${first}也未使用政府性基金预算${rest.join('也没有使用政府性基金预算')}`) as Report;
  expect(verdictAfter('E30', changed)).toBe('inconsistent');
});

test('L01 is settled by a number, whichever of the two places gets it', () => {
  const settled = (id: string, value: string) =>
    auditReport(
      { report, figures: figures.map((figure) => (figure.id === id ? { ...figure, value } : figure)) },
      relations,
    ).findings.find((finding) => finding.id === 'L01')?.verdict;
  expect(settled('assets.vehicles.total', '1')).toBe('consistent');
  expect(settled('three-public.vehicle.assigned-count', '0')).toBe('consistent');
  expect(settled('three-public.vehicle.assigned-count', '2')).toBe('inconsistent');
});
