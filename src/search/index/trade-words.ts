import type { ThesaurusEntry } from '../../report/schema/thesaurus.ts';
import { standingIn } from '../../report/standing-words.ts';
import { template } from '../../template/template.ts';
import tradeFile from '../../template/trade-words.json' with { type: 'json' };
import { type EverydayWords, targetConcept } from '../records/everyday-words.ts';
import { isOwn, type SearchRecord } from '../records/search-record.ts';

/** What people say of the work of one kind of agency, with the official words for it, the best first, apart by 、. */
type Trade = readonly Pick<EverydayWords, 'words' | 'means'>[];

/** So many things of a trade must stand in the reports before they are taken to be of it: one word is anybody's. */
const leastOfTrade = 3;

/** Official words of so many characters are used of nothing else. */
const leastSure = 3;

/** What any report may say tells nothing of a trade: 就业 of 社会保障和就业支出. */
const common = JSON.stringify(template);

/**
 * What people call the work of the trades that the reports are of: of a court, of a school. Only what official words that
 * stand there answer, so that nothing else is sent; it leads to where these stand. People say it roughly, and some of
 * it judges: it is never shown as the same.
 * @param known everyday words that lead elsewhere already
 * @param any what is said of the work of agencies of any kind, and of what every report may tell
 */
export function tradeWords(
  records: readonly SearchRecord[],
  known: readonly EverydayWords[],
  trades: readonly Trade[] = Object.values(tradeFile.trades),
  any: Trade = tradeFile.any,
  every: Trade = tradeFile.every,
): EverydayWords[] {
  const stands = standingIn(textsOf(records));
  const taken = new Set(known.flatMap(({ words }) => words));
  const standing = (trade: Trade) =>
    trade
      .map(({ words, means }) => {
        const called = means.split('、');
        const official = called.filter(stands);
        // Another official word for the same is a word of people here, if this one surely is: a 预警 alone is no 天气预报.
        const isSure = official.length > 1 || official.some(({ length }) => length >= leastSure);
        return { words: isSure ? [...words, ...called.filter((word) => !official.includes(word))] : words, official };
      })
      .filter(({ official }) => official.length > 0);
  const ofTrades = trades.map(standing).filter((here) => {
    const telling = here.filter(({ official }) => official.some((word) => !common.includes(word)));
    return telling.length >= leastOfTrade;
  });
  // Without a trade to go by, 执行 may be that of a budget.
  const telling = standing(any)
    .map(({ words, official }) => ({ words, official: official.filter((word) => !common.includes(word)) }))
    .filter(({ official }) => official.length > 0);
  return [...ofTrades.flat(), ...telling, ...standing(every)]
    .map(
      ({ words, official }): EverydayWords => ({
        words: words.filter((word) => !taken.has(word) && !stands(word)),
        means: official.join('、'),
        concepts: [],
        rough: true,
      }),
    )
    .filter(({ words }) => words.length > 0);
}

/**
 * What people say of what every report tells, where this one does not tell it in a section of its own: leads to whatever
 * has the official words, 加油 to where the 燃料费 stands.
 * @param known everyday words that lead somewhere already
 */
export function wordsElsewhere(
  records: readonly SearchRecord[],
  known: readonly EverydayWords[],
  entries: readonly ThesaurusEntry[] = template.thesaurus,
): EverydayWords[] {
  const stands = standingIn(textsOf(records));
  const had = new Set(records.map(({ concept }) => concept));
  const led = new Set(known.flatMap(({ words }) => words));
  return entries.flatMap(({ words, means, targets: [target = ''], hidden }): EverydayWords[] => {
    const concept = targetConcept(target);
    const official = means.split('、').filter(stands);
    if (had.has(concept) || official.length === 0) return [];
    const open = words.filter((word) => !stands(word) || led.has(word));
    return open.length === 0
      ? []
      : [{ words: open, means: official.join('、'), concepts: [], ...(hidden && { hidden }) }];
  });
}

/** Each text once: much of a report is what every year says. */
function textsOf(records: readonly SearchRecord[]): string {
  const texts = records
    .filter(({ kind }) => !isOwn(kind))
    .flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]);
  return [...new Set(texts)].join('\n');
}
