import type { AnswerCard } from '../../../search/results/answer-card.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { href } from '../../site-url.ts';
import { element } from '../element.ts';
import { findingNote } from './hit-row.ts';

/** A figure as the answer itself: what it is, how much, and what the audit says of it; the row leads to its sentence. */
export function answerRow({
  label,
  value,
  unit,
  address,
  year,
  place,
  finding,
  includes,
  isOtherSide,
}: AnswerCard): HTMLElement {
  const number = value === null ? searchStrings.card.blank : `${value} ${unit}`;
  const link = element('a', 'plain', label);
  link.setAttribute('href', href(address));
  const whole = includes === null ? [] : [element('p', 'hit-why', searchStrings.card.includes(includes))];
  const against = isOtherSide ? [element('p', 'hit-why', searchStrings.card.otherSide)] : [];
  return element(
    'li',
    'row row-hit row-answer',
    element('div', 'row-no code'),
    element(
      'div',
      'row-text',
      element('p', 'code', [searchStrings.year(year), place].join(searchStrings.trailSeparator)),
      element('p', 'answer-number', number),
      element('p', 'hit-text', link),
    ),
    element('div', 'row-notes', ...whole, ...against, ...findingNote(finding)),
  );
}
