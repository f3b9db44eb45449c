import { buttonElement } from './element.ts';

/**
 * A card beside a link, one at a time on a page: it lies in the top layer, next to its link in the order of the keyboard.
 * Escape, a press elsewhere and the keyboard leaving it behind close it; Escape gives the focus back (WCAG 1.4.13).
 */

/** From here down the card is a sheet at the bottom of the screen. */
const phone = matchMedia('(max-width: 760px)');

/** Whether the browser has a top layer for cards; elsewhere the link leads to what its card would say. */
export const hasCards = 'showPopover' in HTMLElement.prototype;

let open: { link: HTMLAnchorElement; card: HTMLElement; closed: () => void } | undefined;
let timer: number | undefined;

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open) return;
  const { link, card } = open;
  if (card.contains(document.activeElement)) link.focus();
  cancel();
  closeCard();
});
document.addEventListener('pointerdown', (event) => closeUnlessInside(event.target));
document.addEventListener('focusin', (event) => closeUnlessInside(event.target));

function closeUnlessInside(target: EventTarget | null): void {
  if (open && target instanceof Node && !open.card.contains(target) && !open.link.contains(target)) closeCard();
}

/** The link whose card is open. */
export function openLink(): HTMLAnchorElement | undefined {
  return open?.link;
}

/** Shows a card beside a link in place of the one that is open. `closed` is called once, when it goes. */
export function openCard(link: HTMLAnchorElement, card: HTMLElement, closed: () => void): void {
  closeCard();
  card.popover = 'manual';
  link.after(card);
  card.showPopover();
  place(card, link);
  open = { link, card, closed };
}

/** Closes the card that is open, if any. */
export function closeCard(): void {
  const last = open;
  open = undefined;
  last?.card.remove();
  last?.closed();
}

/** Does something after some milliseconds, instead of what was put off before. */
export function later(delay: number, act: () => void): void {
  cancel();
  timer = window.setTimeout(act, delay);
}

/** Drops what was put off. */
export function cancel(): void {
  clearTimeout(timer);
}

/** A button that closes the card. */
export function closeButton(words: string): HTMLElement {
  return buttonElement('', words, closeCard);
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
