import type { Citation } from '../../../derive/cite/citation.ts';
import { placeSpan } from '../../../derive/cite/place-span.ts';
import type { CitePlaces } from '../../page-data/cite-places.ts';

/** A place as it can be cited: in its published revision, and as it is now. */
export interface CitableHere {
  /** Name shown above the dialog. */
  name: string;
  pinned: Citation;
  /** The same with today's address. */
  current: Citation;
  revision: number;
}

/** Words of a place instead of the whole of it. */
export interface SelectedWords {
  words: string;
  /** `#s3-7-p1:~:text=…` */
  hash: string;
  /** Id of the place they end in, where that is another. */
  through?: string | undefined;
}

/**
 * Makes the citation of a place.
 * @param id id of the place, figure, chart or finding
 * @param today YYYY-MM-DD, where the reader is
 * @param origin of the site: https://example.gov.cn
 * @returns undefined where the data does not hold the id
 */
export function citationOf(
  data: CitePlaces,
  id: string,
  today: string,
  origin: string,
  selected?: SelectedWords | undefined,
): CitableHere | undefined {
  const own = data.findings[id] ?? data.charts[id];
  if (own) {
    const [name, pinned, current, sentence] = own;
    const citation = (address: string): Citation => ({
      kind: 'webpage',
      key: `final-accounts-${data.year}-${id.replaceAll('.', '-')}`,
      author: data.site.author,
      title: data.findings[id] ? data.site.checks : data.site.charts,
      place: name,
      publishedOn: null,
      accessedOn: today,
      address: origin + address,
      quote: sentence,
    });
    return { name, pinned: citation(pinned), current: citation(current), revision: data.revision };
  }
  const found = data.places[id];
  if (!found) return undefined;
  const [first, pinned, current, words] = found;
  const last = data.places[selected?.through ?? ''];
  const place = last ? placeSpan(first, last[0]) : first;
  const citation = (address: string, through: string | undefined): Citation => ({
    kind: 'report',
    key: `final-accounts-${data.year}-${id.replaceAll('.', '-')}`,
    author: data.author,
    title: data.title,
    place,
    publishedOn: data.publishedOn,
    accessedOn: today,
    address: origin + (selected ? address.replace(/#.*|$/, selected.hash) : address),
    ...(through !== undefined && { through: origin + through }),
    quote: selected?.words ?? words,
  });
  return {
    name: place || data.title,
    pinned: citation(pinned, last?.[1]),
    current: citation(current, last?.[2]),
    revision: data.revision,
  };
}
