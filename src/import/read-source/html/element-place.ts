import { lengthOf } from './css-length.ts';
import { blocks, type Element } from './html-elements.ts';
import type { Declarations } from './page-styles.ts';

/** No page is higher or wider, in pixels. */
const farthest = 5000;

/** What a page says of an element, by the names of properties; empty where it says nothing. */
export type Said = (name: string) => string;

/** What is said of an element, to be asked for by name. */
export function saidOf(own: Declarations): Said {
  return (name) => own.get(name)?.toLowerCase() ?? '';
}

/** Whether an element is placed apart from what stands beside it. */
export function isPlaced(said: Said): boolean {
  return /^(?:relative|absolute|fixed|sticky)$/.test(said('position'));
}

/** Whether an element takes no room among what stands beside it. */
export function isTakenOut(said: Said): boolean {
  return /^(?:absolute|fixed)$/.test(said('position'));
}

/** Whether an element is a box of its own, which has a width and a height. */
export function isBox({ tagName }: Element, said: Said): boolean {
  const display = said('display');
  if (isTakenOut(said) || /^(?:left|right)$/.test(said('float'))) return true;
  return display === '' ? blocks.has(tagName) || /^(?:t[dh]|caption)$/.test(tagName) : display !== 'inline';
}

/** How far, in pixels, an element is moved from where it would stand. */
export function shiftOf(said: Said): { across: number; down: number } {
  const length = (name: string) => lengthOf(said(name)) ?? 0;
  const placed = (near: string, far: string) => {
    if (!isTakenOut(said) && said('position') !== 'relative') return 0;
    const own = lengthOf(said(near)) ?? -length(far);
    // From the far edge of a page a place is no way: only from one beyond every page.
    return said(near) === '' && isTakenOut(said) && own > -farthest && own < 0 ? 0 : own;
  };
  const moves = functionsIn(said).flatMap(({ name, values: [first, second] }) => {
    if (/^translate(?:3d|x)?$/.test(name)) return [[first, name === 'translatex' ? undefined : second]];
    return name === 'translatey' ? [[undefined, first]] : [];
  });
  const moved = (at: number) => moves.reduce((sum, move) => sum + (lengthOf(move[at]) ?? 0), 0);
  return {
    across: placed('left', 'right') + length('margin-left') + length('padding-left') + length('text-indent') + moved(0),
    down: placed('top', 'bottom') + length('margin-top') + length('padding-top') + moved(1),
  };
}

/** How much smaller or larger an element is drawn than its sizes say. */
export function scaleOf(said: Said): number {
  const zoom = share(said('zoom') || '1') || 1;
  return functionsIn(said).reduce((scale, { name, values }) => {
    if (/^scale(?:3d|x|y)?$/.test(name))
      return scale * Math.min(...values.slice(0, 2).map((one) => Math.abs(share(one))));
    return /^rotate[xy]$/.test(name) && /^-?(?:90|270)deg$/.test(values[0] ?? '') ? 0 : scale;
  }, zoom);
}

/** Whether an element is turned, slanted or mirrored. */
export function isTurned(said: Said): boolean {
  return functionsIn(said).some(({ name, values: [first = '', second] }) => {
    if (name === 'matrix' || name.startsWith('skew')) return true;
    if (name.startsWith('scale')) return /^-/.test(first) || /^-/.test(second ?? '');
    return name.startsWith('rotate') && !/^-?(?:0(?:\.0+)?(?:[a-z]+)?|[1-9](?:\.\d+)?deg|360deg|1turn)$/.test(first);
  });
}

/** The functions of what transforms an element, those that are properties by themselves too. */
function functionsIn(said: Said): { name: string; values: string[] }[] {
  const alone = ['translate', 'scale', 'rotate'].flatMap((name) =>
    /^(?:|none)$/.test(said(name)) ? [] : [{ name, values: said(name).split(/\s+/) }],
  );
  return [
    ...[...said('transform').matchAll(/([a-z\d]+)\(([^()]*)\)/g)].map(([, name = '', values = '']) => ({
      name,
      values: values.split(/[\s,]+/).filter((one) => one !== ''),
    })),
    ...alone,
  ];
}

/** A part of one, in hundredths or as it is. */
export function share(value: string): number {
  return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
}
