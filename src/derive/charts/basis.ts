/**
 * Sections a chart's numbers come from, in one expression: the section they share (3.7.2.1, 3.7.2.3 → 3.7.2) if it is
 * narrower than a part, otherwise all of them (3.3、3.5.3).
 */
export function basisOf(sections: readonly string[]): string {
  const [first = [], ...others] = sections.map((section) => section.split('.'));
  const apart = first.findIndex((numeral, depth) => others.some((other) => other[depth] !== numeral));
  const shared = apart === -1 ? first : first.slice(0, apart);
  return shared.length >= 2 ? shared.join('.') : [...new Set(sections)].join('、');
}
