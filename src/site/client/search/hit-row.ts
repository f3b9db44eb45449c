import type { Segment } from '../../../search/results/excerpt.ts';
import type { Hit } from '../../../search/results/hit.ts';
import type { SearchResult } from '../../../search/results/search-result.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { href } from '../../site-url.ts';
import { element } from '../element.ts';
import { verdictMark } from '../verdict-mark.ts';
import { markedText } from './marked-text.ts';

/**
 * A hit as a row of the account page: number, where it is and what it says, why it is found, what the audit says of it.
 * What only shares words is a row like any other, but no hit.
 */
export function hitRow(result: SearchResult, hit: Hit, isHit = true): HTMLElement {
  const title = markedText(hit.title);
  const passage = markedText(hit.excerpt?.segments ?? []);
  // An item or run-in heading is the beginning of its own paragraph: one line would say it twice.
  const lines = opensWithTitle(hit)
    ? [element('p', 'hit-text', link(hit, passage, isHit))]
    : [
        element('p', 'hit-title', link(hit, title, isHit)),
        ...(hit.excerpt ? [element('p', 'hit-text', ...passage)] : []),
      ];

  const year = hit.kind !== 'term' && isOfSeveralYears(result) ? [searchStrings.year(hit.year)] : [];
  const where = hit.kind === 'term' ? [searchStrings.term] : [...year, ...hit.trail];
  const trail = where.length > 0 ? [element('p', 'code', where.join(searchStrings.trailSeparator))] : [];
  return element(
    'li',
    'row row-hit',
    element('div', 'row-no code', hit.number),
    element('div', 'row-text', ...trail, ...lines),
    element('div', 'row-notes', element('p', 'hit-why', noteOn(result, hit)), ...findingNote(hit.finding)),
  );
}

/** Whether the year has to be said: the same section stands in every year's report. */
function isOfSeveralYears({ hits, otherYears }: SearchResult): boolean {
  const years = new Set([
    ...otherYears.map(({ year }) => year),
    ...hits.filter(({ kind }) => kind !== 'term').map(({ year }) => year),
  ]);
  return years.size > 1;
}

function link(hit: Hit, content: (Node | string)[], isHit: boolean): HTMLElement {
  const made = element('a', 'plain', ...content);
  made.setAttribute('href', href(hit.address));
  if (isHit) made.dataset['searchHit'] = '';
  return made;
}

function opensWithTitle({ title, excerpt }: Hit): boolean {
  const textOf = (segments: Segment[]) => segments.map(({ text }) => text).join('');
  return excerpt !== null && textOf(excerpt.segments).startsWith(textOf(title));
}

function noteOn({ query, respelled }: SearchResult, { match, count, alias, byAlias }: Hit): string {
  if (match === 'place') return searchStrings.itsPlace;
  if (match === 'figure') return searchStrings.sameValue;
  if (match === 'literal') return count > 0 ? searchStrings.occurrences(count) : searchStrings.inHeading;
  if (alias !== null) {
    const typed = respelled?.words ?? query.trim();
    return searchStrings.isAlias(match === 'alias' && alias.word.includes(typed) ? typed : alias.word, alias);
  }
  if (byAlias) return searchStrings.related;
  return match === 'words' ? searchStrings.apart : searchStrings.answers;
}

/** What the audit says of a hit or a figure, where it says anything. */
export function findingNote(finding: Hit['finding']): HTMLElement[] {
  if (finding === null) return [];
  const { verdict, verdictName, title, number } = finding;
  const word = element('b', '', verdictName);
  return [
    element(
      'p',
      `note-head hit-finding note-${verdict}`,
      verdictMark(verdict),
      ' ',
      word,
      ' ',
      element('span', '', title),
      element('span', 'code', number),
    ),
  ];
}
