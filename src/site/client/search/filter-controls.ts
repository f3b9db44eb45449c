import { type FilterChoices, type HitFilter, termsOnly } from '../../../search/results/filters.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { element } from '../element.ts';

/** Choices to narrow hits by: where, which year, only those with findings. A choice among one is none. */
export function filterControls(
  { all, within, findings, years }: FilterChoices,
  filter: HitFilter,
  choose: (filter: HitFilter) => void,
): HTMLElement[] {
  const places = [
    choice('radio', 'within', searchStrings.all, all, filter.within === null, () =>
      choose({ ...filter, within: null }),
    ),
    ...within.map(({ key, label, count }) =>
      choice(
        'radio',
        'within',
        key === termsOnly ? searchStrings.terms : (label ?? key),
        count,
        filter.within === key,
        () => choose({ ...filter, within: key }),
      ),
    ),
  ];
  const byYear = years.map(({ year, count }) =>
    choice('radio', 'year', searchStrings.year(year), count, filter.year === year, () => choose({ ...filter, year })),
  );
  const ofAllYears = choice('radio', 'year', searchStrings.allYears, null, filter.year === null, () =>
    choose({ ...filter, year: null }),
  );
  const withFindings = choice('checkbox', 'findings', searchStrings.withFindings, findings, filter.findings, () =>
    choose({ ...filter, findings: !filter.findings }),
  );
  return [
    ...(within.length > 1 ? [group(searchStrings.narrow, places)] : []),
    ...(years.length > 1 || filter.year !== null ? [group(searchStrings.narrowYear, [ofAllYears, ...byYear])] : []),
    ...(findings > 0 || filter.findings ? [group(searchStrings.narrowFindings, [withFindings])] : []),
  ];
}

function group(name: string, choices: HTMLElement[]): HTMLElement {
  return element('fieldset', '', element('legend', 'visually-hidden', name), ...choices);
}

function choice(
  type: 'radio' | 'checkbox',
  name: string,
  label: string,
  count: number | null,
  checked: boolean,
  choose: () => void,
): HTMLElement {
  const input = document.createElement('input');
  input.type = type;
  input.name = `search-${name}`;
  input.checked = checked;
  input.addEventListener('change', () => {
    choose();
    // The controls are drawn anew: the one that was used keeps the focus.
    const again = [...document.querySelectorAll<HTMLInputElement>(`[name="search-${name}"]`)];
    again.find((other) => other.dataset['label'] === label)?.focus();
  });
  input.dataset['label'] = label;
  return element(
    'label',
    'chip',
    input,
    element('span', '', label),
    ...(count === null ? [] : [element('b', 'code', String(count))]),
  );
}
