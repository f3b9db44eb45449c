import type { SectionRow } from '../../../report/schema/template.ts';
import { template, withOffice } from '../../../template/template.ts';
import { finderOf, writtenOut } from '../../../template/wording.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import { missing } from './missing.ts';
import { nearest } from './nearest.ts';
import { checkOf } from './reference-check.ts';

/** What a section is about goes by a name of the template or of the office's own rows: any other nobody finds. */
export const sectionRolesAreKnown = checkOf({
  title: problemStrings.referenceChecks.sectionRoles,
  shared: ['template'],
  year: ['report'],
  problems({ template: { value }, years }) {
    const { sections, parts, phrases } = withOffice(template, value);
    const roles = new Set<string>([...sections, ...parts].map(({ role }) => role));
    return years.flatMap(({ report: { file, value: report } }) =>
      placedNodes(report).flatMap(({ node, path }) => {
        if (node.type !== 'section' || node.role === undefined) return [];
        const fits = ({ words }: SectionRow) => finderOf(writtenOut(words, phrases)).test(node.heading ?? '');
        const meant = (role: string) => {
          const near = nearest(role, roles);
          return near.length > 0 ? near : [...new Set(sections.filter(fits).map((row) => row.role))].slice(0, 3);
        };
        return missing(file, 'role', [{ id: node.role, path: [...path, 'role'] }], roles, meant);
      }),
    );
  },
});
