import { parseArgs } from 'node:util';
import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { differences } from '../src/history/permalinks/differences.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { placesOf } from '../src/history/permalinks/places.ts';
import { record } from '../src/history/permalinks/record.ts';
import { uncorrected } from '../src/history/permalinks/uncorrected.ts';
import type { PermalinksFile } from '../src/report/schema/permalinks.ts';
import { permalinkStrings } from '../src/words/strings.ts';
import { droppedCorrection } from './dropped-correction.ts';
import { withPublishedLedger } from './published-ledger.ts';
import { sayRefusal } from './say-refusal.ts';
import { today } from './today.ts';
import { writeFile } from './write-content.ts';

const path = 'content/permalinks.json';

/**
 * Writes addresses into the ledger: new ones in place of those that were never pushed, and with `--moved OLD=NEW` or `--withdrawn ADDRESS --why REASON` those gone.
 * @param root folder of the project
 * @returns the exit code: 1 where nothing was written because something else has to be done first
 */
export function recordCommand(args: string[], root: string, print: (line: string) => void): 0 | 1 {
  try {
    const found = contentFiles(root);
    const files = withPublishedLedger(root, found, args.includes('--unpublished'));
    const { content } = parseUnpublished(files);
    const decisions = parseCommand(args, content.permalinks);
    const places = placesOf(content);
    const untold = content.years.flatMap((year) =>
      uncorrected(differences(year, places, content.permalinks.entries).changes, year.corrections),
    );
    if (untold.length > 0) throw new Refusal(droppedCorrection(root) ?? permalinkStrings.needsCorrection);
    const begun = files.has(path) ? content.permalinks : { ...content.permalinks, opened: today() };
    const { file, added, moved, withdrawn, returned } = record({ ...content, permalinks: begun }, decisions);
    const isSame =
      files.get(path) === found.get(path) && added.length + moved.length + withdrawn.length + returned.length === 0;
    if (isSame || permalinksJson(file) === found.get(path)) print(permalinkStrings.nothingToRecord);
    else {
      writeFile(root, { path, bytes: permalinksJson(file) });
      print(permalinkStrings.recorded(added.length + returned.length, moved.length, withdrawn.length));
    }
    return 0;
  } catch (error) {
    return sayRefusal(error, print);
  }
}

function parseCommand(args: string[], { entries }: PermalinksFile) {
  const options = {
    moved: { type: 'string', multiple: true },
    withdrawn: { type: 'string', multiple: true },
    why: { type: 'string' },
    unpublished: { type: 'boolean' },
  } as const;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    values = parseArgs({ args, options }).values;
  } catch {
    throw new Refusal(permalinkStrings.recordUsage);
  }
  const known = new Set(entries.map(({ address }) => address));
  const checked = (typed: string) => {
    const address = asTyped(typed);
    if (!known.has(address)) throw new Refusal(permalinkStrings.notPublished(address));
    return address;
  };
  const moved = (values.moved ?? []).map((value): [string, string] => {
    const [, from, to] = /^([^=]+)=(\/[^=]+)$/.exec(value.split('=').map(asTyped).join('=')) ?? [];
    if (from === undefined || to === undefined) throw new Refusal(permalinkStrings.movedNeedsBoth(value));
    return [checked(from), to];
  });
  const { why, withdrawn = [] } = values;
  if (withdrawn.length > 0 && !why) throw new Refusal(permalinkStrings.withdrawnNeedsWhy);
  return {
    moved: new Map(moved),
    withdrawn: new Map(withdrawn.map((address) => [checked(address), why ?? ''])),
  };
}

/** An address as it was typed: Git Bash on Windows takes what begins with a slash for a file below its own folder. */
function asTyped(address: string): string {
  return address.replace(/^[A-Za-z]:[\\/](?:.*[\\/])?Git(?=\/)/i, '');
}
