/** Values of the configuration in deploy/nginx.conf that differ from server to server. */
const examples = { folder: '/srv/mingzhang/site', serverName: 'server_name _;' };

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
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf does not contain ${from}`);
    return text.replaceAll(from, () => to);
  }, template);
}

/** Whether a path can stand in nginx's configuration: it has no way to write these in a quoted path. */
export function isServable(folder: string): boolean {
  return !/["'$\\`{};#\s\p{Cc}]/u.test(folder);
}
