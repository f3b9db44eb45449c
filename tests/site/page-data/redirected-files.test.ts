import { expect, test } from 'vitest';
import { parseContent, parseUnpublished } from '../../../src/check/content/parse-content.ts';
import { permalinksJson } from '../../../src/history/permalinks/permalinks-json.ts';
import { record } from '../../../src/history/permalinks/record.ts';
import { fileResponse } from '../../../src/site/page-data/files.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { redirectPage } from '../../../src/site/page-data/redirect-page.ts';
import { staticPaths } from '../../../src/site/page-data/static-paths.ts';
import { editedFile } from '../../edited-content.ts';
import { smallContent } from '../../small-content.ts';

/** The small report whose only chart was published and then withdrawn. */
function withoutChart(): PreparedSite {
  const files = editedFile(smallContent(), 'reports/2019/charts.json', (file) => {
    file.charts = [];
  });
  const reasons = new Map([[2019, '不再需要']]);
  const { file } = record(parseUnpublished(files).content, { moved: new Map(), withdrawn: new Map(), reasons });
  return new PreparedSite(parseContent(new Map([...files, ['content/permalinks.json', permalinksJson(file)]])));
}

test('every page and file of a withdrawn chart still answers', () => {
  const site = withoutChart();
  const answered = [
    ...staticPaths.redirects(site).map(({ params }) => `/${params.redirect}/`),
    ...(['csv', 'svg'] as const).flatMap((ending) =>
      staticPaths.redirectedFiles(site, ending).map(({ params }) => `/${params.redirect}.${ending}`),
    ),
  ];
  expect(answered.toSorted()).toEqual(site.redirects.pages.map(({ page }) => page).toSorted());
  expect(answered).toContain('/2019/data/charts/basic.svg');
});

test('the picture of a withdrawn chart says so, and why', async () => {
  const picture = await fileResponse('redirect.svg', withoutChart(), { redirect: '2019/data/charts/basic' });
  expect(await picture.text()).toMatch(/^<svg .*已撤下.*原因：不再需要/s);
});

test('of a published file that was withdrawn a page in a folder of its name says why', () => {
  const files = editedFile(smallContent(), 'permalinks.json', ({ entries }) => {
    const withdrawn = { text: '', why: '有个人信息', revision: 1 };
    entries.push({ address: '/2019/original/report.docx', kind: 'file', since: 1, withdrawn });
  });
  const site = new PreparedSite(parseContent(files));
  const params = { redirect: '2019/original/report.docx' };
  expect(staticPaths.redirects(site)).toEqual([{ params }]);
  const { heading, why } = redirectPage(site, params);
  expect([heading, why]).toEqual(['这个文件已撤下', '有个人信息']);
});
