import style from '../styles/card.css?url';
import { buttonElement } from './element.ts';
import { followFromOver, layOver, liftOff } from './over-page.ts';
import { styleSheet } from './style-sheet.ts';

/**
 * A card beside a link, one at a time on a page: it lies in the top layer, next to its link in the order of the keyboard.
 * Escape, a press elsewhere and the keyboard leaving it behind close it; Escape gives the focus back (WCAG 1.4.13). Back
 * closes what was opened on purpose: a dialog, and on a phone every card, which is a sheet there.
 */

/** From here down the card is a sheet at the bottom of the screen. */
const phone = matchMedia('(max-width: 760px)');

/** Whether the browser has a top layer for cards; elsewhere the link leads to what its card would say. */
export const hasCards = 'showPopover' in HTMLElement.prototype;

let open: { link: HTMLAnchorElement; card: HTMLElement; closed: () => void; scrolled?: Scrolled } | undefined;
let timer: number | undefined;

/** Where the page stood before a sheet scrolled it, and where after, in CSS pixels. */
interface Scrolled {
  from: number;
  to: number;
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open) return;
  cancel();
  if (open.card.contains(document.activeElement)) closeAndFocus();
  else closeCard();
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
export async function openCard(link: HTMLAnchorElement, card: HTMLElement, closed: () => void): Promise<void> {
  await styleSheet(style);
  closeCard();
  card.popover = 'manual';
  link.after(card);
  card.showPopover();
  open = { link, card, closed };
  if (phone.matches) open.scrolled = showAbove(card, link);
  else place(card, link);
  if (phone.matches || card.getAttribute('role') === 'dialog') layOver(closeFromAddress);
  card.addEventListener('click', (event) => {
    const followed = event.target instanceof Element && event.target.closest('a');
    if (!followed || followed.dataset['copyLink'] !== undefined) return;
    if (followed.dataset['cite'] === undefined) followFromOver(event, followed);
    // A link to a place on the same page leaves the page, and the card, where they are.
    setTimeout(closeCard);
  });
}

/** Closes the card that is open, if any. */
export function closeCard(): void {
  const last = open;
  open = undefined;
  last?.card.remove();
  last?.closed();
  document.body.style.paddingBlockEnd = '';
  liftOff(closeFromAddress);
}

/** Where the address leads elsewhere on the page, the reader is there and not back at the link. */
function closeFromAddress(isBack: boolean): void {
  if (isBack) closeAndFocus();
  else closeCard();
}

/** Closes what the reader is done with, and gives back the place on the page, unless it was scrolled meanwhile. */
function closeAndFocus(): void {
  const { link, scrolled } = open ?? {};
  const isWhereItWas = scrolled !== undefined && Math.abs(scrollY - scrolled.to) < 2;
  closeCard();
  link?.focus({ preventScroll: true });
  // The focus that comes back opens nothing.
  cancel();
  // After the browser's own scrolling on Back.
  if (isWhereItWas) setTimeout(() => scrollTo(scrollX, scrolled.from));
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
  return buttonElement('', words, closeAndFocus);
}

/** How far above a sheet its link stays in sight, in CSS pixels. */
const aboveSheet = 64;

/** Scrolls so that the link a sheet belongs to stands above it; where the page ends too early, it is made longer. */
function showAbove(card: HTMLElement, link: HTMLElement): Scrolled {
  const from = scrollY;
  const covered = link.getBoundingClientRect().bottom - (card.getBoundingClientRect().top - aboveSheet);
  if (covered <= 0) return { from, to: from };
  const { scrollHeight, clientHeight } = document.documentElement;
  const missing = covered - (scrollHeight - clientHeight - scrollY);
  if (missing > 0) document.body.style.paddingBlockEnd = `${missing}px`;
  scrollBy(0, covered);
  return { from, to: scrollY };
}

/** Below the link, or above it where there is no room; never past the edge of the window. */
function place(card: HTMLElement, link: HTMLElement): void {
  const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const room = innerHeight - line.bottom - 8;
  const top = room >= card.offsetHeight ? line.bottom + 4 : line.top - card.offsetHeight - 4;
  const left = Math.min(line.left, document.documentElement.clientWidth - card.offsetWidth - 8);
  card.style.top = `${Math.max(8, top)}px`;
  card.style.left = `${Math.max(8, left)}px`;
}
