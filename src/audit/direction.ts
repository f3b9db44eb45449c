import { tokenStart } from '../report/figure-place.ts';
import { type Printed, printedFigure } from '../report/printed-figure.ts';
import { signOf, withoutSign } from '../report/printed-sign.ts';
import type { Figure } from '../report/schema/figures.ts';
import { falls, rises } from './money-words.ts';

/** Words of the template that give a change its sign; an alternative left standing gives none. */
const directions: readonly (readonly [RegExp, 1 | -1 | 0])[] = [
  [/(?:增加|增长|上升|减少|下降|降低)[(（/](?:增加|增长|上升|减少|下降|降低|持平)[)）]?/g, 0],
  [new RegExp(`增加|增长|上升|提高|超出|超过|高于|多于|${rises}(?=$|\\d)`, 'g'), 1],
  [new RegExp(`减少|下降|降低|节约|低于|少于|${falls}(?=$|\\d)`, 'g'), -1],
];
/** 少5.10万元（－10.89%）: a sign of its own, before the number or as the first of it. */
const minus = /[-−－–]$/;

/** Sign of a change as its quote states it: 1 up, −1 down, 0 where neither is chosen, undefined where no word says. */
export function directionOf(figure: Figure): 1 | -1 | 0 | undefined {
  const printed = figure.quote.slice(0, (tokenStart(figure) ?? 0) + signOf(figure.token).length).trimEnd();
  const before = printed.replace(minus, '');
  let nearest: { end: number; direction: 1 | -1 | 0 } | undefined;
  let claimed = before;
  for (const [pattern, direction] of directions) {
    for (const match of claimed.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (nearest === undefined || end > nearest.end) nearest = { end, direction };
    }
    claimed = claimed.replace(pattern, (words) => '□'.repeat(words.length));
  }
  if (before === printed) return nearest?.direction;
  // 减少－5万元 is written of a fall as well as of a rise.
  return nearest?.direction === -1 && nearest.end === before.length ? 0 : -1;
}

/** Measures whose number says a step, up or down. */
const steps = new Set<Figure['measure']>(['change', 'growth', 'variance']);

/** The value with the sign its words give; null for a gap, and for a step other than 0 whose direction is left open. */
export function signedValue(figure: Figure): string | null {
  const { value, measure } = figure;
  if (value === null || !steps.has(measure) || Number(value) === 0) return value;
  const direction = directionOf(figure);
  return direction === 0 ? null : direction === -1 ? `-${withoutSign(value)}` : value;
}

/** The figure in print, a fall with its minus: what stands alone has no 减少 or 下降 beside it. */
export function signedPrint(figure: Figure): Printed | null {
  if (!signedValue(figure)?.startsWith('-')) return printedFigure(figure);
  const printed = printedFigure({ ...figure, token: withoutSign(figure.token) });
  return printed && { value: `−${printed.value}`, full: `−${printed.full}` };
}
