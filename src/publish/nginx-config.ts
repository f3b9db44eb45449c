import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { applyPatch, structuredPatch } from 'diff';

/** Values of the configuration in deploy/nginx.conf that differ from site to site. */
const examples = { folder: '/srv/mingzhang/site', serverName: 'server_name _;', variables: '$mingzhang_' };

/**
 * The nginx configuration of one site.
 * @param template text of deploy/nginx.conf
 * @param folder that the site is published from; must be `isServable`
 * @param serverName domain, or `_` for any
 * @throws where the template no longer has a value to replace
 */
export function nginxConfig(template: string, folder: string, serverName = '_'): string {
  return [
    [examples.folder, folder],
    [examples.serverName, `server_name ${serverName};`],
    // Of two maps of one name nginx reads the last: one site would be served for the other.
    [examples.variables, `$${siteName(folder)}_`],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf does not contain ${from}`);
    return text.replaceAll(from, () => to);
  }, template);
}

/** A name for a site on its server, in letters, digits and `_`: that of its folder, and what tells it from others called so. */
export function siteName(folder: string): string {
  const told = createHash('sha256').update(folder).digest('hex').slice(0, 6);
  return `${basename(folder).replace(/\W+/g, '') || 'site'}_${told}`;
}

/** Domain that a configuration is for; undefined where it names none. */
export function domainOf(config: string): string | undefined {
  return /^\s*server_name ([^;]+);/m.exec(config)?.[1];
}

/**
 * A configuration that an operator has adapted, with what is new in the program's.
 * @param made what the program had written; @param fresh what it would write now
 * @returns undefined where both changed the same lines
 */
export function renewedConfig(adapted: string, made: string, fresh: string): string | undefined {
  // By itself first: a line that somebody put beside the domain keeps it from being found by its surroundings, and who leads
  // port 80 to https has written it a second time.
  const [before, after] = [made, fresh].map((config) => `server_name ${domainOf(config)};`) as [string, string];
  const isThere = adapted.includes(before);
  const [ours, theirs] = [adapted, made].map((text) => (isThere ? text.replaceAll(before, () => after) : text)) as [
    string,
    string,
  ];
  return applyPatch(ours, structuredPatch('', '', theirs, fresh)) || undefined;
}

/** Whether a path can stand in nginx's configuration: it has no way to write these in a quoted path. */
export function isServable(folder: string): boolean {
  return !/["'$\\`{};#\s\p{Cc}]/u.test(folder);
}
