import { problemStrings } from '../../../words/strings.ts';
import { originalFolder } from '../content-kinds.ts';
import { problemOfFile } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** The published file that is kept is the one the report was imported from, and no other lies beside it. */
export const originalIsPublished = checkOf({
  title: problemStrings.referenceChecks.original,
  year: ['report'],
  problems({ years }) {
    return years.flatMap(({ folder, originals, report }) => {
      const { published } = report.value.source;
      return [...originals].flatMap(([name, sha256]) => {
        const problem = (words: Parameters<typeof problemOfFile>[1]) => [
          problemOfFile(`${folder}/${originalFolder}/${name}`, words),
        ];
        if (name !== published?.name) return problem(says('originalUnknown', name, published?.name));
        return sha256 === undefined || sha256 === published.sha256 ? [] : problem(says('originalChanged', name));
      });
    });
  },
});
