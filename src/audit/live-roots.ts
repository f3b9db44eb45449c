import type { Finding } from './finding.ts';

/**
 * Has each finding name what it follows from in the end, which follows from nothing: pages tell it there. A root counts only
 * while it is found and not consistent itself; otherwise the finding stands for itself.
 */
export function withLiveRoots(findings: readonly Finding[]): Finding[] {
  const open = new Map(findings.filter(({ verdict }) => verdict !== 'consistent').map(({ id, root }) => [id, root]));
  return findings.map(({ root, ...finding }) => {
    const last = open.has(finding.id) ? lastRoot(finding.id, open) : finding.id;
    return last === finding.id ? finding : { ...finding, root: last };
  });
}

/** The last open finding on the way from root to root; of those that follow from each other, the first in their order. */
function lastRoot(id: string, open: ReadonlyMap<string, string | undefined>): string {
  const way = [id];
  for (;;) {
    const next = open.get(way.at(-1) as string);
    if (next === undefined || !open.has(next)) return way.at(-1) as string;
    if (way.includes(next)) {
      const circle = new Set(way.slice(way.indexOf(next)));
      return [...open.keys()].find((one) => circle.has(one)) as string;
    }
    way.push(next);
  }
}
