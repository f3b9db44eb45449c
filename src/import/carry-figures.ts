import { figureStart, tokenStart } from '../report/figure-place.ts';
import { literally } from '../report/literally.ts';
import { blocksOf, textOf } from '../report/outline.ts';
import { signOf } from '../report/printed-sign.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';

/** The ledger of a replaced report, brought over to the new one. */
export interface CarriedFigures {
  figures: Figure[];
  /** Ids of figures whose words the new report does not have and no sentence pattern found again: for people. */
  lost: string[];
}

/**
 * Brings a checked ledger over to a new version of its report. A figure whose quote still stands stays as it is, also
 * where its paragraph has another id; one whose words changed takes what the sentence patterns found under the same id, or
 * the other number that its sentence states now, under its id and name; new ids are added. What is stated already is not
 * proposed again, and a provisional figure whose words are gone was nobody's.
 */
export function carryFigures(old: readonly Figure[], proposals: readonly Figure[], report: Report): CarriedFigures {
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  const proposed = new Map(proposals.map((figure) => [figure.id, figure]));
  const taken = new Set<string>();
  const isFree = (figure: Figure) => {
    const place = placeOf(figure, texts);
    return place !== undefined && !taken.has(place);
  };
  const carried = new Map<Figure, Figure>();
  const carry = (find: (figure: Figure) => Figure | undefined) => {
    for (const figure of old.filter((one) => !carried.has(one))) {
      const found = find(figure);
      if (found === undefined || !isFree(found)) continue;
      carried.set(figure, found);
      taken.add(placeOf(found, texts) ?? '');
    }
  };
  carry((figure) => figure);
  carry((figure) => (texts.has(figure.block) ? undefined : withNewBlock(figure, texts)));
  carry(({ id, label, provisional }) => {
    const found = proposed.get(id);
    return found && (provisional ? found : named(found, { id, label }));
  });
  carry((figure) => withNewNumber(figure, texts));
  const kept = old.flatMap((figure) => carried.get(figure) ?? (figure.provisional ? [] : [figure]));
  const known = new Set(kept.map(({ id }) => id));
  return {
    figures: [...kept, ...proposals.filter((figure) => !known.has(figure.id) && isFree(figure))],
    lost: lostFigures(kept, report).map(({ id }) => id),
  };
}

/** Figures whose words a report does not have. */
export function lostFigures(figures: readonly Figure[], report: Report): Figure[] {
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  return figures.filter((figure) => placeOf(figure, texts) === undefined);
}

/** Where a figure's number stands: its block and the position there; undefined where its words are not in the block, or twice. */
function placeOf(figure: Figure, texts: ReadonlyMap<string, string>): string | undefined {
  const text = texts.get(figure.block);
  const start = text?.split(figure.quote).length === 2 ? figureStart(figure, text) : undefined;
  // 增加-2.00万元, registered before without its sign.
  return start === undefined ? undefined : `${figure.block} ${start + signOf(figure.token).length}`;
}

/** A figure whose words stand in one other paragraph. */
function withNewBlock(figure: Figure, texts: ReadonlyMap<string, string>): Figure | undefined {
  const [block, ...others] = [...texts].filter(([, text]) => text.includes(figure.quote)).map(([id]) => id);
  return block === undefined || others.length > 0 ? undefined : { ...figure, block };
}

/** A figure whose words stand in its paragraph with another number, or with other blanks. */
function withNewNumber(figure: Figure, texts: ReadonlyMap<string, string>): Figure | undefined {
  const start = tokenStart(figure);
  if (start === undefined || !/^-?[\d.,]+$/.test(figure.token)) return undefined;
  const [before, after] = [figure.quote.slice(0, start), figure.quote.slice(start + figure.token.length)].map(
    (words) => [...words.replace(/\s/g, '')],
  ) as [string[], string[]];
  // A number by itself says nothing of what it is.
  if (!/\p{L}{2}/u.test(before.join(''))) return undefined;
  const loosely = (letters: readonly string[]) => letters.map(literally).join('\\s*');
  const behind = after.length === 0 ? '' : `\\s*${loosely(after)}`;
  const printed = new RegExp(`(${loosely(before)}\\s*)(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)${behind}`, 'gu');
  const [found, ...others] = [...(texts.get(figure.block) ?? '').matchAll(printed)];
  if (found === undefined || others.length > 0) return undefined;
  const [quote, words = '', token = ''] = found;
  const nth = words.split(token).length;
  const { nth: _nth, note: _note, ...rest } = figure;
  return { ...rest, value: token.replaceAll(',', ''), quote, token, ...(nth > 1 && { nth }) };
}

/** What was found, under the id and name that people gave. */
function named({ provisional: _provisional, ...found }: Figure, name: Pick<Figure, 'id' | 'label'>): Figure {
  return { ...found, ...name };
}
