import type { TermCard } from '../page-data/term-cards.ts';
import { popoverStrings } from '../strings.ts';

/**
 * Shows a term's explanation beside its link: on hover, on keyboard focus, and on the first tap of a finger. A click or
 * Enter still follows the link, and without this script the link is all there is. The card can be hovered, and Escape,
 * leaving it or tapping elsewhere closes it (WCAG 1.4.13).
 */

const openDelay = 250;
const closeDelay = 200;
/** From here down the card is a sheet at the bottom of the screen. */
const phone = matchMedia('(max-width: 760px)');

let cards: Promise<Record<string, TermCard>> | undefined;
let open: { link: HTMLAnchorElement; card: HTMLElement } | undefined;
let timer: number | undefined;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term[data-term]')) {
  link.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'touch') later(openDelay, () => void show(link));
  });
  link.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') later(closeDelay, close);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) later(openDelay, () => void show(link));
  });
  link.addEventListener('click', (event) => {
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger || open?.link === link) return;
    event.preventDefault();
    void show(link).then((shown) => {
      if (!shown) location.assign(link.href);
    });
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open) return;
  const { link, card } = open;
  if (card.contains(document.activeElement)) link.focus();
  clearTimeout(timer);
  close();
});
document.addEventListener('pointerdown', (event) => {
  if (open && event.target instanceof Node && !open.card.contains(event.target) && event.target !== open.link) close();
});
document.addEventListener('focusin', (event) => {
  if (open && event.target instanceof Node && !open.card.contains(event.target) && event.target !== open.link) close();
});

function later(delay: number, act: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(act, delay);
}

function close(): void {
  open?.link.removeAttribute('aria-describedby');
  open?.card.remove();
  open = undefined;
}

/** Whether the card is open now; it is not where the explanations cannot be fetched. */
async function show(link: HTMLAnchorElement): Promise<boolean> {
  if (open?.link === link) return true;
  cards ??= fetch(new URL('../terms.json', link.href)).then((response) => response.json());
  const term = (await cards.catch(() => undefined))?.[link.dataset['term'] ?? ''];
  // A card that cannot be fetched is no loss: the link still leads to the page.
  if (!term) {
    cards = undefined;
    return false;
  }
  close();
  const card = cardElement(term, link.href);
  link.after(card);
  card.showPopover();
  link.setAttribute('aria-describedby', 'term-card-definition');
  place(card, link);
  open = { link, card };
  return true;
}

function cardElement(term: TermCard, address: string): HTMLElement {
  const card = element('span', 'term-card');
  card.popover = 'manual';
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', term.name);
  const head = element('span', 'term-card-head');
  head.append(element('strong', '', term.name), element('span', 'code', term.number ?? ''));
  const definition = element('span', 'term-card-definition', term.definition ?? popoverStrings.noDefinition);
  definition.id = 'term-card-definition';
  const actions = element('span', 'term-card-actions');
  const page = element('a', '', popoverStrings.page);
  page.setAttribute('href', address);
  const shut = element('button', '', popoverStrings.close);
  shut.addEventListener('click', close);
  actions.append(page, shut);
  card.append(head, definition, actions);
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') later(closeDelay, close);
  });
  return card;
}

function element(name: string, className: string, words = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

/** Below the link, or above it where there is no room; never past the edge of the window. */
function place(card: HTMLElement, link: HTMLElement): void {
  if (phone.matches) return;
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = innerHeight - line.bottom - 8;
  const top = room >= card.offsetHeight ? line.bottom + 4 : line.top - card.offsetHeight - 4;
  const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - 8);
  card.style.top = `${Math.max(8, top)}px`;
  card.style.left = `${Math.max(8, left)}px`;
}
