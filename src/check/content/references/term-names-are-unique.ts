import { problemStrings } from '../../../words/strings.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** No two terms have one name: their pages could not be told apart, and a link in the text would not know where to lead. */
export const termNamesAreUnique = checkOf({
  title: problemStrings.referenceChecks.termNames,
  shared: ['glossary'],
  problems({ glossary: { file, value } }) {
    const lines = new Map<string, number>();
    return value.terms.flatMap(({ name }, index) => {
      const path = ['terms', index, 'name'];
      const earlier = lines.get(name.trim());
      if (earlier !== undefined) return [file.problemAt(path, says('sameTermName', name, earlier))];
      lines.set(name.trim(), file.lineOf(path));
      return [];
    });
  },
});

/** No words of the text lead to two terms: to the second they never would. */
export const linkFormsLeadToOne = checkOf({
  title: problemStrings.referenceChecks.linkForms,
  shared: ['glossary'],
  problems({ glossary: { file, value } }) {
    const first = new Map<string, { name: string; line: number }>();
    return value.terms.flatMap(({ name, linkForms }, index) =>
      linkForms.flatMap((form, position) => {
        const path = ['terms', index, 'linkForms', position];
        const earlier = first.get(form);
        if (earlier !== undefined)
          return [file.problemAt(path, says('sameLinkForm', form, earlier.name, earlier.line))];
        first.set(form, { name, line: file.lineOf(path) });
        return [];
      }),
    );
  },
});
