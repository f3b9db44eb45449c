/** A part of a page, in points from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What two boxes share; its right is left of its left, or its bottom above its top, where they share nothing. */
export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The smallest box around all; without any, one that holds nothing. */
export function around(boxes: readonly Box[]): Box {
  return boxes.reduce(
    (whole, box) => ({
      left: Math.min(whole.left, box.left),
      top: Math.min(whole.top, box.top),
      right: Math.max(whole.right, box.right),
      bottom: Math.max(whole.bottom, box.bottom),
    }),
    {
      left: Number.POSITIVE_INFINITY,
      top: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
      bottom: Number.NEGATIVE_INFINITY,
    },
  );
}

/** Whether a point lies in a box, or at most `by` outside it. */
export function holds({ left, top, right, bottom }: Box, x: number, y: number, by = 0): boolean {
  return x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;
}
