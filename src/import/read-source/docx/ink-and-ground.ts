import { child, childValue, type XmlElement } from '../xml-elements.ts';

/** The colours Word marks with, by the names it has for them. */
const highlights: Record<string, string> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  yellow: 'FFFF00',
};
/** Parts of colours that differ by no more cannot be told from one another. */
const leastApart = 8;
const paper = 'FFFFFF';

/** Colour of characters as their properties say it; `none` where they are not painted at all. */
export function inkOf(properties: XmlElement): string | undefined {
  const effect = child(properties, 'w14:textFill');
  const isDrawn = child(child(properties, 'w14:textOutline'), 'w14:solidFill') !== undefined;
  if (child(effect, 'w14:noFill') !== undefined && !isDrawn) return 'none';
  const filled = child(effect, 'w14:solidFill');
  const painted = child(filled, 'w14:srgbClr')?.attributes['w14:val'];
  if (painted !== undefined) return painted;
  if (isPaper(child(filled, 'w14:schemeClr'), 'w14:val')) return paper;
  const colour = child(properties, 'w:color');
  // Word goes by the theme's colour where both are given.
  return isPaper(colour, 'w:themeColor') ? paper : colour?.attributes['w:val'];
}

/** The theme's colour of paper, as it is. */
function isPaper(colour: XmlElement | undefined, name: string): boolean {
  if (colour === undefined || !/^(?:background1|light1|bg1|lt1)$/.test(colour.attributes[name] ?? '')) return false;
  const { 'w:themeShade': shade = 'FF', 'w:themeTint': tint = 'FF' } = colour.attributes;
  return colour.children.length === 0 && /^ff$/i.test(shade) && /^ff$/i.test(tint);
}

/** Colour that properties lay under their words: empty where it is not known, undefined where it is that of paper. */
export function groundOf(properties: XmlElement | undefined): string | undefined {
  const highlight = childValue(properties, 'w:highlight');
  if (highlight !== undefined && !/^(?:none|white)$/.test(highlight)) return highlights[highlight] ?? '';
  const shading = child(properties, 'w:shd')?.attributes;
  if (shading === undefined) return undefined;
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear', 'w:color': over = 'auto' } = shading;
  if (pattern === 'solid') return over === 'auto' ? '000000' : over;
  if (!/^(?:clear|nil)$/.test(pattern)) return '';
  if (fill === 'auto') return shading['w:themeFill'] === undefined ? undefined : '';
  return isAlike(fill, paper) ? undefined : fill;
}

/** Whether characters cannot be told from what is under them, which is paper where nothing is said. */
export function isLost(ink: string | undefined, ground: string | undefined): boolean {
  return ink === 'none' || (ink !== undefined && isAlike(ink, ground ?? paper));
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.length === 3 && b.length === 3 && a.every((part, at) => Math.abs(part - (b[at] ?? 0)) < leastApart);
}

function partsOf(colour: string): number[] {
  return (/^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
}
