import { element } from '../element.ts';

/** Radio buttons of which one is always chosen. `chosen` is called with the value of the one chosen next. */
export function choices(
  legend: string,
  options: readonly { value: string; label: string }[],
  first: string,
  chosen: (value: string) => void,
): HTMLFieldSetElement {
  const fieldset = element('fieldset', 'cite-choices');
  fieldset.append(element('legend', '', legend));
  for (const { value, label } of options) {
    const input = element('input', '');
    input.type = 'radio';
    input.name = `cite-${legend}`;
    input.value = value;
    input.checked = value === first;
    input.addEventListener('change', () => chosen(value));
    const whole = element('label', '');
    whole.append(input, ` ${label}`);
    fieldset.append(whole);
  }
  return fieldset;
}
