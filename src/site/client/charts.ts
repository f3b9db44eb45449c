import { placeLinkStrings } from '../../words/place-link-strings.ts';
import { announce } from './announce.ts';
import { copyText } from './copy-text.ts';
import { sayCopied } from './say-copied.ts';

/**
 * Charts: the table with its bars is complete. Chart.js is loaded when a reader points at a chart or touches it, to tell
 * what stands at each bar: on a phone the table has no room for where a number comes from. The picture's code is loaded
 * only when it is asked for. Where either fails to load, the table stays as it is.
 */
for (const chart of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  const frame = chart.querySelector('.chart-bar') && chart.querySelector('.chart-frame');
  for (const sign of ['pointerenter', 'pointerdown'] as const) {
    frame?.addEventListener(sign, (event) => draw(chart, event as PointerEvent), { once: true, passive: true });
  }
  chart.querySelector('[data-chart-picture]')?.addEventListener('click', () => savePicture(chart));
}

const drawn = new WeakSet<HTMLElement>();

async function draw(chart: HTMLElement, { clientY }: PointerEvent) {
  if (drawn.has(chart)) return;
  drawn.add(chart);
  try {
    const { drawBars } = await import('./charts/draw-bars.ts');
    await drawBars(chart, clientY);
  } catch {
    drawn.delete(chart);
  }
}

async function savePicture(chart: HTMLElement) {
  const status = chart.querySelector<HTMLElement>('[data-chart-status]');
  const svg = chart.querySelector<HTMLAnchorElement>('[data-chart-svg]');
  let saved = svg !== null;
  try {
    const { saveChartPicture } = await import('./charts/chart-picture.ts');
    if (svg) await saveChartPicture(svg);
  } catch {
    saved = false;
  }
  if (status) status.textContent = (saved ? status.dataset['saved'] : status.dataset['failed']) ?? '';
}

// The code for a frame on another site needs this one's name, which the build knows only where the owner has set it.
for (const code of document.querySelectorAll('figure code')) {
  const text = (code.textContent ?? '').replace('src="/', `src="${location.origin}/`);
  code.textContent = text;
  const button = code.nextElementSibling as HTMLElement;
  button.addEventListener('click', async () => {
    // Where nothing may be copied, the code can be selected.
    if (!(await copyText(text))) return;
    announce(placeLinkStrings.copied);
    sayCopied(button);
  });
}
