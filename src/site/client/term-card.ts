import { popoverStrings } from '../../words/popover-strings.ts';
import type { TermCard } from '../page-data/term-cards.ts';
import { cancel, closeButton, closeCard, hasCards, later, openCard, openLink } from './card.ts';
import { element, linkElement } from './element.ts';

/**
 * Shows a term's explanation beside its link: on hover, on keyboard focus, and on the first tap of a finger. A click or
 * Enter still follows the link, and without this script the link is all there is. The card can be hovered, and leaving
 * it closes it.
 */

const openDelay = 250;
const closeDelay = 200;
const terms = 'a.term[data-term]';

let cards: Promise<Record<string, TermCard>> | undefined;

for (const link of hasCards ? document.querySelectorAll<HTMLAnchorElement>(terms) : []) {
  link.addEventListener('pointerenter', (event) => {
    // A pressed button is a drag that selects words.
    if (event.pointerType !== 'touch' && event.buttons === 0) later(openDelay, () => void showUnlessInTheWay(link));
  });
  link.addEventListener('pointerdown', cancel);
  link.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') later(closeDelay, closeTerm);
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) later(openDelay, () => void show(link));
  });
  link.addEventListener('click', (event) => {
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger || openLink() === link) return;
    event.preventDefault();
    void show(link).then((shown) => {
      if (!shown) location.assign(link.href);
    });
  });
}

function closeTerm(): void {
  if (openLink()?.matches(terms)) closeCard();
}

/** A mouse that passes over terms leaves alone words that are selected, and the card of something else, opened by a click. */
async function showUnlessInTheWay(link: HTMLAnchorElement): Promise<void> {
  if (getSelection()?.isCollapsed === false) return;
  const other = openLink();
  if (!other || other.matches(terms)) await show(link);
}

/** Whether the card is open now; it is not where the explanations cannot be fetched. */
async function show(link: HTMLAnchorElement): Promise<boolean> {
  if (openLink() === link) return true;
  cards ??= fetch(new URL('../terms.json', link.href)).then((response) => response.json());
  const term = (await cards.catch(() => undefined))?.[link.dataset['term'] ?? ''];
  // A card that cannot be fetched is no loss: the link still leads to the page.
  if (!term) {
    cards = undefined;
    return false;
  }
  await openCard(link, cardElement(term, link.href), () => link.removeAttribute('aria-describedby'));
  link.setAttribute('aria-describedby', 'term-card-definition');
  return true;
}

function cardElement(term: TermCard, address: string): HTMLElement {
  const card = element('span', 'term-card');
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', term.name);
  const head = element('span', 'term-card-head');
  head.append(element('strong', '', term.name), element('span', 'code', term.number ?? ''));
  const definition = element('span', 'term-card-definition', term.definition ?? popoverStrings.noDefinition);
  definition.id = 'term-card-definition';
  const actions = element('span', 'term-card-actions');
  actions.append(linkElement(address, '', popoverStrings.page), closeButton(popoverStrings.close));
  card.append(head, definition, actions);
  card.addEventListener('pointerenter', cancel);
  card.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') later(closeDelay, closeTerm);
  });
  return card;
}
