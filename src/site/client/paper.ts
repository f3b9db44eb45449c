/** What paper needs of a script: the host, where the site does not know its own; folds open, where style cannot open them; the button. */

const printed = document.documentElement.dataset;
const foot = printed['printFoot'] ?? '';
if (foot.startsWith('/') && location.protocol.startsWith('http')) printed['printFoot'] = location.origin + foot;

if (!CSS.supports('selector(::details-content)')) {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
