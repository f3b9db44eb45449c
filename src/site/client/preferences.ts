/**
 * The two switches in the header, 长者模式 and 深色: kept in local storage where the browser allows it.
 * public/preferences.js reads the same two keys before the first paint.
 */
const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

const isOn = {
  elder: () => root.hasAttribute('data-elder'),
  dark: () => (root.getAttribute('data-theme') ?? (systemDark.matches ? 'dark' : 'light')) === 'dark',
};
type Mode = keyof typeof isOn;

const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-mode]')];
const modeOf = (button: HTMLButtonElement) => button.getAttribute('data-mode') as Mode;

function keep(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

function toggle(mode: Mode) {
  const on = !isOn[mode]();
  if (mode === 'elder') {
    root.toggleAttribute('data-elder', on);
    keep('mingzhang.elder', on ? 'on' : 'off');
  } else {
    root.setAttribute('data-theme', on ? 'dark' : 'light');
    keep('mingzhang.theme', on ? 'dark' : 'light');
  }
  show();
  // What is drawn with resolved colours (charts on canvas) redraws itself on this.
  document.dispatchEvent(new CustomEvent('mingzhang:appearance'));
}

function show() {
  for (const button of buttons) button.setAttribute('aria-pressed', String(isOn[modeOf(button)]()));
}

for (const button of buttons) button.addEventListener('click', () => toggle(modeOf(button)));
systemDark.addEventListener('change', () => {
  show();
  document.dispatchEvent(new CustomEvent('mingzhang:appearance'));
});
show();
