import { type CitationFormat, citationFormats } from '../../../derive/cite/formats.ts';
import { citeStrings as words } from '../../../words/cite-strings.ts';
import { placeLinkStrings } from '../../../words/place-link-strings.ts';
import style from '../../styles/cite-dialog.css?url';
import { announce } from '../announce.ts';
import { copyText } from '../copy-text.ts';
import { buttonElement, element } from '../element.ts';
import { layOver, liftOff } from '../over-page.ts';
import { sayCopied } from '../say-copied.ts';
import { styleSheet } from '../style-sheet.ts';
import { choices } from './choices.ts';
import { type CitableHere, citationOf, type SelectedWords } from './citation-of.ts';
import { citeData } from './cite-data.ts';
import { today } from './today.ts';

/** The format chosen last; the next dialog opens with it. */
let lastFormat: CitationFormat['id'] | undefined;

/**
 * Opens the dialog for the place of a link. The browser keeps the keyboard inside, closes it on Escape and gives the
 * focus back.
 * @param link to the page that explains citing, with the place's id: /2019/cite/#s3-7
 * @throws where the data cannot be fetched or does not know the place: the link's own page must do then
 */
export async function openCiteDialog(link: HTMLAnchorElement, selected?: SelectedWords): Promise<void> {
  // A card goes when the dialog opens; the focus goes back to what the card belonged to.
  const opener = link.closest('.term-card')?.previousElementSibling ?? link;
  const id = decodeURIComponent(link.hash.slice(1));
  const [data] = await Promise.all([citeData(link.href), styleSheet(style)]);
  const revision = document.querySelector<HTMLElement>('[data-revision]')?.dataset['revision'];
  const here = citationOf(revisionData(data, revision), id, today(), location.origin, selected);
  if (!here) throw new Error(`No citation for ${id}`);
  const dialog = dialogElement(here, selected === undefined);
  document.body.append(dialog);
  const close = () => dialog.close();
  dialog.addEventListener('close', () => {
    liftOff(close);
    announce('');
    dialog.remove();
    // The link is shown only while the keyboard or pointer is in its row, so the row's number takes the focus first.
    const number = opener.closest('.row, .follower, tr')?.querySelector<HTMLElement>('a[data-copy-link]');
    number?.focus({ preventScroll: true });
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  dialog.showModal();
  layOver(close);
}

/** On a page of a past revision it is that revision which is cited. */
function revisionData<Data extends { revision: number }>(data: Data, revision: string | undefined): Data {
  if (revision === undefined || Number(revision) === data.revision) return data;
  const past = JSON.stringify(data).replaceAll(`/r/${data.revision}/`, `/r/${revision}/`);
  return { ...(JSON.parse(past) as Data), revision: Number(revision) };
}

function dialogElement(here: CitableHere, whole: boolean): HTMLDialogElement {
  // Who selects words wants them in the text; who cites a place, its reference.
  const firstFormat = lastFormat ?? (whole ? 'gbt-2025' : 'quotation');
  let format = citationFormats.find(({ id }) => id === firstFormat);
  let citation = here.pinned;
  const dialog = element('dialog', 'cite-dialog');
  dialog.setAttribute('aria-labelledby', 'cite-dialog-title');
  const title = element('h2', '', words.dialog);
  title.id = 'cite-dialog-title';
  const about = element('p', 'small');
  about.id = 'cite-dialog-about';
  const result = element('textarea', 'cite-result');
  result.readOnly = true;
  result.setAttribute('aria-label', words.result);
  result.setAttribute('aria-describedby', about.id);
  const download = element('a', 'cite-download', words.download);
  let file = '';

  const show = () => {
    if (!format) return;
    const text = format.write(citation);
    result.value = text;
    result.rows = Math.min(10, Math.max(4, text.split('\n').length));
    about.textContent = words.about[format.id];
    about.hidden = about.textContent === '';
    URL.revokeObjectURL(file);
    download.hidden = format.file === undefined;
    if (!format.file) return;
    file = URL.createObjectURL(new Blob([text], { type: format.file.mediaType }));
    download.href = file;
    download.download = `${citation.key}.${format.file.ending}`;
  };

  const formats = choices(
    words.format,
    citationFormats.map(({ id }) => ({ value: id, label: words.formats[id] })),
    firstFormat,
    (value) => {
      format = citationFormats.find(({ id }) => id === value);
      lastFormat = format?.id;
      show();
    },
  );
  const versions = choices(
    words.version,
    [
      { value: 'pinned', label: words.pinned(here.revision) },
      { value: 'current', label: words.current },
    ],
    'pinned',
    (value) => {
      citation = value === 'current' ? here.current : here.pinned;
      show();
    },
  );
  const copy = buttonElement('cite-copy', words.copy, () => void copied(copy, result.value, words.copiedText));
  copy.autofocus = true;
  const copyLink = buttonElement(
    '',
    words.copyLink,
    () => void copied(copyLink, citation.address, placeLinkStrings.copiedLink),
  );
  const actions = element('div', 'cite-actions');
  actions.append(copy, copyLink, download);
  if (typeof navigator.share === 'function') {
    actions.append(
      buttonElement('', words.share, () => {
        // Closing the system's sheet without choosing is no failure.
        navigator.share({ title: `${citation.title} ${citation.place}`, url: citation.address }).catch(() => {});
      }),
    );
  }
  const head = element('div', 'cite-head');
  head.append(
    title,
    buttonElement('', words.close, () => dialog.close()),
  );
  dialog.append(head, element('p', 'cite-place', whole ? here.name : words.wordsOf(here.name)));
  if (citation.quote !== null) dialog.append(element('blockquote', 'cite-quote', citation.quote));
  // What is not kept by version, such as a cell of the accounts, has today's address alone.
  const isKept = here.pinned.address !== here.current.address;
  dialog.append(formats, result, about, ...(isKept ? [versions] : []), actions);
  // A press beside the dialog closes it, as Escape does.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => URL.revokeObjectURL(file));
  show();
  return dialog;
}

async function copied(button: HTMLElement, text: string, said: string): Promise<void> {
  const done = await copyText(text);
  announce(done ? said : placeLinkStrings.notCopiedText);
  if (done) sayCopied(button);
}
