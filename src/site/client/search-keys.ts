/**
 * Opens the search from any page: `/` or Ctrl-K (⌘K), or a link to it, in header and strip. The search itself is loaded only then.
 * On the search page the field is there already.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('[data-open-search]');

function open(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search-page] [data-search-input]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  import('./search/search-dialog.ts')
    .then(({ openSearchDialog }) => openSearchDialog())
    // Without the script, or in a browser that opens no dialog, the link still leads to the search page.
    .catch(() => links[0] && location.assign(links[0].href));
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  const isShortcut =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!isShortcut && !isSlash) return;
  event.preventDefault();
  open();
});

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export {};
