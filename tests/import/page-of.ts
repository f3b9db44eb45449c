import { readSource } from '../../src/import/read-source/read-source.ts';

/** What becomes of a saved page. */
export const read = (page: string | Uint8Array) =>
  readSource(typeof page === 'string' ? new TextEncoder().encode(page) : page, { cMaps: '', standardFonts: '' });
export const readOf = async (page: string | Uint8Array) => {
  const result = await read(page);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result;
};

/** Enough sentences for a page to be a report's. */
export const sentences = ['甲', '乙', '丙', '丁', '戊'].map((name) => `<p>　　${name}项目支出1.00万元。</p>`).join('');
/** A saved page of a report, with more in its article. */
export const page = (article: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">
  <title>虚构馆2020年度部门决算_虚构县人民政府</title></head>
  <body><div class="nav"><a>首页</a><a>政务公开</a></div>
  <h1>虚构馆2020年度部门决算</h1><div>发布日期：2021-09-01 浏览次数：12</div>
  <div id="zoom">${sentences}${article}</div>
  <div class="footer">版权所有：虚构县人民政府</div></body></html>`;
