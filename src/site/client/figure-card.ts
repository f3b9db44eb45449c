import { citeStrings, evidenceStrings } from '../../words/strings.ts';
import type { EvidenceCards, FigureCard, FindingCard } from '../page-data/evidence-cards.ts';
import { closeButton, closeCard, openCard, openLink } from './card.ts';
import { element, linkElement } from './element.ts';
import { verdictMark } from './verdict-mark.ts';

/**
 * Shows beside a figure what speaks for it: its arithmetic, the verdict, where else the fact stands. Opened by a plain
 * click, a tap or Enter on the figure's link; any other click follows the link to the row among all figures, and so
 * does every click where the data cannot be fetched, or without this script.
 */

/** At most so many findings are shown in full, and at least one; the others are links. */
const shownInFull = 2;
/** Data by address: a page can link to figures of several years. */
const fetched = new Map<string, Promise<EvidenceCards>>();

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0) return;
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
  const address = new URL('../data/evidence.json', link.href).href;
  const data = fetched.get(address) ?? fetch(address).then((response) => response.json());
  fetched.set(address, data);
  const cards = await data.catch(() => undefined);
  const figure = cards?.figures?.[decodeURIComponent(link.hash.slice(1))];
  if (!cards || !figure) {
    fetched.delete(address);
    return false;
  }
  const card = cardElement(figure, cards.findings, link.href);
  openCard(link, card, () => link.setAttribute('aria-expanded', 'false'));
  link.setAttribute('aria-expanded', 'true');
  card.focus();
  return true;
}

function cardElement(figure: FigureCard, findings: Record<string, FindingCard>, row: string): HTMLElement {
  const card = element('div', 'term-card evidence-card');
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', evidenceStrings.card(figure.label));
  const head = element('div', 'term-card-head');
  head.append(element('strong', '', figure.label), element('span', 'code', figure.section));
  const body = element('div', 'term-card-definition');
  body.tabIndex = 0;
  body.setAttribute('role', 'group');
  body.setAttribute('aria-label', evidenceStrings.heading);
  const ids = [...figure.results, ...figure.takesPart];
  body.append(element('div', 'evidence-value', figure.printed || evidenceStrings.blank));
  const inFull = Math.max(1, Math.min(shownInFull, figure.results.length));
  for (const id of ids.slice(0, inFull)) {
    const finding = findings[id];
    if (finding) body.append(findingElement(id, finding));
  }
  const others = ids.slice(inFull);
  if (others.length > 0) body.append(otherFindings(others, findings));
  if (figure.elsewhere.length > 0) body.append(otherPlaces(figure.elsewhere));
  const actions = element('div', 'term-card-actions');
  actions.append(
    linkElement(figure.inText, '', evidenceStrings.inText),
    linkElement(row, '', evidenceStrings.row),
    placeLink(figure.inText, 'copyLink', citeStrings.copyPlace, citeStrings.copyPlaceOf(figure.label)),
    placeLink(citing(row), 'cite', citeStrings.cite, citeStrings.citeOf(figure.label)),
    closeButton(evidenceStrings.close),
  );
  card.append(head, body, actions);
  card.addEventListener('click', (event) => {
    // A link to a place on the same page leaves the page, and the card, where they are.
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && link.dataset['copyLink'] === undefined) setTimeout(closeCard);
  });
  return card;
}

/** A link that src/site/client/place-links.ts acts upon. */
function placeLink(address: string, act: 'copyLink' | 'cite', words: string, name: string): HTMLAnchorElement {
  const link = linkElement(address, '', words);
  link.dataset[act] = '';
  link.setAttribute('aria-label', name);
  return link;
}

/** Where the page that explains citing has a figure, by the figure's row. */
function citing(row: string): string {
  return row.replace('/figures/#', '/cite/#');
}

function findingElement(id: string, finding: FindingCard): HTMLElement {
  const whole = element('div', 'evidence-finding');
  if (finding.pieces.length > 0) {
    const formula = element('div', 'evidence-formula');
    for (const piece of finding.pieces) {
      if (formula.hasChildNodes()) formula.append(' ');
      formula.append(typeof piece === 'string' ? piece : linkElement(piece[1], 'plain', piece[0]));
    }
    whole.append(formula);
  }
  const verdict = element('div', 'evidence-verdict');
  verdict.append(
    verdictMark(finding.verdict),
    ' ',
    element('strong', '', finding.name),
    ' ',
    linkElement(finding.address, 'code', id),
  );
  whole.append(verdict, element('div', '', finding.sentence));
  return whole;
}

function otherFindings(ids: string[], findings: Record<string, FindingCard>): HTMLElement {
  const list = element('div', 'evidence-others', evidenceStrings.takesPart);
  for (const id of ids) {
    const finding = findings[id];
    if (!finding) continue;
    const link = linkElement(finding.address, 'evidence-other', '');
    link.append(verdictMark(finding.verdict, finding.name), id);
    list.append(' ', link);
  }
  return list;
}

function otherPlaces(places: FigureCard['elsewhere']): HTMLElement {
  const whole = element('div', 'evidence-elsewhere', evidenceStrings.elsewhere);
  const list = element('ul', '');
  for (const [number, address, quote] of places) {
    const item = element('li', '');
    item.append(linkElement(address, 'code', number), ' ', element('span', '', quote));
    list.append(item);
  }
  whole.append(list);
  return whole;
}
