/** The link from a past version to today's leads to the place being read, not to the top of the page. */
const link = document.querySelector<HTMLAnchorElement>('a[data-same-place]');
const page = link?.getAttribute('href') ?? '';

function follow(): void {
  link?.setAttribute('href', page + location.hash);
}

follow();
addEventListener('hashchange', follow);

export {};
