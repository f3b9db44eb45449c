import { isDeepStrictEqual } from 'node:util';
import { spoken } from '../history/corrections/correction-notes.ts';
import { isMaskedFrom } from '../history/redactions/masked.ts';
import { type FileBack, filesBack, wordsBack } from '../history/redactions/words-back.ts';
import { parsedJson } from '../report/parsed-json.ts';
import type { Correction, CorrectionsFile } from '../report/schema/corrections.ts';
import type { Permalink, PermalinksFile, PlaceKind } from '../report/schema/permalinks.ts';
import type { RedactionsFile } from '../report/schema/redactions.ts';
import { type LeftBase, leftBase, sitePath } from './left-base.ts';

/**
 * What a version takes back of what the version before had published. The check compares the content with its own ledger;
 * that ledger and corrections only ever grow can be seen here alone, where both versions are at hand.
 */
export interface BrokenPromises {
  /** Addresses that the ledger no longer holds. */
  withdrawn: string[];
  /** Addresses of which the ledger tells now that something else was published. */
  reworded: string[];
  /** Files whose earlier corrections were changed or removed. */
  corrections: string[];
  /** Path under which every address was published, where the site goes to another one and does not say so. */
  base?: LeftBase | undefined;
  /** Files in which words stand again that were taken back by law, and no correction tells of it. */
  back: FileBack[];
}

const redactionsPath = 'content/redactions.json';

/** Kinds of addresses whose name is the site's own and may be said better. */
const ownNames: readonly PlaceKind[] = ['chart', 'finding', 'term'];

/**
 * Compares two versions.
 * @param before content files of the version that is published; it may have no ledger yet
 * @param after content files that passed the check
 */
export function brokenPromises(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): BrokenPromises {
  const redactions = [redactionsOf(before), redactionsOf(after)];
  // What was taken back by law may be gone from the ledger and the corrections, and from nothing else of them.
  const isKept = (redactions[1]?.length ?? 0) > (redactions[0]?.length ?? 0) ? isMaskedFrom : isDeepStrictEqual;
  const entries = new Map(entriesOf(after).map((entry) => [entry.address, entry]));
  const former = entriesOf(before);
  return {
    withdrawn: former.filter(({ address }) => !entries.has(address)).map(({ address }) => address),
    reworded: former
      .filter((entry) => {
        const now = entries.get(entry.address);
        return now !== undefined && !isKept(firstPublished(entry), firstPublished(now));
      })
      .map(({ address }) => address),
    back: wordsBackIn(before, after),
    base: leftBase(before.get(sitePath)?.toString('utf8'), after.get(sitePath)?.toString('utf8')),
    corrections: [...before.keys()]
      .filter((path) => /^content\/reports\/\d+\/corrections\.json$/.test(path))
      .filter((path) => {
        const earlier = correctionsOf(before, path);
        return !isKept(earlier, correctionsOf(after, path).slice(0, earlier.length));
      })
      .concat(
        isDeepStrictEqual(redactionsOf(after).slice(0, redactionsOf(before).length), redactionsOf(before))
          ? []
          : [redactionsPath],
      ),
  };
}

/** Whoever wrote a correction was asked whether the words may be public. */
function wordsBackIn(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): FileBack[] {
  if (redactionsOf(before).length === 0) return [];
  const [was, is] = [before, after].map(
    (files) => new Map([...files].map(([path, bytes]) => [path, bytes.toString()])),
  );
  return filesBack(was ?? new Map(), is ?? new Map()).filter(({ path }) => {
    if (!/\/(?:source\.txt|tables\.json)$/.test(path)) return true;
    const corrections = path.replace(/[^/]+$/, 'corrections.json');
    const told = correctionsOf(after, corrections).slice(correctionsOf(before, corrections).length);
    return !told.some(({ changes }) =>
      changes.map(spoken).some((change) => wordsBack(change.before ?? '', change.after ?? '').length > 0),
    );
  });
}

/** What a line of the ledger says for good; that a place moved or was withdrawn may be added. */
function firstPublished({ moved: _moved, withdrawn: _withdrawn, text, ...rest }: Permalink) {
  return ownNames.includes(rest.kind) ? rest : { ...rest, text };
}

function entriesOf(files: ReadonlyMap<string, Buffer>): readonly Permalink[] {
  return parsed<PermalinksFile>(files, 'content/permalinks.json')?.entries ?? [];
}

function redactionsOf(files: ReadonlyMap<string, Buffer>): readonly unknown[] {
  return parsed<RedactionsFile>(files, redactionsPath)?.redactions ?? [];
}

function correctionsOf(files: ReadonlyMap<string, Buffer>, path: string): readonly Correction[] {
  return parsed<CorrectionsFile>(files, path)?.corrections ?? [];
}

/** A file of a version that passed the check when it was published, by the rules of that day; undefined where there is none. */
function parsed<File>(files: ReadonlyMap<string, Buffer>, path: string): File | undefined {
  const text = files.get(path)?.toString('utf8');
  return text === undefined ? undefined : parsedJson(text);
}
