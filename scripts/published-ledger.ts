import { sharedPath } from '../src/check/content/content-kinds.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { type Permalink, permalinksFileSchema } from '../src/report/schema/permalinks.ts';
import { pushedText } from './pushed-text.ts';

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
  const entries = own.entries
    .filter(({ address }) => pushed.has(address))
    .map((entry) => withPushedMove(entry, pushed));
  return entries.length === own.entries.length ? now : now.set(ledger, permalinksJson({ ...own, entries }));
}

/** A line that leads to an address nobody has leads there no more; its correction says it again. Of a term only the line says it. */
function withPushedMove(entry: Permalink, pushed: ReadonlySet<string>): Permalink {
  if (entry.moved === undefined || entry.kind === 'term' || pushed.has(entry.moved.to)) return entry;
  const { moved: _moved, ...stands } = entry;
  return stands;
}

/** Addresses that the ledger holds, pushed or not. */
export function recordedAddresses(files: ReadonlyMap<string, string>): Set<string> {
  return addressesIn(files.get(ledger));
}

/** Addresses in the ledger of the branch that this one is pushed to; undefined where there is none. */
function pushedAddresses(root: string): Set<string> | undefined {
  const pushed = pushedText(root, ledger);
  return pushed === undefined ? undefined : addressesIn(pushed);
}

function addressesIn(text: string | undefined): Set<string> {
  return new Set(parsedLedger(text)?.entries.map(({ address }) => address));
}

function parsedLedger(text: string | undefined) {
  try {
    return permalinksFileSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    // The check of the content says what is wrong with it.
    return undefined;
  }
}
