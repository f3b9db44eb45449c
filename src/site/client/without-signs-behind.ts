/**
 * On the page for addresses that lead nowhere: a sign of the sentence around a link has joined its address (/part-3/。),
 * so the page that is meant is gone to where there is one.
 */
const asked = decodeURI(location.pathname);
const meant = asked.replace(/[^\p{L}\p{N}/]+$/u, '');
if (meant !== asked) void goTo(meant);

async function goTo(path: string): Promise<void> {
  try {
    const { ok, url } = await fetch(path, { method: 'HEAD' });
    if (ok) location.replace(url + location.search + location.hash);
  } catch {
    // Without the network the reader stays on this page, which offers the search.
  }
}

export {};
