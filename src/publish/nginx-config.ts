/** Values of the configuration in deploy/nginx.conf that differ from server to server. */
const examples = { root: '/srv/mingzhang/site', serverName: '_' };

/**
 * The nginx configuration of one site.
 * @param template text of deploy/nginx.conf
 * @param folder that the site is published from; must be `isServable`
 * @param serverName domain, or `_` for any
 * @throws where the template no longer has a value to replace
 */
export function nginxConfig(template: string, folder: string, serverName = examples.serverName): string {
  return [
    [`root "${examples.root}/current/site";`, `root "${folder}/current/site";`],
    [`server_name ${examples.serverName};`, `server_name ${serverName};`],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no line ${from}`);
    return text.replace(from, () => to);
  }, template);
}

/** Whether a path can stand in nginx's configuration: it has no way to write these in a quoted path. */
export function isServable(folder: string): boolean {
  return !/["'$\\`{};#\s\p{Cc}]/u.test(folder);
}
