import type { Finding } from '../../src/audit/finding.ts';
import { figuresInFormula } from '../../src/audit/finding-places.ts';
import { tokenStart } from '../../src/report/figure-place.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import type { Report } from '../../src/report/schema/report.ts';
import { stated } from './stated-2019.ts';

const bare = (text: string) => text.replace(/\s/g, '');

/**
 * What is stated about the report that no finding computes with: one that holds all its numbers, each at its place in the
 * text. Throws where words do not occur in the report once.
 */
export function uncheckedStated(report: Report, figures: readonly Figure[], findings: readonly Finding[]): string[] {
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  const figureAt = new Map(
    figures.map((figure) => {
      const text = texts.get(figure.block) ?? '';
      const start = text.indexOf(figure.quote) + (tokenStart(figure) ?? 0);
      return [figure.id, `${figure.block} ${bare(text.slice(0, start)).length}`];
    }),
  );
  const computed = findings
    .filter(({ verdict, formula }) => !/^(?:unregistered|not-recomputable)$/.test(verdict) && formula.length > 0)
    .map(
      ({ operands, formula }) =>
        new Set([
          ...[...operands, ...figuresInFormula({ formula })].map((id) => figureAt.get(id)),
          ...formula.flatMap((token) => (token.type === 'amount' ? [`${token.block} ${token.value}`] : [])),
        ]),
    );
  return stated
    .filter(([, ...words]) => {
      const numbers = words.map((one) => numberOf(one, texts));
      return !computed.some((places) => numbers.every((number) => number.some((place) => places.has(place))));
    })
    .map(([what]) => what);
}

/** A number's block with where it begins there, and with its value: what has no figure is known by that. */
function numberOf(words: string, texts: ReadonlyMap<string, string>): [at: string, value: string] {
  const [before = '', value = '', after = ''] = words.split(/[【】]/);
  const places = [...texts].flatMap(([block, text]) => {
    const pieces = bare(text).split(before + value + after);
    return pieces.slice(1).map((_, index) => ({ block, start: pieces.slice(0, index + 1).join('').length }));
  });
  const [place] = places;
  if (place === undefined || places.length > 1) throw new Error(`stands ${places.length} times: ${words}`);
  return [`${place.block} ${place.start + before.length}`, `${place.block} ${value}`];
}
