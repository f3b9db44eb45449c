/** A place whose words screen readers speak when they change. It stands in the page before anything is said. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

/** Has a sentence spoken, also when it is the same as the last. */
export function announce(sentence: string): void {
  // All outside an open dialog is inert and would not be heard.
  const where = document.querySelector('dialog[open]') ?? document.body;
  if (status.parentElement !== where) where.append(status);
  status.textContent = '';
  setTimeout(() => {
    status.textContent = sentence;
  }, 100);
}
