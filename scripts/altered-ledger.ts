import { sharedPath } from '../src/check/content/content-kinds.ts';
import { brokenPromises } from '../src/publish/broken-promises.ts';
import { markedChange } from '../src/report/marked-change.ts';
import { parsedJson } from '../src/report/parsed-json.ts';
import { type Permalink, permalinksFileSchema } from '../src/report/schema/permalinks.ts';
import { contentCheckStrings as words } from '../src/words/strings.ts';
import { pushedAndOwn } from './pushed-text.ts';

const ledger = sharedPath('permalinks');
const paths = [ledger, sharedPath('redactions')];

/**
 * What a person is told where the ledger says of published addresses that something else was published: words that were
 * replaced in the whole folder are replaced there too, and in corrections and terms.
 * @returns undefined where it does not, where nothing was pushed yet, and where the ledger cannot be read
 */
export function alteredLedger(root: string): string | undefined {
  const { pushed, own } = pushedAndOwn(root, paths);
  const before = publishedWords(pushed);
  if (before === undefined) return undefined;
  const after = publishedWords(own);
  if (after === undefined) return undefined;
  // What was taken back may give later words an earlier version: only words that are others are told.
  const [address, ...others] = brokenPromises(pushed, own).reworded.filter((one) => before.get(one) !== after.get(one));
  if (address === undefined) return undefined;
  const marked = markedChange(before.get(address) ?? '', after.get(address) ?? '');
  return words.ledgerReworded(others.length + 1, address, marked.before, marked.after);
}

function publishedWords(files: ReadonlyMap<string, Buffer>): Map<string, string> | undefined {
  try {
    const { entries } = permalinksFileSchema.parse(parsedJson(`${files.get(ledger)}`));
    const wordsOf = ({ text = '', figure }: Permalink) => text || JSON.stringify(figure ?? '');
    return new Map(entries.map((entry) => [entry.address, wordsOf(entry)]));
  } catch {
    return undefined;
  }
}
