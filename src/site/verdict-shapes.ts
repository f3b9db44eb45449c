import type { Verdict } from '../audit/verdicts.ts';

/** The stroke of each verdict's mark, as an SVG path in a square of 16; pages and scripts draw it alike. */
export const verdictShapes: Record<Verdict, string> = {
  consistent: 'M3 5.8h10M3 10.2h10',
  'within-rounding': 'M2.5 6.6c1.8-2 3.6-2 5.5-.4s3.7 1.6 5.5-.4M2.5 11c1.8-2 3.6-2 5.5-.4s3.7 1.6 5.5-.4',
  inconsistent: 'M4 6h8M4 10h8M10.5 3.2 5.5 12.8',
  undefined: 'M2.5 6.5h11M8 3.3v.1M8 13.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  blank: 'M2.5 2.5h11v11h-11z',
  explain: 'M3.5 3.5l9 9M12.5 3.5l-9 9M8 3v.1M8 12.9v.1M3 8h.1M12.9 8h.1',
  unregistered: 'M3 8h1.5M7.2 8h1.6M11.5 8H13',
  'not-recomputable': 'M2.5 8h11M6 2.2h4v3.2H6zM6 10.6h4v3.2H6z',
};
