import type { ThesaurusEntry } from '../report/schema/thesaurus.ts';

/** Rounds of objections that are met; each takes words away, and what is left is objected to less. */
const maxRounds = 20;

/** Line of the first word in `oneLineEach`. */
const firstLine = 2;

/**
 * Of another site's everyday words those that hold for a new report: entries keep the targets that exist, and words go
 * which the content check objects to, because the report says it in other words or means something else by them.
 * Exceptions were reviewed for the other report and are not taken over.
 * @param exists whether the new report has a term or role
 * @param objections lines of the file, from 1, that the check objects to
 */
export function draftThesaurus(
  entries: readonly ThesaurusEntry[],
  exists: (target: string) => boolean,
  objections: (text: string) => readonly number[],
): ThesaurusEntry[] {
  let words = entries.flatMap(({ alsoLiteral: _reviewed, ...entry }, index) => {
    const targets = entry.targets.filter(exists);
    return targets.length === 0
      ? []
      : entry.words.map((word) => ({ index, entry: { ...entry, targets, words: [word] } }));
  });
  for (let round = 0; round < maxRounds; round++) {
    const lines = new Set(objections(oneLineEach(words.map(({ entry }) => entry))));
    if (lines.size === 0) return together(words);
    words = words.filter((_, place) => !lines.has(place + firstLine));
  }
  return [];
}

/** The file with one word a line, so that a line tells which word is meant. */
function oneLineEach(entries: readonly ThesaurusEntry[]): string {
  return `{"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

/** The words of each entry as one entry again. */
function together(words: readonly { index: number; entry: ThesaurusEntry }[]): ThesaurusEntry[] {
  return [...Map.groupBy(words, ({ index }) => index).values()].map((of) => {
    const [first] = of as [(typeof of)[0], ...typeof of];
    return { ...first.entry, words: of.flatMap(({ entry }) => entry.words) };
  });
}
