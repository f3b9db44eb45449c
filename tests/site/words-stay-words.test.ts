import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { wordsStayWords } from '../../src/site/words-stay-words.ts';

test.each([
  '（一）公开网址：http://www.example.gov.cn，联系电话：027-12345678。',
  '（二）详见本局网站（https://www.example.gov.cn/zwgk/2020.html）的公开栏目。',
  '（三）见www.example.gov.cn。来信请寄 juesuan@example.gov.cn。',
  '绩效报告见 http://www.example.gov.cn/jx/330.00 万元以上项目。',
])('an address in the words of a report is shown as printed, and no link: %s', async (words) => {
  const { html } = await markdownToHtml(words, { mdastPlugins: [wordsStayWords], features: { gfm: true } });
  expect(html.trim()).toBe(`<p>${words}</p>`);
});
