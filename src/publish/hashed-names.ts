import { hashedFileNames, textsFolder } from '../search/index/search-files.ts';

/**
 * Files whose name carries a hash of what is in them: they may be kept for ever, and a page that a visitor opened before a
 * release still asks for them after it. deploy/nginx.conf says the same; a test compares them.
 */
const hashedNames = [
  /\/_astro\/[^/]+\.[\w-]{8}\.\w+$/,
  /\/_astro\/[^/]+-[\w-]{8}\.\w+$/,
  /\/fonts\/[^/]+-[0-9a-f]{10}\.woff2$/,
  /\/pagefind\/index\/[^/]+$/,
  /\/pagefind\/pagefind\.[^/]+\.pf_meta$/,
  new RegExp(`/${textsFolder}/${hashedFileNames.source}$`),
];

/** @param path within the served folder, beginning with a slash */
export function isHashedName(path: string): boolean {
  return hashedNames.some((name) => name.test(path));
}
