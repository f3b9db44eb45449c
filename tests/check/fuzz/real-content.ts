import { readFileSync } from 'node:fs';
import { contentPaths } from '../../../src/check/content/read-content.ts';

/** Text of every content file that ships, by path. */
export function realContent(): Map<string, string> {
  return new Map(contentPaths('.').map((path) => [path, readFileSync(path, 'utf8')]));
}
