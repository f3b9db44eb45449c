import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage } from './built-page.ts';
import type { Advice } from './site-fault.ts';

/** Every page says that it is in Simplified Chinese, so that it is read aloud and set as such (WCAG 3.1.1). */
export function pagesAreChinese(page: BuiltPage): Advice[] {
  const { found, hint } = checkStrings.pagesAreChinese;
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  const language = root ? (attribute(root, 'lang') ?? '') : '';
  return language === 'zh-CN' ? [] : [{ detail: found(language), hint }];
}
