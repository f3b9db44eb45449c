/** A link to a place that has moved goes on to where it is now; without this script the reader follows the link there. */
function goOn(): void {
  const id = decodeURIComponent(location.hash.slice(1).replace(/:~:.*$/, ''));
  const to = id === '' ? undefined : document.getElementById(id)?.dataset['movedTo'];
  if (to) location.replace(to);
}

goOn();
addEventListener('hashchange', goOn);

export {};
