/**
 * Puts words on the clipboard. Where the site is served without https the browser has no clipboard for scripts, only the
 * old command.
 * @returns whether they are there now
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByCommand(words);
  }
}

function copyByCommand(words: string): boolean {
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  // Inside an open dialog, for all outside of it is inert.
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
