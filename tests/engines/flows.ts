/** What a reader does. Both functions run in the page and know nothing but it. */
export interface Flow {
  name: string;
  /** Address below the site, without the slash before. */
  at: string;
  /** Of the window, in pixels. */
  width?: number;
  act?: () => void;
  /** How it went, in a word; nothing as long as it has not. */
  seen: () => string | undefined;
}

/** The main flows, each done with what every engine has: events, not gestures. */
export const flows: Flow[] = [
  {
    name: 'A part reads at 390 px: full lines, nothing past the edge',
    at: '2019/part-3/',
    width: 390,
    seen: readsWell,
  },
  { name: 'The same at 1,280 px', at: '2019/part-3/', seen: readsWell },
  { name: 'The findings read at 390 px', at: '2019/checks/', width: 390, seen: readsWell },
  {
    name: 'Search as one types',
    at: 'search/',
    act: () => {
      const field = document.querySelector<HTMLInputElement>('main [data-search-input]');
      if (!field) return;
      field.value = '公车';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    seen: hits,
  },
  { name: 'A search by its address', at: 'search/?q=88.27', seen: hits },
  {
    name: '`/` opens the search over a page',
    at: '2019/part-3/',
    act: () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    },
    seen: () => {
      if (document.querySelector('dialog.search-dialog[open]')) return 'dialog';
      return location.pathname.endsWith('/search/') ? 'page' : undefined;
    },
  },
  {
    name: 'A press on a number shows what speaks for it',
    at: '2019/part-3/',
    act: () => document.querySelector<HTMLElement>('#s3-6-p1 a.fig')?.click(),
    seen: () => {
      if (document.querySelector('.evidence-card')) return 'card';
      return location.pathname.endsWith('/figures/') ? 'page' : undefined;
    },
  },
  {
    name: 'A pointer on a term explains it',
    at: '2019/part-3/',
    act: () => {
      const term = document.querySelector('#s3-2-p1 a.term');
      term?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    },
    seen: () => {
      if (document.querySelector('.term-card')) return 'card';
      return 'showPopover' in HTMLElement.prototype ? undefined : 'link';
    },
  },
  {
    name: '引用 hands out the citation',
    at: '2019/part-3/',
    act: () => document.querySelector<HTMLElement>('#s3-6-p1 a[data-cite]')?.click(),
    seen: () => {
      const citation = document.querySelector<HTMLTextAreaElement>('dialog.cite-dialog[open] textarea');
      if (citation?.value.endsWith('#s3-6-p1')) return 'dialog';
      return location.pathname.endsWith('/cite/') ? 'page' : undefined;
    },
  },
  {
    name: 'Selected words can be linked and cited',
    at: '2019/part-3/',
    act: () => {
      const words = document.querySelector('#s3-6-p1 .row-text p')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 4);
    },
    seen: () => (document.querySelector('.selection-bar button') ? 'bar' : undefined),
  },
  {
    name: 'Charts are drawn',
    at: '2019/charts/',
    seen: () => {
      const bars = [...document.querySelectorAll('td.chart-bar-cell svg')];
      return bars.some((bar) => bar.getBoundingClientRect().width > 20) ? 'yes' : undefined;
    },
  },
  {
    name: 'Dark',
    at: '2019/part-3/',
    act: () => document.querySelector<HTMLElement>('button[data-mode="dark"]')?.click(),
    seen: () => {
      const [red = 255] = (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return red < 60 ? 'dark' : undefined;
    },
  },
  {
    name: '长者模式',
    at: '2019/part-3/',
    act: () => document.querySelector<HTMLElement>('button[data-mode="elder"]')?.click(),
    seen: () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      return size > 18 ? 'large' : undefined;
    },
  },
  { name: 'A link to a paragraph shows it below the strip', at: '2019/part-3/#s3-6-p1', seen: arrived },
  { name: 'A link with 。 behind it does too, and says so', at: '2019/part-3/#s3-6-p1。', seen: arrived },
  {
    name: 'A link to words goes to their place',
    at: `2019/part-3/#s3-6-p1:~:text=${encodeURIComponent('主要包括：基本工资')}`,
    seen: arrived,
  },
];

/** Lines of the report are not squeezed, and nothing reaches past the window. */
function readsWell(): string | undefined {
  const lines = [...document.querySelectorAll('main .row-text > p, main h1, main h2')]
    .filter((line) => (line.textContent ?? '').trim().length > 12)
    .map((line) => line.getBoundingClientRect().width)
    .filter((width) => width > 1);
  const narrowest = Math.min(...lines);
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return narrowest >= 180 && over <= 1 ? 'yes' : undefined;
}

function hits(): string | undefined {
  const count = document.querySelectorAll('main [data-search-hit]').length;
  return count > 0 ? `${count} hits` : undefined;
}

/** The place of the address is in the window, below what stays on the screen. */
function arrived(): string | undefined {
  const top = document.getElementById('s3-6-p1')?.getBoundingClientRect().top ?? -1;
  const strip = document.querySelector('.strip')?.getBoundingClientRect().bottom ?? 0;
  if (top < strip || top > innerHeight) return undefined;
  return document.querySelector('.landing-note') ? 'yes, with a note' : 'yes';
}
