import { publishedBranch } from './publish-folder.ts';

/**
 * Names that a push may not create, because they are neither a branch nor a tag (`refs/replace/…` would let one object
 * stand for another) or because Git on somebody's computer could take them for the published branch: where there is a tag
 * `main` beside it, `git push site main` is ambiguous for everybody.
 */
export function isRefusedRef(ref: string): boolean {
  if (ref === publishedBranch) return false;
  const name = /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1];
  return name === undefined || name === 'main' || /^(refs|heads|tags)\//.test(name);
}
