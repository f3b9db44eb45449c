import type { Verdict } from '../../audit/verdicts.ts';
import { verdictShapes } from '../verdict-shapes.ts';

/** The mark of a verdict, as VerdictMark.astro draws it. Without a label it is decoration beside a word. */
export function verdictMark(verdict: Verdict, label?: string): SVGElement {
  const mark = drawn('svg', { class: `verdict-mark verdict-${verdict}`, viewBox: '0 0 16 16' });
  if (label === undefined) mark.setAttribute('aria-hidden', 'true');
  else {
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', label);
  }
  if (verdict === 'inconsistent')
    mark.append(drawn('rect', { class: 'verdict-ground', width: '16', height: '16', rx: '1' }));
  mark.append(drawn('path', { d: verdictShapes[verdict] }));
  return mark;
}

function drawn(name: string, attributes: Record<string, string>): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  return shape;
}
