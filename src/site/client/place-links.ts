import { placeLinkStrings } from '../../words/place-link-strings.ts';
import { announce } from './announce.ts';
import { isOfTheReport, passagesText, reportPassages } from './cite/report-passages.ts';
import { copyText } from './copy-text.ts';
import { sayCopied } from './say-copied.ts';

/**
 * The links at every place. The link to the place copies its whole address and still leads there, so that the address
 * bar names the place and the place is marked; the link that cites opens the dialog instead of its page. Selecting
 * words of the report offers the same for the words. All else is loaded when it is first wanted.
 */

/** A selection is offered a bar when it has rested so long. */
const rest = 250;

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-copy-link], a[data-cite]');
  if (!link) return;
  if (link.dataset['copyLink'] !== undefined) {
    if (link.pathname !== location.pathname) event.preventDefault();
    void copyAddress(link);
    return;
  }
  event.preventDefault();
  import('./cite/cite-dialog.ts')
    .then(({ openCiteDialog }) => openCiteDialog(link))
    .catch(() => location.assign(link.href));
});

async function copyAddress(link: HTMLAnchorElement): Promise<void> {
  const copied = await copyText(link.href);
  announce(copied ? placeLinkStrings.copiedLink : placeLinkStrings.notCopied);
  if (copied) sayCopied(link, link.querySelector('.place-word') ?? link);
}

/** What is dragged over paragraphs of the report passes over the notes beside them. */
document.addEventListener('selectstart', ({ target }) => {
  document.body.toggleAttribute('data-selecting', isOfTheReport(target as Node | null));
});

let resting: number | undefined;
let isPressed = false;
// While it is dragged, a selection is not made yet: the bar of its first words would go again, and the focus with it.
for (const kind of ['pointerdown', 'pointerup', 'pointercancel'] as const)
  document.addEventListener(kind, () => {
    isPressed = kind === 'pointerdown';
    if (!isPressed && resting !== undefined) offerWhenRested();
  });
document.addEventListener('selectionchange', offerWhenRested);

function offerWhenRested(): void {
  clearTimeout(resting);
  resting = window.setTimeout(() => {
    if (isPressed) return;
    resting = undefined;
    const selection = getSelection();
    if (!selection || selection.isCollapsed || reportPassages(selection.getRangeAt(0)).length === 0) return;
    void import('./cite/selection-bar.ts').then(({ offerSelection }) => offerSelection(selection));
  }, rest);
}

/** What is copied across paragraphs is the report's words and nothing of ours, which a selection cannot but run over. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const passages = reportPassages(range);
  if (passages.length === 0 || passages[0]?.element.contains(range.commonAncestorContainer)) return;
  event.clipboardData.setData('text/plain', passagesText(passages));
  event.preventDefault();
});
