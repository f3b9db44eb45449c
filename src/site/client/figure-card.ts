import { evidenceStrings } from '../../words/evidence-strings.ts';
import { placeLinkStrings } from '../../words/place-link-strings.ts';
import { closeButton, closeCard, hasCards, openCard, openLink } from './card.ts';
import { element, linkElement } from './element.ts';

/**
 * Shows beside a figure what speaks for it, as its row among all figures has it: arithmetic, verdict, where else the fact
 * stands. Opened by a plain click, a tap or Enter on the figure's link; any other click follows the link to the row, and
 * so does every click where that page cannot be fetched, or without this script.
 */

/** The pages of all figures by address: a page can link to figures of several years. */
const fetched = new Map<string, Promise<Document>>();

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || !hasCards) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.fig, a.unfilled-blank');
  if (!link || !/\/figures\/$/.test(link.pathname) || link.hash === '') return;
  event.preventDefault();
  if (openLink() === link) {
    closeCard();
    return;
  }
  void show(link).then((shown) => {
    if (!shown) location.assign(link.href);
  });
});

/** Whether the card is open now. */
async function show(link: HTMLAnchorElement): Promise<boolean> {
  const row = await rowOf(link);
  if (!row) return false;
  const card = cardElement(row, link.href);
  await openCard(link, card, () => link.setAttribute('aria-expanded', 'false'));
  link.setAttribute('aria-expanded', 'true');
  card.focus();
  return true;
}

/** The row that a figure's link leads to. */
async function rowOf({ href, hash }: HTMLAnchorElement): Promise<HTMLElement | null | undefined> {
  const address = href.slice(0, -hash.length);
  const page = fetched.get(address) ?? fetch(address).then(async (response) => parsed(await response.text()));
  fetched.set(address, page);
  const row = (await page.catch(() => undefined))?.getElementById(decodeURIComponent(hash.slice(1)));
  if (!row) fetched.delete(address);
  return row;
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function cardElement(row: HTMLElement, address: string): HTMLElement {
  const part = (selector: string) => row.querySelector<HTMLElement>(selector);
  const label = part('.figure-label')?.textContent ?? '';
  const inText = part('a.fig')?.getAttribute('href') ?? address;
  const card = element('div', 'term-card evidence-card');
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', evidenceStrings.card(label));
  const head = element('div', 'term-card-head');
  const section = linkElement(inText, 'plain code', part('.code')?.textContent?.trim() ?? '');
  head.append(element('strong', '', label), section, closeButton(evidenceStrings.close));
  const body = element('div', 'term-card-definition');
  body.tabIndex = 0;
  body.setAttribute('role', 'group');
  body.setAttribute('aria-label', evidenceStrings.heading);
  const quote = element('blockquote', 'evidence-quote', ...(part('.quote')?.cloneNode(true).childNodes ?? []));
  if (part('.absence-mark')) quote.append(element('span', 'small', evidenceStrings.blank));
  body.append(quote, ...(part('.evidence')?.cloneNode(true).childNodes ?? []));
  const actions = element('div', 'term-card-actions');
  actions.append(
    placeLink(
      part('[data-cite]')?.getAttribute('href') ?? address,
      'cite',
      placeLinkStrings.cite,
      placeLinkStrings.citeOf(label),
    ),
    placeLink(inText, 'copyLink', placeLinkStrings.copyPlace, placeLinkStrings.copyPlaceOf(label)),
    linkElement(address, '', evidenceStrings.row),
  );
  card.append(head, body, actions);
  return card;
}

/** A link that src/site/client/place-links.ts acts upon. */
function placeLink(address: string, act: 'copyLink' | 'cite', words: string, name: string): HTMLAnchorElement {
  const link = linkElement(address, '', words);
  link.dataset[act] = '';
  link.setAttribute('aria-label', name);
  return link;
}
