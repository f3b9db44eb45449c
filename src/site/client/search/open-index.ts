import { type Pagefind, type PagefindModule, pagefindOptions } from '../../../search/index/pagefind.ts';
import { indexAt } from './search-file.ts';

let opening: Promise<Pagefind | null> | undefined;

/** Milliseconds before an index that did not open is asked for again: one search asks for it several times. */
const pause = 3000;

/** Opens Pagefind; null where it does not come or cannot run. What failed is asked for again at a later search. */
export function openIndex(): Promise<Pagefind | null> {
  opening ??= open().catch(() => {
    setTimeout(() => {
      opening = undefined;
    }, pause);
    return null;
  });
  return opening;
}

async function open(): Promise<Pagefind> {
  if (!('WebAssembly' in self)) throw new Error('No WebAssembly');
  const { createInstance } = await pagefindModule();
  const index = createInstance(pagefindOptions(indexAt));
  const whole = async <Found>(coming: Promise<Found>): Promise<Found | null> => {
    const before = missed;
    const found = await coming;
    return missed > before ? null : found;
  };
  // What went wrong in opening it says at the first search.
  await index.search('');
  return { search: (query) => whole(index.search(query)) };
}

let attempts = 0;
let module: Promise<PagefindModule> | undefined;

function pagefindModule(): Promise<PagefindModule> {
  if (module) return module;
  noteMissedPieces();
  // A module that did not come is kept by the browser as missing, under its address.
  const address = `${indexAt}pagefind.js${attempts === 0 ? '' : `?again=${attempts}`}`;
  attempts++;
  const coming = import(/* @vite-ignore */ address) as Promise<PagefindModule>;
  coming.catch(() => {
    module = undefined;
  });
  module = coming;
  return coming;
}

let missed = 0;

/** Pagefind passes over a piece of its index that does not come, and would find less without a word. */
function noteMissedPieces(): void {
  if (attempts > 0) return;
  const request = self.fetch;
  self.fetch = (...asked) => {
    const response = request(...asked);
    const miss = () => {
      missed++;
    };
    if (String(asked[0]).startsWith(indexAt)) response.then(({ ok }) => ok || miss(), miss);
    return response;
  };
}
