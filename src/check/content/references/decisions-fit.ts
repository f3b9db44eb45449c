import { compact } from '../../../report/compact.ts';
import { ordinaryText } from '../../../report/ordinary-text.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/** What people decided for the importer fits the source and the report: the words stand at the line, the block in its section. */
export const decisionsFit = checkOf({
  title: problemStrings.referenceChecks.decisions,
  year: ['report', 'source', 'decisions'],
  problems({ years }) {
    return years.flatMap(({ report, source, decisions: { file, value } }) => {
      const lines = source.split(/\r?\n/);
      const parents = new Map(
        placedNodes(report.value).flatMap(({ node, parent }) =>
          'lines' in node && node.type !== 'section' ? [[node.lines[0], parent] as const] : [],
        ),
      );
      return value.decisions.flatMap(({ line, startsWith, belongsTo }, index) => {
        const printed = lines[line - 1] ?? '';
        if (!compact(ordinaryText(printed)).startsWith(compact(ordinaryText(startsWith)))) {
          const words = says('decisionWords', line, printed.trim().slice(0, 30));
          return [{ ...file.problemAt(['decisions', index, 'startsWith'], words), follows: 'source' }];
        }
        const parent = parents.get(line);
        if (parent === belongsTo) return [];
        const words = says('decisionPlace', line, belongsTo, parent);
        return [{ ...file.problemAt(['decisions', index, 'belongsTo'], words), follows: `line ${line}` }];
      });
    });
  },
});
