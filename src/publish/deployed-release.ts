/** Name of the file in which a site on GitHub Pages says what it was made from. */
export const deployedReleaseFile = 'release.json';

/**
 * Commit that a deployed site was made from.
 * @param address of the site
 * @returns undefined where there is no site yet, or one from before it said so
 * @throws where the site does not answer
 */
export async function deployedCommit(address: string): Promise<string | undefined> {
  const file = new URL(deployedReleaseFile, `${address.replace(/\/$/, '')}/`);
  // Kept copies of the host's caches would name the release before.
  file.searchParams.set('at', String(Date.now()));
  const response = await fetch(file, { signal: AbortSignal.timeout(30_000) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${file.href}`);
  const { commit } = (await response.json()) as { commit?: unknown };
  if (typeof commit !== 'string' || !/^[0-9a-f]{40,64}$/.test(commit)) throw new Error(`No commit in ${file.href}`);
  return commit;
}
