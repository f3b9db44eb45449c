import type { Ledger } from '../ledger.ts';
import type { Slip } from './slip.ts';
import { headingsOf, paragraphsOf } from './wording.ts';

/** What stands where a name, a year or a number belongs. */
const standIns = [
  /(?<![\d＊*])[＊*]{2,}|(?<![\d-]{3}[XxＸｘ×]*)[XxＸｘ×]{2,}/g,
  /[○〇◯]{2,}(?!\d|[一二三四五六七八九十])/g,
  /[_＿]{2,}/g,
  /□+/g,
  /(?<![\d.])20\d?\s*年度/g,
  /(?<![\d.])(?:20[012]\s*年(?!度|[^，。；]{0,2}[历史来])|20\d{3}\s*年)/g,
  /(?<!(?:单位|换算)[^。；]{0,20}|[均皆])(?:为|是|共|计|合计|支出|收入|增加|减少)\s*(?=万元)/g,
  /(?:增长|下降|占|完成预算的|的)\s*(?=[%％])/g,
];

/** Names, years and numbers are written out: no XX, no 202 年度, no 支出万元. */
export function standInsOf(ledger: Ledger): Slip[] {
  const marked = new Map(
    [...ledger.blocks].map(([id, { block }]) => [id, 'marks' in block ? (block.marks ?? []) : []]),
  );
  const texts = [...headingsOf(ledger), ...paragraphsOf(ledger)];
  return texts.flatMap(({ id, text }) =>
    standIns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ index, 0: words }) => ({
        quote: text.slice(Math.max(0, index - 6), index + words.length + 4).trim(),
        words: words.trim(),
      }))
      // The importer has marked gaps already, and a relation or X- tells of them.
      .filter(
        ({ quote }) => !(marked.get(id) ?? []).some((mark) => mark.quote.includes(quote) || quote.includes(mark.quote)),
      )
      .map(({ quote, words }) => ({
        rule: 'stand-in',
        verdict: 'blank',
        severity: 'medium',
        places: [{ block: id, quote }],
        words: { quote, sign: words },
      })),
  );
}
