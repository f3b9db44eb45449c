import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import type { Section } from '../../../src/report/schema/report.ts';
import { edited } from '../../edited-content.ts';
import { publishedEdit } from '../../random-edits.ts';
import { fixtureContent, published } from '../../small-content.ts';

test('a number withdrawn from one of two years takes its row over the years with it, and the ledger says why', () => {
  const before = published(fixtureContent('two-years'));
  const after = edited(before, ({ report, figures }) => {
    const section = report.parts[0]?.content.find(({ id }) => id === 's1-2') as Section;
    section.content = section.content.filter(({ id }) => id !== 's1-2-p1');
    for (let at = figures.length - 1; at >= 0; at--) if (figures[at]?.block === 's1-2-p1') figures.splice(at, 1);
  });
  const ledger = JSON.parse(publishedEdit(after, parseContent(before)).get('content/permalinks.json') ?? '{}')
    .entries as { address: string; withdrawn?: { why: string } }[];
  const compared = ledger.filter(({ address }) => address.startsWith('/compare/#'));
  expect(
    compared.filter(({ withdrawn }) => withdrawn).map(({ address, withdrawn }) => [address, withdrawn?.why]),
  ).toEqual([
    ['/compare/#personnel.in-service.total', '随机改动'],
    ['/compare/#personnel.in-service.administrative', '随机改动'],
    ['/compare/#personnel.in-service.institutional', '随机改动'],
  ]);
});
