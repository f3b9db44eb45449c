import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage, type Element } from './built-page.ts';
import { referencesOf } from './references.ts';
import type { Advice } from './site-fault.ts';

/** No script or style stands in the page itself: the Content-Security-Policy would block it. */
export function noInlineCode(page: BuiltPage): Advice[] {
  const strings = checkStrings.noInlineCode;
  const found = [
    ...page.elements.flatMap((element) => inlineCodeIn(element).map((what) => strings.found(what, element.tagName))),
    ...referencesOf(page)
      .filter(({ url }) => /^javascript:/i.test(url))
      .map(({ url, element }) => strings.found(url, element.tagName)),
  ];
  return found.map((detail) => ({ detail, hint: strings.hint }));
}

/** Scripts that are data are not run, hence not blocked. */
const dataTypes = ['application/json', 'application/ld+json'];

function inlineCodeIn(element: Element): string[] {
  const attributes = element.attrs
    .filter(({ name }) => /^(?:style$|srcdoc$|on[a-z])/i.test(name))
    .map(({ name }) => `${name.toLowerCase()}=`);
  const isScript =
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    !dataTypes.includes(attribute(element, 'type') ?? '');
  const isStyle = element.tagName === 'style';
  return isScript || isStyle ? [`<${element.tagName}>`, ...attributes] : attributes;
}
