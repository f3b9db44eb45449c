// Runs before the first paint: puts what the reader chose (src/client/preferences.ts keeps it) on the root element.
// Says as well that scripts run, so that scripted controls have their place from the start.
(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  try {
    const theme = localStorage.getItem('mingzhang.theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    if (localStorage.getItem('mingzhang.elder') === 'on') root.dataset.elder = '';
  } catch {
    // A browser that keeps nothing follows the system.
  }
})();
