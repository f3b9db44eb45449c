/** One page of each kind. An address begins with the slash of the site's base. */
export const pageKinds = {
  home: '/',
  'report home': '/2019/',
  'part without its tables': '/2019/part-2/',
  'part with charts': '/2019/part-3/',
  'part with a table': '/2019/part-4/',
  'part of definitions': '/2019/part-5/',
  'whole report': '/2019/full/',
  figures: '/2019/figures/',
  charts: '/2019/charts/',
  'chart in a frame': '/embed/2019/fig2/',
  checks: '/2019/checks/',
  method: '/method/',
  'site map': '/site-map/',
  accessibility: '/accessibility/',
  corrections: '/corrections/',
  'home of a version': '/2019/r/1/',
  'part of a version': '/2019/r/1/part-3/',
  'findings of a version': '/2019/r/1/checks/',
  data: '/2019/data/',
  citing: '/2019/cite/',
  glossary: '/glossary/',
  term: '/glossary/sangong-jingfei/',
  'term without definition': '/glossary/zhichu-gongneng-fenlei-kemu/',
  search: '/search/',
  'search with hits': '/search/?q=公车',
  'not found': '/no-such-page/',
} as const;

/** Every so manieth kind: tests over all of them share these out, for each is long. @param share counted from 1 */
export function shareOfKinds(share: number, of: number): [kind: string, address: string][] {
  return Object.entries(pageKinds).filter((_, index) => index % of === share - 1);
}

/** An address of the site for `page.goto` and `request.get`, which resolve it against the base the site is served under. */
export function at(address: string): string {
  return `.${address}`;
}
