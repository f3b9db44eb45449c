/**
 * What lies over the page (a sheet, a dialog) has one entry of the history while it is open, so that Back closes it and
 * leaves the page where it is.
 */
let closeTop: Close | undefined;
/** The page as it was when it was laid over. */
let under = '';
let goingBack: number | undefined;
/** Whether the browser has been asked to go back and is not there yet: on a slow machine something else may open meanwhile. */
let isOnTheWay = false;

/** Closes what lies over the page. `isBack`: by Back; else the address leads elsewhere on the page, where the reader goes. */
type Close = (isBack: boolean) => void;

/** Milliseconds in which what closes may be followed by something else that opens, or by a link. */
const patience = 300;

const hasEntry = () => (history.state as { over?: true } | null)?.over === true;

/** Says that something lies over the page now. */
export function layOver(close: Close): void {
  clearTimeout(goingBack);
  under = location.href;
  if (!hasEntry()) history.pushState({ over: true }, '');
  closeTop = close;
}

/** Says that it is closed; its entry goes with it, unless a link is followed meanwhile. */
export function liftOff(close: Close): void {
  if (closeTop !== close) return;
  closeTop = undefined;
  clearTimeout(goingBack);
  goingBack = window.setTimeout(() => {
    if (!hasEntry()) return;
    // The browser would scroll to where the page stood when the entry was made.
    const stays = scrollY;
    addEventListener('popstate', () => setTimeout(() => scrollTo(scrollX, stays)), { once: true });
    isOnTheWay = true;
    history.back();
  }, patience);
}

/** Follows a link of what lies over the page in place of its entry. Clicks that ask for another window are left alone. */
export function followFromOver(event: MouseEvent, link: HTMLAnchorElement): void {
  if (!hasEntry() || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  closeTop = undefined;
  clearTimeout(goingBack);
  location.replace(link.href);
}

addEventListener('popstate', () => {
  const close = closeTop;
  // The entry that went was that of what had closed; what has opened since stays and gets its own.
  if (isOnTheWay && close) history.pushState({ over: true }, '');
  else {
    closeTop = undefined;
    close?.(location.href === under);
  }
  isOnTheWay = false;
});

// A link that is pressed while a sheet closes leads on; going back as well would take the reader away from it.
document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest('a[href]')) clearTimeout(goingBack);
  },
  true,
);
