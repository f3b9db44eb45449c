import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { sharedPath } from '../src/check/content/content-kinds.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { permalinksFileSchema } from '../src/report/schema/permalinks.ts';

const ledger = sharedPath('permalinks');

/**
 * The content files with a ledger of only what was published: addresses that the branch's upstream does not have were
 * recorded, but never pushed, and nobody can have them. Where there is no upstream to ask, all of them count.
 * @param isNothing whether a person says that nothing was ever pushed
 */
export function withPublishedLedger(
  root: string,
  files: ReadonlyMap<string, string>,
  isNothing = false,
): Map<string, string> {
  const pushed = isNothing ? new Set<string>() : pushedAddresses(root);
  const now = new Map(files);
  const own = parsedLedger(files.get(ledger));
  if (pushed === undefined || own === undefined) return now;
  const entries = own.entries.filter(({ address }) => pushed.has(address));
  return entries.length === own.entries.length ? now : now.set(ledger, permalinksJson({ ...own, entries }));
}

/** Addresses in the ledger of the branch that this one is pushed to; undefined where there is none. */
function pushedAddresses(root: string): Set<string> | undefined {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
    return status === 0 ? stdout : undefined;
  };
  const top = git('rev-parse', '--show-toplevel')?.trim();
  // A site inside another repository, such as a fixture of the program's, is published by another way.
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return undefined;
  const upstream = git('rev-parse', '--abbrev-ref', '@{upstream}')?.trim();
  if (upstream === undefined) return undefined;
  return new Set(parsedLedger(git('show', `${upstream}:${ledger}`))?.entries.map(({ address }) => address));
}

function parsedLedger(text: string | undefined) {
  try {
    return permalinksFileSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    // The check of the content says what is wrong with it.
    return undefined;
  }
}
