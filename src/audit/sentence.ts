import { printedFigure } from '../report/printed-figure.ts';
import type { Ledger } from './ledger.ts';

/**
 * Fills a sentence's placeholders: {figure.id} by the printed value with its unit, {section figure.id} and
 * {label figure.id} by what they say, {word} by the rule's own words. An unknown one stays, and a test finds it.
 */
export function fillSentence(template: string, words: Readonly<Record<string, string>>, ledger: Ledger): string {
  return template.replace(/\{([^}]+)\}/g, (placeholder, name: string) => {
    const own = words[name];
    if (own !== undefined) return own;
    const [, what = 'value', id = ''] = /^(?:(section|label) )?(\S+)$/.exec(name) ?? [];
    const figure = ledger.figures.get(id);
    if (figure === undefined) return placeholder;
    if (what === 'section') return ledger.sectionOf(id);
    if (what === 'label') return figure.label;
    return printedFigure(figure)?.full ?? placeholder;
  });
}
