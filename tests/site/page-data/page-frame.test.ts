import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { siteSchema } from '../../../src/report/schema/site.ts';
import { frameOf } from '../../../src/site/page-data/page-frame.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { editedFile } from '../../edited-content.ts';
import { smallContent } from '../../small-content.ts';

const frame = (fields: object) => {
  const files = editedFile(smallContent(), 'site.json', (site) => Object.assign(site, fields));
  return frameOf(new PreparedSite(parseContent(files)), { address: '/', title: '首页', description: '' });
};

test('the footer has what the owner gave of a government site, each number with the register it leads to', () => {
  const { registered, ownerLinks } = frame({
    icpNumber: '京ICP备00000000号-1',
    policeNumber: '京公网安备 00000000000000号',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans' },
    findError: 'https://example.gov.cn/find',
    accessibility: 'https://example.gov.cn/access',
  });
  expect(registered.map(({ label, url }) => [label, url])).toEqual([
    ['京ICP备00000000号-1', 'https://beian.miit.gov.cn/'],
    ['京公网安备 00000000000000号', 'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000'],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans'],
  ]);
  expect(ownerLinks).toEqual([
    { label: '政府网站找错', url: 'https://example.gov.cn/find' },
    { label: '无障碍说明', url: 'https://example.gov.cn/access' },
  ]);
});

test('what the owner has not given is not there, and what is no number of a register is refused', () => {
  expect(frame({})).toMatchObject({ registered: [], ownerLinks: [] });
  const site = JSON.parse(smallContent().get('content/site.json') ?? '');
  for (const field of [{ icpNumber: '123' }, { policeNumber: '公安' }, { siteIdCode: 'abc' }, { findError: '找错' }])
    expect(siteSchema.safeParse({ ...site, ...field }).success).toBe(false);
});
