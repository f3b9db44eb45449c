import { around, type Box } from './box.ts';

/** A transformation of the plane as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

/** The transformation that applies `inner` first. */
export function after([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point comes to lie. */
export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What becomes of a way, wherever it begins. */
export function spanOf([a, b, c, d]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y, b * x + d * y];
}

/** The box around what becomes of a rectangle between two corners. */
export function boxOf(matrix: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): Box {
  const corners = [[x0, y0] as const, [x1, y0] as const, [x1, y1] as const, [x0, y1] as const];
  return around(
    corners.map((corner) => {
      const [x, y] = moved(matrix, corner);
      return { left: x, top: y, right: x, bottom: y };
    }),
  );
}
