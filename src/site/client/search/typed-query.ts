import { longestTyped } from '../../../search/text/looked-at.ts';

/** Milliseconds after a key before a search starts. */
const pause = 80;

/**
 * Tells what is typed into a field, a moment after it is typed. While an input method is composing, the field holds
 * letters on their way to becoming characters; they are not told before the composition ends. Of a whole book that is
 * pasted the field keeps what may be looked at: it would be shown, sent and written into the address with every key.
 */
export function onTyped(input: HTMLInputElement, tell: (query: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(timer);
    if (input.value.length > longestTyped) input.value = input.value.slice(0, longestTyped);
    timer = setTimeout(() => tell(input.value), pause);
  };
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', typed);
}
