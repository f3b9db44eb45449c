/** What a followed hit was found by, kept for the page it leads to, in this tab or a new one. */
interface Arrival {
  address: string;
  words: string[];
  at: number;
}

const key = 'mingzhang-arrival';

/** Milliseconds in which a followed link arrives, also on a slow connection. */
const patience = 30_000;

/** Remembers the words that a followed hit was found by. Without storage nothing is marked on arrival. */
export function rememberArrival(link: HTMLAnchorElement, words: string[]): void {
  const arrival: Arrival = { address: link.href, words: [...new Set(words)], at: Date.now() };
  try {
    localStorage.setItem(key, JSON.stringify(arrival));
  } catch {
    // A browser that keeps nothing shows the place, unmarked.
  }
}

/** The words that led here, once; empty if no hit did. */
export function wordsOfArrival(): string[] {
  try {
    const arrival = JSON.parse(localStorage.getItem(key) ?? 'null') as Arrival | null;
    if (arrival === null || arrival.address !== location.href || Date.now() - arrival.at > patience) return [];
    localStorage.removeItem(key);
    return arrival.words;
  } catch {
    return [];
  }
}
