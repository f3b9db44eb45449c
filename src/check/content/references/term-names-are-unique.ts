import { problemStrings } from '../../../words/strings.ts';
import type { JsonPath } from '../json-file.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** No two terms have one name: their pages could not be told apart, and a link in the text would not know where to lead. */
export const termNamesAreUnique = checkOf({
  title: problemStrings.referenceChecks.termNames,
  shared: ['glossary'],
  problems({ glossary: { file, value } }) {
    const first = new Map<string, JsonPath>();
    return value.terms.flatMap(({ name }, index) => {
      const path = ['terms', index, 'name'];
      const earlier = first.get(name.trim());
      if (earlier !== undefined) return [file.problemAt(path, says('sameTermName', name, file.lineOf(earlier)))];
      first.set(name.trim(), path);
      return [];
    });
  },
});

/** No words of the text lead to two terms: to the second they never would. */
export const linkFormsLeadToOne = checkOf({
  title: problemStrings.referenceChecks.linkForms,
  shared: ['glossary'],
  problems({ glossary: { file, value } }) {
    const first = new Map<string, { name: string; path: JsonPath }>();
    return value.terms.flatMap(({ name, linkForms }, index) =>
      linkForms.flatMap((form, position) => {
        const path = ['terms', index, 'linkForms', position];
        const earlier = first.get(form);
        if (earlier !== undefined)
          return [file.problemAt(path, says('sameLinkForm', form, earlier.name, file.lineOf(earlier.path)))];
        first.set(form, { name, path });
        return [];
      }),
    );
  },
});
