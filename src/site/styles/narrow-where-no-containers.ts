import type { AtRule, Plugin } from 'postcss';

/** As which an engine that cannot measure containers takes every one of them, in rem: a phone. */
const taken = 24;

/**
 * Engines that know no container queries (Chromium before 105, Safari before 16) pass over the rules in them. They get
 * those that hold on a phone, at every width: a layout that is simpler, and never one of a character a line.
 */
export const narrowWhereNoContainers: Plugin = {
  postcssPlugin: 'narrow-where-no-containers',
  OnceExit(root, { AtRule }) {
    root.walkAtRules('container', (query) => {
      if (!holdsOnPhone(query)) return;
      const fallback = new AtRule({ name: 'supports', params: 'not (container-type: inline-size)' });
      fallback.append(query.nodes?.map((node) => node.clone()) ?? []);
      query.after(fallback);
    });
  },
};

/** @throws Error where a query asks for something else than a width in rem */
function holdsOnPhone(query: AtRule): boolean {
  const [, sign, width] = /^page \(width (<|>=) ([\d.]+)rem\)$/.exec(query.params) ?? [];
  if (width === undefined) throw query.error('A container query is `page (width < …rem)` or `page (width >= …rem)`');
  return sign === '<' ? taken < Number(width) : taken >= Number(width);
}
