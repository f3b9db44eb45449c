/**
 * Marks the section being read in the strip under the header, and brings its cell to the middle of the strip.
 * Sections follow each other without gaps, so exactly one of them crosses the line a third down the window.
 */
const strip = document.querySelector<HTMLElement>('[data-section-strip]');
const links = new Map(
  [...(strip?.querySelectorAll<HTMLAnchorElement>('a[href*="#"]') ?? [])].map((a) => [a.hash.slice(1), a]),
);

function mark(current: HTMLAnchorElement | undefined) {
  for (const link of links.values()) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (!strip || !current) return;
  const cell = current.getBoundingClientRect();
  const frame = strip.getBoundingClientRect();
  strip.scrollLeft += cell.left + cell.width / 2 - (frame.left + frame.width / 2);
}

const crossing = new Set<string>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) crossing.add(target.id);
      else crossing.delete(target.id);
    }
    // Where a short section leads to the end of the page none may cross: the last one marked stays.
    const id = [...links.keys()].findLast((key) => crossing.has(key));
    if (id !== undefined) mark(links.get(id));
    else if (entries.length > 0 && scrollY === 0) mark(undefined);
  },
  { rootMargin: '-33% 0px -67% 0px' },
);

mark(strip?.querySelector<HTMLAnchorElement>('a[aria-current]') ?? undefined);
for (const id of links.keys()) {
  const section = document.getElementById(id);
  if (section) observer.observe(section);
}
