/**
 * Marks the words a hit was found by at the place it leads to. The browser paints them over the text, which stays as it
 * is; one that cannot still shows the place as the target of the address.
 */
import { wordsOfArrival } from './arrival-memory.ts';

markArrival();
// A hit found from this page over this page only moves it.
addEventListener('hashchange', markArrival);

function markArrival(): void {
  const words = wordsOfArrival();
  const place = words.length > 0 ? placeOf(location.hash) : null;
  if (!place || !('highlights' in CSS)) return;
  const ranges = words.flatMap((word) => rangesOf(word, place));
  if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
}

/** What the address leads to; for a heading the section it heads, on a page of its own all of the text. */
function placeOf(hash: string): Element | null {
  if (hash === '') return document.querySelector('main');
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  return target?.closest('section, article, .row, .accounts tr') ?? target;
}

/** Where a word stands in an element, also where the markup cuts it. */
function rangesOf(word: string, within: Element): Range[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  let text = '';
  const starts: number[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.push(text.length);
    nodes.push(node as Text);
    text += node.nodeValue ?? '';
  }
  const at = (offset: number): [Text, number] => {
    const index = starts.findLastIndex((start) => start <= offset);
    return [nodes[index] as Text, offset - (starts[index] as number)];
  };
  const ranges: Range[] = [];
  for (let start = text.indexOf(word); word !== '' && start !== -1; start = text.indexOf(word, start + word.length)) {
    const range = document.createRange();
    range.setStart(...at(start));
    const [last, offset] = at(start + word.length - 1);
    range.setEnd(last, offset + 1);
    ranges.push(range);
  }
  return ranges;
}
