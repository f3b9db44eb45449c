import { problemStrings } from '../../../words/strings.ts';
import { originalFolder } from '../content-kinds.ts';
import { problemOfFile } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** The published files that are kept are those the report and its tables were imported from, and no other lies beside them. */
export const originalIsPublished = checkOf({
  title: problemStrings.referenceChecks.original,
  year: ['report', 'tables'],
  problems({ years }) {
    return years.flatMap(({ folder, originals, report, tables }) => {
      const known = [report.value.source.published, tables.value.published].filter((file) => file !== undefined);
      return [...originals].flatMap(([name, sha256]) => {
        const problem = (words: Parameters<typeof problemOfFile>[1]) => [
          problemOfFile(`${folder}/${originalFolder}/${name}`, words),
        ];
        const published = known.find((file) => file.name === name);
        if (published === undefined)
          return problem(says('originalUnknown', `${folder}/${originalFolder}/${name}`, known[0]?.name));
        return sha256 === undefined || sha256 === published.sha256 ? [] : problem(says('originalChanged', name));
      });
    });
  },
});
