import { idsAbove } from '../../../report/ids.ts';
import { partsAndSections } from '../../../report/outline.ts';
import type { ThesaurusEntry } from '../../../report/schema/thesaurus.ts';
import { roleOf } from '../../../report/thesaurus-targets.ts';
import { problemStrings } from '../../../words/strings.ts';
import { missing, type Named } from './missing.ts';
import { nearest } from './nearest.ts';
import { checkOf, type FilesFor } from './reference-check.ts';

/** What a word leads to is a term of the glossary, or the role of a part or section of some year. */
export const thesaurusTargetsExist = checkOf({
  title: problemStrings.referenceChecks.thesaurusTargets,
  shared: ['thesaurus', 'glossary'],
  year: ['report'],
  everyYear: true,
  problems(files) {
    const { file, value } = files.thesaurus;
    if (files.years.length === 0) return [];
    const terms: Named[] = [];
    const roles: Named[] = [];
    value.entries.forEach(({ targets }, index) => {
      targets.forEach((target, position) => {
        const role = roleOf(target);
        (role === undefined ? terms : roles).push({
          id: role ?? target,
          path: ['entries', index, 'targets', position],
        });
      });
    });
    return [
      ...missing(file, 'term', terms, termIds(files), meantBy(files)),
      ...missing(file, 'role', roles, roleNames(files)),
    ];
  },
});

/** Tells the entries whose targets all exist: words cannot be judged by targets that do not, nor without any report. */
export function leadsSomewhere(
  files: FilesFor<'glossary', 'report'>,
): (entry: Pick<ThesaurusEntry, 'targets'>) => boolean {
  const terms = termIds(files);
  const roles = roleNames(files);
  return ({ targets }) =>
    files.years.length > 0 &&
    targets.every((target) => {
      const role = roleOf(target);
      return role === undefined ? terms.has(target) : roles.has(role);
    });
}

/** Targets that a person may have meant who wrote the number of a section or paragraph, or a name with a slip. */
function meantBy(files: FilesFor<'glossary', 'report'>): (id: string) => readonly string[] {
  const terms = termIds(files);
  return (id) => {
    const roles = files.years.toReversed().flatMap(({ report: { value } }) => {
      const around = partsAndSections(value).filter(
        (place) => place.role !== undefined && (id === place.id || idsAbove(id).includes(place.id)),
      );
      return around.toSorted((a, b) => b.id.length - a.id.length)[0]?.role ?? [];
    });
    return roles.length === 0 ? nearest(id, terms) : [...new Set(roles)].map((role) => `role:${role}`);
  };
}

function termIds({ glossary }: FilesFor<'glossary', never>): Set<string> {
  return new Set(glossary.value.terms.map(({ id }) => id));
}

function roleNames({ years }: FilesFor<never, 'report'>): Set<string> {
  return new Set(years.flatMap(({ report: { value } }) => partsAndSections(value)).flatMap(({ role }) => role ?? []));
}
