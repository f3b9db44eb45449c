/**
 * Charts: Chart.js is loaded only when a chart comes near the screen of a reader who has begun to read, the picture's code only when it is asked for.
 * Where either fails to load, the table with its drawn bars stays as it is.
 */
const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      import('./charts/draw-bars.ts').then(
        ({ drawBars }) => drawBars(target as HTMLElement),
        () => {},
      );
    }
  },
  { rootMargin: '200px' },
);

// The table's own bars are complete, so nothing is fetched before the reader does anything.
const signs = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
const begun = new AbortController();
for (const sign of signs) {
  addEventListener(
    sign,
    () => {
      begun.abort();
      for (const chart of charts) if (chart.querySelector('tr[data-length]')) near.observe(chart);
    },
    { passive: true, signal: begun.signal },
  );
}

for (const chart of charts) {
  chart.querySelector('[data-chart-picture]')?.addEventListener('click', () => savePicture(chart));
}

async function savePicture(chart: HTMLElement) {
  const status = chart.querySelector<HTMLElement>('[data-chart-status]');
  let saved = true;
  try {
    const { saveChartPicture } = await import('./charts/chart-picture.ts');
    await saveChartPicture(chart);
  } catch {
    saved = false;
  }
  if (status) status.textContent = (saved ? status.dataset['saved'] : status.dataset['failed']) ?? '';
}
