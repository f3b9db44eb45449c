import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltSite } from './built-site.ts';
import type { SiteFault } from './site-fault.ts';

/** Every page says that it is in Simplified Chinese, so that it is read aloud and set as such (WCAG 3.1.1). */
export function pagesAreChinese(site: BuiltSite): SiteFault[] {
  const { found, hint } = checkStrings.pagesAreChinese;
  return site.pages.flatMap((page) => {
    const root = page.elements.find(({ tagName }) => tagName === 'html');
    const language = root ? (attribute(root, 'lang') ?? '') : '';
    return language === 'zh-CN' ? [] : [{ page: page.address, detail: found(language), hint }];
  });
}
