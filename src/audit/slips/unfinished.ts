import type { Ledger } from '../ledger.ts';
import type { Slip } from './slip.ts';
import { paragraphsOf } from './wording.ts';

/** Words that announce something, and the stop that comes instead. */
const unfinishedWords = [
  /[^，。；]{0,12}(?:主要)?原因(?:主要)?(?:是|为|在于|：|:)?\s*[：:]?\s*[。；]/g,
  /[^，。；]{0,12}(?:主要)?(?:用于|包括|其中)(?:[：:]|以下方面[：:])?\s*[。；](?!\s*\d)/g,
  /[^，。；]{0,12}(?:主要)?原因(?:主要)?(?:是|为|在于|：|:)\s*[：:]?\s*$/g,
  /[^，。；]{0,12}[，、]\s*$/g,
  // …的主要原因是：追加建设 and no stop: it breaks off before the next numeral.
  /(?<=。[^。]*)[^，。；]{0,12}原因(?:主要)?(?:是|为|：|:)[^。；！？]*[\u4e00-\u9fff]\s*$/g,
];

/** A sentence that begins to give a reason, or a list, gives it. */
export function unfinished(ledger: Ledger): Slip[] {
  return paragraphsOf(ledger).flatMap(({ id, text }) =>
    unfinishedWords
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(
        ({ 0: words }) => !/(?:说明|分析|详见|见)[^，]{0,6}原因[。；]$|[的其]原因[。；]$|明确原因|查明原因/.test(words),
      )
      .map(({ 0: words }) => ({
        rule: 'unfinished',
        verdict: 'blank',
        severity: 'low',
        places: [{ block: id, quote: words.trim() }],
        words: { quote: words.trim() },
      })),
  );
}
