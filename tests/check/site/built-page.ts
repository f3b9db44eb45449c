import type { BuiltSite } from '../../../src/check/site/built-site.ts';
import { readBuiltSite } from '../../../src/check/site/read-built-site.ts';

/** A site of one page in which nothing is wrong, with the given markup in its body. */
export function siteOf(body: string, extraFiles: Record<string, string> = {}): BuiltSite {
  return siteOfFiles({ 'index.html': pageOf(body), ...extraFiles });
}

/** A site of the given files: path and text. */
export function siteOfFiles(files: Record<string, string>, base = '/', url?: string): BuiltSite {
  return readBuiltSite(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { base, url },
  );
}

/** A page with everything a page must have, and the given markup below its heading. */
export function pageOf(body: string, title = '首页'): string {
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title>
<meta name="description" content="${title}的简介"></head><body><h1>${title}</h1>${body}</body></html>`;
}
