import { colourOf, isAlike } from '../colour.ts';
import { child, childValue, type XmlElement } from '../xml-elements.ts';

/** Word's names of colours it marks with that are other colours elsewhere. */
const highlights: Record<string, string> = {
  darkBlue: 'navy',
  darkCyan: 'teal',
  darkGray: 'gray',
  darkGreen: 'green',
  darkMagenta: 'purple',
  darkRed: 'maroon',
  darkYellow: 'olive',
  green: 'lime',
  lightGray: 'silver',
};
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
  if (highlight !== undefined && !/^(?:none|white)$/.test(highlight)) return highlights[highlight] ?? highlight;
  const shading = child(properties, 'w:shd')?.attributes;
  if (shading === undefined) return undefined;
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear', 'w:color': over = 'auto' } = shading;
  if (pattern === 'solid') return over === 'auto' ? '000000' : over;
  if (!/^(?:clear|nil)$/.test(pattern)) return '';
  if (fill === 'auto') return shading['w:themeFill'] === undefined ? undefined : '';
  return isLost(fill, paper) ? undefined : fill;
}

/** Whether characters cannot be told from what is under them, which is paper where nothing is said. */
export function isLost(ink: string | undefined, ground = paper): boolean {
  if (ink === undefined || ink === 'none') return ink === 'none';
  const [own, under] = [colourOf(ink), colourOf(ground)];
  return own !== undefined && under !== undefined && isAlike(own, under);
}
