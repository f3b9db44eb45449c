import { placeLinkStrings } from '../../words/place-link-strings.ts';

/** Milliseconds for which a control says that it copied. */
const feedback = 2000;

/**
 * Lets a control say for a moment that it copied; pressed again meanwhile, it says so once.
 * @param word what of the control is replaced meanwhile
 */
export function sayCopied(control: HTMLElement, word: Element = control): void {
  if (control.dataset['copied'] !== undefined) return;
  const before = word.textContent;
  control.dataset['copied'] = '';
  word.textContent = placeLinkStrings.copied;
  setTimeout(() => {
    word.textContent = before;
    delete control.dataset['copied'];
  }, feedback);
}
