import { parseTableAnchor, tableAnchor } from '../../report/ids.ts';
import { placeLinkStrings } from '../../words/place-link-strings.ts';
import { tableStrings as words } from '../../words/table-strings.ts';
import { closeButton, closeCard, hasCards, openCard, openLink } from './card.ts';
import { element, linkElement } from './element.ts';

/**
 * Shows beside an amount of the accounts what it is, in words: its row, its column, its unit; and the ways on: to copy its
 * address, to cite it, to everything about its 科目. Without this script the amount leads to its own address.
 */
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || !hasCards) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.accounts td > a[href^="#"]');
  if (!link || link.matches('.permalink')) return;
  event.preventDefault();
  if (openLink() === link) {
    closeCard();
    return;
  }
  const card = cardElement(link);
  if (card === undefined) return;
  void openCard(link, card, () => link.removeAttribute('aria-expanded')).then(() => {
    link.setAttribute('aria-expanded', 'true');
    card.focus();
  });
});

function cardElement(link: HTMLAnchorElement): HTMLElement | undefined {
  const row = link.closest('tr');
  const table = link.closest('table');
  const place = parseTableAnchor(link.hash.slice(1));
  if (!row || !table || !place) return undefined;
  const cell = link.closest('td');
  const head =
    document.getElementById(tableAnchor({ table: place.table, column: place.column })) ??
    table.tHead?.rows[0]?.cells[cell?.cellIndex ?? 0];
  const name = row.querySelector('th');
  const subject = name?.querySelector('a');
  const rowName = nameOf(row);
  const printed = link.firstChild?.textContent ?? '';
  const column = head?.matches('th') ? (head.textContent ?? '').trim() : '';
  const card = element('div', 'term-card evidence-card');
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', words.cell(rowName, column));
  const cardHead = element('div', 'term-card-head');
  cardHead.append(
    element('strong', '', rowName),
    linkElement(`#${row.id}`, 'plain code', row.querySelector('.permalink')?.textContent?.trim() ?? ''),
    closeButton(words.closeCard),
  );
  const body = element('div', 'term-card-definition');
  const path = pathOf(row);
  if (path !== '') body.append(element('p', 'small', path));
  body.append(element('p', '', words.cellAmount(column, printed, table.dataset['unit'])));
  for (const sum of sumsWith(link.hash.slice(1))) body.append(element('p', 'small', sum));
  const actions = element('div', 'term-card-actions');
  const cite = linkElement(`${citePage()}${link.hash}`, '', placeLinkStrings.cite);
  cite.dataset['cite'] = '';
  const copy = linkElement(link.hash, '', placeLinkStrings.copyPlace);
  copy.dataset['copyLink'] = '';
  actions.append(cite, copy);
  if (subject) actions.append(linkElement(subject.href, '', words.allPlaces));
  card.append(cardHead, body, actions);
  return card;
}

/** The sums that hold and that a cell takes part in, its own first. */
function sumsWith(anchor: string): string[] {
  const own = document.getElementById(anchor);
  const others = document.querySelectorAll<HTMLElement>(`.accounts td[data-sums~="${anchor}"]`);
  return [...(own ? [own] : []), ...others].flatMap((cell) =>
    (cell.dataset['sums'] ?? '')
      .split(' = ')
      .map((parts) => parts.split(' '))
      .filter((parts) => parts[0] !== '' && (cell === own || parts.includes(anchor)))
      .map((parts) => words.sumOf(nameOfSum(cell, parts[0] ?? ''), amountIn(cell), parts.map(amountAt))),
  );
}

/** What a sum is called: over parts of its own row by its column, else by its row. */
function nameOfSum(cell: HTMLElement, part: string): string {
  const [own, other] = [parseTableAnchor(cell.id), parseTableAnchor(part)];
  if (own === undefined || own.row !== other?.row) return nameOf(cell.closest('tr'));
  return document.getElementById(tableAnchor({ table: own.table, column: own.column }))?.textContent?.trim() ?? '';
}

function amountAt(anchor: string): string {
  return amountIn(document.getElementById(anchor));
}

function amountIn(cell: HTMLElement | null): string {
  return cell?.querySelector('a')?.firstChild?.textContent?.trim() ?? '';
}

function nameOf(row: HTMLTableRowElement | null): string {
  const name = row?.querySelector('th');
  return (name?.querySelector('a') ?? name)?.lastChild?.textContent?.trim() ?? '';
}

/** What a row stands under: 类 › 款. */
function pathOf(row: HTMLTableRowElement): string {
  const above: string[] = [];
  let level = Number(/level-(\d)/.exec(row.className)?.[1] ?? 0);
  for (let other = row.previousElementSibling; other && level > 1; other = other.previousElementSibling) {
    const own = Number(/level-(\d)/.exec(other.className)?.[1] ?? 4);
    if (own >= level) continue;
    above.unshift(nameOf(other as HTMLTableRowElement));
    level = own;
  }
  return above.join(' › ');
}

/** The page that explains how to cite, which the dialog takes the place of. */
function citePage(): string {
  return document.querySelector<HTMLAnchorElement>('a[data-cite]')?.href.replace(/#.*/, '') ?? '';
}
