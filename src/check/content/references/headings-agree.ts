import { compact } from '../../../report/compact.ts';
import type { Section } from '../../../report/schema/report.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import { says } from '../problem-catalogue.ts';
import { checkOf } from './reference-check.ts';

/**
 * A section without a heading line of its own begins with a paragraph of the same lines, and that paragraph with the
 * section's numeral and, where it is `run-in`, its heading; an `item` has none.
 */
export const headingsAgree = checkOf({
  title: problemStrings.referenceChecks.headings,
  year: ['report'],
  problems({ years }) {
    return years.flatMap(({ report: { file, value } }) =>
      placedNodes(value).flatMap(({ node, path }) => {
        if (node.type !== 'section' || node.style === 'heading') return [];
        const first = firstText(node);
        const words = compact(node.numeral + (node.heading ?? ''));
        const text = compact(first?.text ?? '');
        if (!text.startsWith(words) || (node.heading === null) !== (node.style === 'item')) {
          return [file.problemAt([...path, 'heading'], says('headingDiffers', node.id, node.style, text.slice(0, 20)))];
        }
        const [from, to] = first?.lines ?? node.lines;
        if (from === node.lines[0] && to === node.lines[1]) return [];
        return [file.problemAt([...path, 'lines'], says('headingLines', node.id, `[${from}, ${to}]`))];
      }),
    );
  },
});

function firstText(section: Section): { text: string; lines: [number, number] } | undefined {
  const [first] = section.content;
  return first && 'text' in first ? first : undefined;
}
