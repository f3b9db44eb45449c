/** Milliseconds after a key before a search starts. */
const pause = 80;

/**
 * Tells what is typed into a field, a moment after it is typed. While an input method is composing, the field holds
 * letters on their way to becoming characters; they are not told before the composition ends.
 */
export function onTyped(input: HTMLInputElement, tell: (query: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(input.value), pause);
  };
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  input.addEventListener('compositionstart', () => clearTimeout(timer));
  input.addEventListener('compositionend', typed);
}
