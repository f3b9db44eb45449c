import { placeAt, reportAddress } from '../../report/addresses.ts';
import { idsAbove, partId } from '../../report/ids.ts';
import type { Permalink } from '../../report/schema/permalinks.ts';
import { idAt, isWords } from './published.ts';

/** Where a published place stood: under which part, section or table, after which sibling (null: first). */
export interface Position {
  in: string;
  follows: string | null;
}

/**
 * Where the words of a report stood when last published, by id.
 * @param alive ids that had not been moved or withdrawn; only they count as siblings
 */
export function publishedPositions(
  entries: readonly Permalink[],
  year: number,
  alive: ReadonlySet<string>,
): Map<string, Position> {
  const own = reportAddress(year);
  const words = entries.filter(({ address, kind }) => address.startsWith(own) && isWords(kind));
  const ids = new Set(words.map(({ address }) => idAt(address)));
  const siblings = new Map<string, string[]>();
  for (const { address, kind, follows } of words) {
    const id = idAt(address);
    const parent = kind === 'part' ? '' : parentOf(id, address, ids);
    const list = siblings.get(parent) ?? [];
    const after = follows === undefined || follows === null ? -1 : list.indexOf(follows);
    // Lines stand in the order of the report, but for those of later revisions, which say whom they follow.
    if (follows === null) list.unshift(id);
    else if (after >= 0) list.splice(after + 1, 0, id);
    else list.push(id);
    siblings.set(parent, list);
  }
  return new Map(
    [...siblings].flatMap(([parent, list]) => {
      const living = list.filter((id) => alive.has(id));
      return living.map((id, index) => [id, { in: parent === '' ? id : parent, follows: living[index - 1] ?? null }]);
    }),
  );
}

/** The id that another stands under: ids begin with their parent's; a caption's tells only its part. */
function parentOf(id: string, address: string, ids: ReadonlySet<string>): string {
  return idsAbove(id).find((above) => ids.has(above)) ?? partId(placeAt(address)?.part ?? 0);
}
