import { occurrence } from '../report/figure-place.ts';
import type { Figure } from '../report/schema/figures.ts';

/** Words of the template that give a change its sign; an alternative left standing gives none. */
const directions: readonly (readonly [RegExp, 1 | -1 | 0])[] = [
  [/(?:增加|增长|上升|减少|下降|降低)[(（/](?:增加|增长|上升|减少|下降|降低|持平)[)）]?/g, 0],
  [/增加|增长|上升|提高|超出|高于/g, 1],
  [/减少|下降|降低|节约|低于/g, -1],
];

/** Sign of a change as its quote states it: 1 up, −1 down, 0 where neither is chosen, undefined where no word says. */
export function directionOf(figure: Figure): 1 | -1 | 0 | undefined {
  const before = figure.quote.slice(0, occurrence(figure.quote, figure.token, figure.nth ?? 1) ?? 0);
  let nearest: { end: number; direction: 1 | -1 | 0 } | undefined;
  let claimed = before;
  for (const [pattern, direction] of directions) {
    for (const match of claimed.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (nearest === undefined || end > nearest.end) nearest = { end, direction };
    }
    claimed = claimed.replace(pattern, (words) => '□'.repeat(words.length));
  }
  return nearest?.direction;
}
