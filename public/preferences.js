// Runs before the first paint: puts what the reader chose (src/site/client/preferences.ts keeps it) on the root element.
// Says as well that scripts run, so that scripted controls have their place from the start; and takes it back where the
// others did not (src/site/client/started.ts): kept away, or the browser too old for them.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  addEventListener('load', () => {
    if (!('started' in root.dataset)) delete root.dataset.scripted;
  });
  try {
    const theme = localStorage.getItem('mingzhang.theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    if (localStorage.getItem('mingzhang.elder') === 'on') root.dataset.elder = '';
  } catch {
    // A browser that keeps nothing follows the system.
  }
})();
