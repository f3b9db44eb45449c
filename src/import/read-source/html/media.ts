/** Pixels of a usual screen. */
const screen = 1280;

/** Whether a usual screen is one of the media that a style sheet, or a part of one, is for. */
export function isOfScreen(media: string): boolean {
  return media.split(',').some((medium) =>
    medium.split(/\band\b/i).every((condition) => {
      const [, bound, pixels] = /^\s*\(\s*(min|max)-width\s*:\s*(\d+)px\s*\)\s*$/i.exec(condition) ?? [];
      if (bound === undefined) return /^\s*(?:(?:only\s+)?(?:screen|all))?\s*$/i.test(condition);
      return bound.toLowerCase() === 'min' ? Number(pixels) <= screen : Number(pixels) >= screen;
    }),
  );
}
