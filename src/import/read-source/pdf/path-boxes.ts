import { around, type Box } from './box.ts';
import { type Matrix, moved, type Point } from './matrix.ts';

/** A closed or open line of a path. */
export interface Subpath {
  box: Box;
  /** All of its sides are level or upright and it has four of them at most. */
  isRectangle: boolean;
  /** Its level and upright sides. */
  segments: Box[];
}

/** Signs in the library's paths; its curves take six and four numbers. */
const [moveTo, lineTo, curveTo, quadraticCurveTo] = [0, 1, 2, 3];
/** Sides may be this much askew, in points. */
const askew = 0.5;

/** The lines of a path where they come to lie on the page. */
export function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const lines: { points: Point[]; isCurved: boolean; isClosed: boolean }[] = [];
  const point = (at: number) => moved(matrix, [data[at] ?? 0, data[at + 1] ?? 0]);
  let at = 0;
  while (at < data.length) {
    const sign = data[at];
    const open = lines.at(-1);
    at += 1;
    if (sign === moveTo) {
      lines.push({ points: [point(at)], isCurved: false, isClosed: false });
      at += 2;
    } else if (sign === lineTo) {
      open?.points.push(point(at));
      at += 2;
    } else if (sign === curveTo || sign === quadraticCurveTo) {
      const length = sign === curveTo ? 6 : 4;
      open?.points.push(point(at + length - 2));
      if (open) open.isCurved = true;
      at += length;
    } else if (open) open.isClosed = true;
  }
  return lines.filter(({ points }) => points.length > 1).map(subpathOf);
}

function subpathOf({ points, isCurved, isClosed }: { points: Point[]; isCurved: boolean; isClosed: boolean }): Subpath {
  const dots = points.map(([x, y]): Box => ({ left: x, top: y, right: x, bottom: y }));
  const ends = isClosed ? [...dots, ...dots.slice(0, 1)] : dots;
  const sides = ends.slice(1).map((dot, index) => around([dot, ends[index] ?? dot]));
  const straight = sides.filter(({ left, top, right, bottom }) => right - left <= askew || bottom - top <= askew);
  return {
    box: around(dots),
    isRectangle: !isCurved && points.length >= 4 && points.length <= 6 && straight.length === sides.length,
    segments: isCurved ? [] : straight,
  };
}
