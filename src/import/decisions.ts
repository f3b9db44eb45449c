import { ordinaryText } from '../report/ordinary-text.ts';
import type { Decision } from '../report/schema/decisions.ts';
import type { ImportQuestion } from './import-question.ts';
import { collapseBlanks } from './joined-text.ts';
import type { SourceLine } from './source-lines.ts';

/** The human decisions of one report, looked up while its outline is built. */
export interface Decisions {
  /**
   * Where the unnumbered block that begins at a line belongs, if someone decided.
   * @param candidates ids of the open sections and their part
   * @returns one of the candidates, or undefined where there is no decision that fits
   */
  placeOf(line: number, candidates: readonly string[]): string | undefined;
  /** Decisions that did not fit; complete only when the whole outline is built. */
  questions(): ImportQuestion[];
}

/**
 * Prepares decisions for a source. One whose words are no longer found at its line is never applied.
 * @param lines non-blank lines of the source
 */
export function prepareDecisions(decisions: readonly Decision[], lines: readonly SourceLine[]): Decisions {
  const questions: ImportQuestion[] = [];
  const open = new Map<number, Decision>();
  for (const decision of decisions) {
    const { line, startsWith } = decision;
    const found = lines.find(({ number }) => number === line);
    if (found && begins(found, startsWith)) open.set(line, decision);
    else questions.push({ kind: 'decision-outdated', line, expected: startsWith, found: found?.text ?? null });
  }
  return {
    placeOf(line, candidates) {
      const decision = open.get(line);
      if (!decision) return undefined;
      open.delete(line);
      const { belongsTo } = decision;
      if (candidates.includes(belongsTo)) return belongsTo;
      questions.push({ kind: 'decision-impossible', line, belongsTo, candidates: [...candidates] });
      return undefined;
    },
    questions: () => [
      ...questions,
      ...[...open.values()].map(({ line, startsWith }) => ({ kind: 'decision-unused' as const, line, startsWith })),
    ],
  };
}

/** The decisions about a source that stands in the place of another: each at the line its words are at now, without those whose words are gone. */
export function followedDecisions(decisions: readonly Decision[], lines: readonly SourceLine[]): Decision[] {
  return decisions.flatMap((decision) => {
    const found = lines.filter((line) => begins(line, decision.startsWith));
    if (found.some(({ number }) => number === decision.line)) return [decision];
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? [] : [{ ...decision, line: only.number }];
  });
}

function begins({ text }: SourceLine, words: string): boolean {
  return collapseBlanks(text).startsWith(collapseBlanks(ordinaryText(words)));
}
