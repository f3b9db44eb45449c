import { tableStrings as words } from '../../words/table-strings.ts';
import { buttonElement, element } from './element.ts';

/**
 * On a narrow screen the lines of a two-sided form in which nothing is printed are behind one button, so that what adds up
 * stands together. Without scripts, on wider screens and on paper they are all there; words in them are still found by the
 * browser's own search, and where it cannot look there, nothing is folded.
 */
const narrow = matchMedia('(max-width: 47.49rem)');
/** Fewer are no trouble to scroll past. */
const fewLines = 3;

if ('onbeforematch' in document.body) {
  for (const table of document.querySelectorAll<HTMLTableElement>('.two-sided > table')) foldEmptyLines(table);
}

function foldEmptyLines(table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr:not(.void, .row-note)')];
  const empty = rows.filter((row) => !row.matches('.total, .column-numbers') && !row.querySelector('td:not(.no) > a'));
  if (empty.length < fewLines) return;
  const open = () => {
    line.remove();
    for (const row of empty) {
      row.removeAttribute('hidden');
      row.setAttribute('role', 'row');
    }
  };
  const cell = element('td', '', buttonElement('fold-lines', words.openEmpty(empty.length), open));
  cell.colSpan = rows[0]?.cells.length ?? 1;
  const line = element('tr', 'row-note', cell);
  const fold = () => {
    if (!narrow.matches) return open();
    for (const row of empty) {
      row.setAttribute('hidden', 'until-found');
      // A row that is not told has no cells to tell.
      row.setAttribute('role', 'none');
    }
    (rows.find((row) => row.matches('.total')) ?? empty.at(-1))?.before(line);
    openTarget();
  };
  const openTarget = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place === null || !empty.some((row) => row.contains(place))) return;
    open();
    place.scrollIntoView();
  };
  for (const row of empty) row.addEventListener('beforematch', open);
  addEventListener('hashchange', openTarget);
  narrow.addEventListener('change', fold);
  fold();
}
