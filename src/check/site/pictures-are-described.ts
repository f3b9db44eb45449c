import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage, type Element, elementsIn, textIn } from './built-page.ts';
import type { Advice } from './site-fault.ts';

/** Every picture says in words what it shows, or that it shows nothing of its own; every figure has a caption (WCAG 1.1.1). */
export function picturesAreDescribed(page: BuiltPage): Advice[] {
  const strings = checkStrings.picturesAreDescribed;
  const problemOf = (element: Element) => {
    switch (element.tagName) {
      case 'img':
        return attribute(element, 'alt') === undefined ? strings.image(attribute(element, 'src') ?? '') : undefined;
      case 'svg':
        return isHidden(element) || isNamed(element) ? undefined : strings.drawing(attribute(element, 'class') ?? '');
      case 'canvas':
        return isHidden(element) || isNamed(element) ? undefined : strings.canvas;
      case 'figure':
        return hasCaption(element) || isNamed(element) ? undefined : strings.figure(attribute(element, 'id') ?? '');
      default:
        return undefined;
    }
  };
  return page.elements.map(problemOf).filter((problem) => problem !== undefined);
}

/** Hidden from screen readers, itself or by an element around it. */
function isHidden(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && isHidden(parent);
}

function isNamed(element: Element): boolean {
  const named = ['aria-label', 'aria-labelledby'].some((name) => (attribute(element, name) ?? '').trim() !== '');
  const titled = element.tagName === 'svg' && elementsIn(element).some((inner) => inner.tagName === 'title');
  // A canvas or figure keeps its own role; a drawing is announced as a whole only with role="img".
  return named || titled ? element.tagName === 'figure' || attribute(element, 'role') === 'img' : false;
}

function hasCaption(figure: Element): boolean {
  return elementsIn(figure).some((inner) => inner.tagName === 'figcaption' && textIn(inner).trim() !== '');
}
