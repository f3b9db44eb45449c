import { element } from '../element.ts';

/** A quiet button. */
export function button(label: string, press: () => void): HTMLElement {
  const made = element('button', 'quiet', label);
  made.setAttribute('type', 'button');
  made.addEventListener('click', press);
  return made;
}
