import { checkContent } from '../../../src/check/content/check-content.ts';
import type { ProblemEntry } from '../../../src/check/content/problem-catalogue.ts';
import { asText } from '../../../src/check/content/reporters/as-text.ts';
import type { ShownExample } from '../../../src/check/content/reporters/check-docs.ts';
import { smallContent } from '../../small-content.ts';
import { filesAfter, problemExamples } from './problem-examples.ts';

/** Runs the example of a kind of problem and tells it as its page does. */
export function shownExample({ name, code }: ProblemEntry): ShownExample {
  const example = problemExamples[name];
  const outcome = checkContent(filesAfter(smallContent(), example));
  const problem = outcome.problems.find((found) => found.code === code);
  if (problem === undefined) throw new Error(`The example of ${code} does not bring it about`);
  return {
    file: example.file,
    change: 'from' in example ? { from: example.from, to: example.to } : null,
    text: 'text' in example ? example.text : null,
    output: asText(outcome),
    hint: problem.hint,
  };
}
