import { figureIdOf } from '../../report/ids.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { FoldedRecord } from '../corpus/folded-record.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import type { Match } from '../questions/rank.ts';
import { isOwn } from '../records/search-record.ts';
import { answerCards } from '../results/answer-card.ts';
import { toHit } from '../results/hit.ts';
import type { Way } from './way.ts';

/** A place of the site that was pasted: its record, and the block or figure there that was meant. */
export interface TypedPlace {
  folded: FoldedRecord;
  block: string | null;
  figure: PlacedFigure | null;
}

/**
 * The place that an own address or id names: https://…/2019/part-3/#s3-7-2-p1, #f-three-public.total, s3-7-2, 3.7.2.
 * Null for all else.
 */
export function typedPlace(text: string, { records, figures }: Corpus): TypedPlace | null {
  if (/\s/.test(text)) return null;
  const [path = '', hash = ''] =
    text
      .replace(/^[a-z]+:\/\/[^/]+|\?[^#]*/gi, '')
      .split(/:~:/)[0]
      ?.split('#') ?? [];
  const year = /(?:^|\/)(\d{4})\//.exec(path)?.[1];
  const id = hash === '' && !path.includes('/') ? path : hash;
  const ofYear = (folded: FoldedRecord) => year === undefined || String(folded.record.year) === year;
  if (/^\d+(\.\d+){2,}\.?$/.test(text))
    return atRecord(records.find(({ record }) => record.number === text.replace(/\.$/, '')));
  if (id === '')
    return path.includes('/') ? atRecord(records.find(({ record }) => endsWith(path, record.address))) : null;
  // What is no address must look like an id: E09 alone is a word.
  if (!/^[\w.-]+$/.test(id) || !(path.includes('/') || /[-.]/.test(id))) return null;
  const placed = figures.find(({ figure, folded }) => figure.id === figureIdOf(id) && ofYear(folded));
  if (placed !== undefined) return { folded: placed.folded, block: placed.block.id, figure: placed };
  const having = records.filter(
    (one) =>
      ofYear(one) && (one.record.address.endsWith(`#${id}`) || one.record.blocks.some((block) => block.id === id)),
  );
  const isOn = ({ record }: FoldedRecord) => path !== '' && endsWith(path, record.address.replace(/#.*/, ''));
  const folded = having.find(isOn) ?? having[0];
  if (folded === undefined) return null;
  return isOwn(folded.record.kind) ? atRecord(folded) : { folded, block: id, figure: null };
}

function atRecord(folded: FoldedRecord | undefined): TypedPlace | null {
  return folded === undefined ? null : { folded, block: null, figure: null };
}

/** The place whose own address or id was pasted. */
export const byPlace: Way = async ({ text, words, direct: { corpus }, loaded: { fold } }) => {
  const place = typedPlace(text, corpus);
  if (place === null) return null;
  const { folded, block, figure } = place;
  const match: Match = { kind: 'place', rank: 0, score: 0, count: 0, way: null, words: [], figure };
  const hit = toHit(words, fold, { folded, match });
  const address = block === null ? hit.address : `${hit.address.replace(/#.*/, '')}#${block}`;
  return { status: 'found', hits: [{ ...hit, address }], cards: answerCards(figure === null ? [] : [figure], corpus) };
};

/** Whether a path, with or without its last slash and below any base, is this address. */
function endsWith(path: string, address: string): boolean {
  return path.replace(/\/?$/, '/').endsWith(address);
}
