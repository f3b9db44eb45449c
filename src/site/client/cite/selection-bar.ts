import {
  encodedDirective,
  gapSign,
  spanningDirective,
  type TextDirective,
  textDirective,
} from '../../../derive/cite/text-fragment.ts';
import { citeStrings as words } from '../../../words/cite-strings.ts';
import { placeLinkStrings } from '../../../words/place-link-strings.ts';
import style from '../../styles/cite-dialog.css?url';
import { announce } from '../announce.ts';
import { copyText } from '../copy-text.ts';
import { buttonElement, element } from '../element.ts';
import { styleSheet } from '../style-sheet.ts';
import type { SelectedWords } from './citation-of.ts';
import { openCiteDialog } from './cite-dialog.ts';
import { passagesText, type ReportPassage, reportPassages } from './report-passages.ts';

/**
 * A bar beside selected words of the report; Tab leads to it. It stands above them, clear of what a reader goes on to
 * select; on a touch screen below them, for the system's own menu is above.
 */

let bar: HTMLElement | undefined;
let hinted = false;

document.addEventListener('selectionchange', () => {
  // A press on the bar may take the selection away; the bar stays until it has done its work.
  if (getSelection()?.isCollapsed && !bar?.contains(document.activeElement)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
  // Selecting leaves the focus on the page as a whole, from where the keyboard would begin at the top.
  const onPage = document.activeElement?.matches('body, main');
  if (event.key !== 'Tab' || event.shiftKey || !bar || !onPage) return;
  event.preventDefault();
  bar.querySelector('button')?.focus();
});

function close(): void {
  bar?.remove();
  bar = undefined;
}

/** Offers a link to the selected words of the report, and to cite them, where they begin in a place that can be cited. */
export async function offerSelection(selection: Selection): Promise<void> {
  await styleSheet(style);
  close();
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const passages = range ? reportPassages(range, words.blank) : [];
  const [first, last] = [passages[0], passages.at(-1)];
  const row = first?.element.closest<HTMLElement>('.row');
  const link = row?.querySelector<HTMLAnchorElement>('a[data-copy-link]');
  const cite = row?.querySelector<HTMLAnchorElement>('a[data-cite]');
  if (!range || !first || !last || !link || !cite) return;
  const selected = {
    words: passagesText(passages),
    hash: hashOf(link.hash, first, last),
    through: lastPlace(passages, cite),
  };
  const made = barElement(selected, link, cite);
  (last.element.closest('.row') ?? last.element).append(made);
  place(made, range);
  bar = made;
  if (!hinted) announce(words.selectionHint);
  hinted = true;
}

function barElement(selected: SelectedWords, link: HTMLAnchorElement, cite: HTMLAnchorElement): HTMLElement {
  const made = element('div', 'selection-bar');
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', words.selection);
  const copy = buttonElement(
    '',
    document.querySelector('[data-revision]') ? words.copyWords : words.copyWordsNow,
    () => {
      void copyText(link.href.replace(/#.*$/, '') + selected.hash).then((copied) => {
        announce(copied ? placeLinkStrings.copiedLink : placeLinkStrings.notCopiedText);
        if (copied) copy.textContent = placeLinkStrings.copied;
      });
    },
  );
  const citing = buttonElement('', words.citeWords, () => {
    close();
    openCiteDialog(cite, selected).catch(() => location.assign(cite.href));
  });
  made.append(copy, citing);
  // The selection stays while a button is pressed.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  return made;
}

/** Id of the place that the words end in, where they begin in another; a chart is no place of the report. */
function lastPlace(passages: readonly ReportPassage[], first: HTMLAnchorElement): string | undefined {
  const last = passages.filter(({ element }) => !element.matches('.chart-caption')).at(-1)?.element;
  const cite = last?.closest('.row')?.querySelector<HTMLAnchorElement>('a[data-cite]');
  return cite && cite !== first ? decodeURIComponent(cite.hash.slice(1)) : undefined;
}

/** The place with the words in it; the place alone where words cannot tell the passage from another. */
function hashOf(id: string, first: ReportPassage, last: ReportPassage): string {
  const page = document.body.textContent ?? '';
  const directive =
    first === last
      ? directiveOf(first, page)
      : spanningDirective(directiveOf(first, page), directiveOf(last, page), page);
  return directive === null ? id : id + encodedDirective(directive);
}

function directiveOf({ element, range }: ReportPassage, page: string): TextDirective | null {
  // Firefox before 125 does not know where words end.
  if (!('Segmenter' in Intl)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const gapped = element.cloneNode(true) as Element;
  for (const blank of gapped.querySelectorAll('.unfilled-blank'))
    blank.textContent = gapSign.repeat(textOf(blank).length);
  return textDirective(textOf(gapped), from, from + range.toString().length, page);
}

const textOf = (element: Element): string => element.textContent ?? '';

/** On the other side where there is no room, which the strip takes some of; never past the edge of the window. */
function place(made: HTMLElement, range: Range): void {
  const lines = [...range.getClientRects()];
  const last = lines.at(-1) ?? range.getBoundingClientRect();
  const isTouch = matchMedia('(pointer: coarse)').matches;
  // The handles of a touch screen hang below the words.
  const gap = isTouch ? 28 : 6;
  const below = last.bottom + gap;
  const above = (lines[0] ?? last).top - made.offsetHeight - gap;
  const strip = document.querySelector('.strip')?.getBoundingClientRect().bottom ?? 0;
  const top = (isTouch ? below + made.offsetHeight < innerHeight : above < strip) ? below : above;
  const left = Math.min(last.left, document.documentElement.clientWidth - made.offsetWidth - 8);
  // It scrolls with the words, whatever around them it is placed against.
  const origin = made.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  made.style.top = `${Math.max(8, top) - origin.top}px`;
  made.style.left = `${Math.max(8, left) - origin.left}px`;
}
