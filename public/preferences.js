// Before the first paint: what the reader chose (src/site/client/preferences.ts), and that scripts run, so that scripted
// controls have their place from the start; taken back where the others did not run (started.ts).
(() => {
  const root = document.documentElement;
  root.dataset.scripted = '';
  addEventListener('load', () => {
    if (!('started' in root.dataset)) delete root.dataset.scripted;
  });
  let hasFace = false;
  try {
    const theme = localStorage.getItem('mingzhang.theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    if (localStorage.getItem('mingzhang.elder') === 'on') root.dataset.elder = '';
    hasFace = localStorage.getItem('mingzhang.face') === 'on';
  } catch {
    // A browser that keeps nothing follows the system.
  }
  // The heading face comes after the first words; once it is kept, with them.
  if (hasFace) addFace();
  else addEventListener('load', addFace);

  function addFace() {
    const address = root.dataset.face;
    if (!address) return;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => {
      try {
        localStorage.setItem('mingzhang.face', 'on');
      } catch {
        // It stays late.
      }
    });
    document.head.append(link);
  }
})();
