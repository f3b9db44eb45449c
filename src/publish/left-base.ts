import { parsedJson } from '../report/parsed-json.ts';
import type { Site } from '../report/schema/site.ts';

/** A path that a site leaves, and the one it goes to. */
export interface LeftBase {
  from: string;
  to: string;
}

export const sitePath = 'content/site.json';

/**
 * Whether a site goes to another path without saying that it knows: each address that was published is lost with the old one.
 * @param before text of site.json as it is published; @param after as it would be
 */
export function leftBase(before: string | undefined, after: string | undefined): LeftBase | undefined {
  const moved = movedBase(before, after);
  return moved === undefined || moved.formerBases.includes(moved.from) ? undefined : { from: moved.from, to: moved.to };
}

/** The path that a site leaves, whether it says so or not; undefined where it stays. */
export function movedBase(
  before: string | undefined,
  after: string | undefined,
): (LeftBase & { formerBases: readonly string[] }) | undefined {
  const [was, is] = [before, after].map((text) => (text ? parsedJson<SitePath>(text) : undefined));
  if (was === undefined || is === undefined) return undefined;
  const { base: from = '/' } = was;
  const { base: to = '/', formerBases = [] } = is;
  return from === to ? undefined : { from, to, formerBases };
}

type SitePath = Partial<Pick<Site, 'base' | 'formerBases'>>;

/** What leads the addresses below the old path to those below the new one, as nginx is told it. */
export function redirectRule({ from, to }: LeftBase): string {
  const pattern = (path: string) => path.replaceAll('.', '\\.');
  // What stands below both is not to go in circles; the root has what proves the domain to whoever certifies it.
  const kept = [
    ...(to.startsWith(from) ? [pattern(to.slice(from.length))] : []),
    ...(from === '/' ? ['\\.well-known/'] : []),
  ];
  const but = kept.length === 0 ? '' : `(?!${kept.join('|')})`;
  return `rewrite ^${pattern(from)}${but}(.*)$ ${to}$1 permanent;`;
}
