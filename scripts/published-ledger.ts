import { sharedPath } from '../src/check/content/content-kinds.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { isWords } from '../src/history/permalinks/published.ts';
import { parsedJson } from '../src/report/parsed-json.ts';
import { type Permalink, permalinksFileSchema } from '../src/report/schema/permalinks.ts';
import { pushedText } from './pushed-text.ts';

const ledger = sharedPath('permalinks');

/**
 * The content files with a ledger of only what was published: addresses that the branch's upstream does not have were
 * recorded, but never pushed, and nobody can have them; but
 * words that a correction tells of are its own. Where there is no upstream to ask, all of them count.
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
  const kept = own.entries.filter((entry) => pushed.has(entry.address) || isTold(entry));
  const addresses = new Set(kept.map(({ address }) => address));
  const entries = kept.map((entry) => withKnownMove(entry, addresses));
  return entries.length === own.entries.length ? now : now.set(ledger, permalinksJson({ ...own, entries }));
}

/** Whether a correction tells of the words at an address: later corrections begin with them, pushed or not. */
function isTold({ kind, since = 1 }: Permalink): boolean {
  return isWords(kind) && since > 1;
}

/** A line that leads to an address nobody has leads there no more; it is found anew. Of a term only the line says it. */
function withKnownMove(entry: Permalink, known: ReadonlySet<string>): Permalink {
  if (entry.moved === undefined || entry.kind === 'term' || known.has(entry.moved.to)) return entry;
  const { moved: _moved, ...stands } = entry;
  return stands;
}

/** Whether there is an upstream to ask what was published. */
export function knowsPublished(root: string): boolean {
  return pushedText(root, ledger) !== undefined;
}

/** Addresses that were published; without an upstream to ask, all that the ledger holds. */
export function publishedAddresses(root: string): Set<string> {
  return pushedAddresses(root) ?? recordedAddresses(contentFiles(root));
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
    return permalinksFileSchema.safeParse(parsedJson(text ?? '')).data;
  } catch {
    // The check of the content says what is wrong with it.
    return undefined;
  }
}
