import { isDeepStrictEqual } from 'node:util';
import { put } from '../../report/edit-json.ts';
import type { Change } from '../../report/schema/corrections.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Report } from '../../report/schema/report.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import type { NumberChoices } from './followed-figures.ts';
import { type Passage, passagesOf } from './passages.ts';
import { reword, withdrawn, type YearTexts } from './reword.ts';
import { placedNode } from './whole-place.ts';

/** A year's files with the words that stood before a correction. */
export interface WithoutCorrection {
  texts: YearTexts;
  /** What was put back: the words as they were until now, and as they are again (null: gone again). */
  back: { before: string; after: string | null }[];
  /** What could not be: corrected again since, moved, or withdrawn, whose ids never come back. */
  left: Change[];
}

/** Takes back what a correction changed, in every file that says it: words, cells, numbers, and paragraphs that it added. */
export function withoutCorrection(texts: YearTexts, changes: readonly Change[]): WithoutCorrection {
  const now: WithoutCorrection = { texts, back: [], left: [] };
  for (const change of changes) {
    if (change.what === 'figure') continue;
    const before = now.texts;
    const isBack = change.what === 'added' ? takeOut(now, change.place) : putBack(now, change);
    if (isBack) continue;
    now.texts = before;
    now.left.push(change);
  }
  for (const change of changes) {
    if (change.what !== 'figure' || now.left.some(({ place }) => place === (change.after ?? change.before)?.block))
      continue;
    now.texts = { ...now.texts, figures: figuresAfter(now.texts.figures, change) };
  }
  return now;
}

function takeOut(now: WithoutCorrection, place: string): boolean {
  // What stood in a section went with it.
  if (placedNode(JSON.parse(now.texts.report), place) === undefined) return true;
  const passage = passages(now.texts).find(({ id, block }) => id === place || block.startsWith(`${place}-`));
  const gone = passage && withdrawn(now.texts, passage);
  if (gone === undefined) return false;
  now.texts = gone.texts;
  now.back.push({ before: gone.before, after: null });
  return true;
}

function putBack(now: WithoutCorrection, change: Change): boolean {
  const pairs = wordsBefore(change, now.texts);
  if (pairs === undefined) return false;
  const back: WithoutCorrection['back'] = [];
  for (const [{ path, text }, words] of pairs) {
    const passage = passages(now.texts).find((one) => isDeepStrictEqual(one.path, path));
    const result = passage && rewordSurely(now.texts, passage, words);
    if (result === undefined) return false;
    now.texts = result;
    back.push({ before: text, after: words });
  }
  now.back.push(...back);
  return true;
}

function passages({ report, tables }: YearTexts): Passage[] {
  return passagesOf(JSON.parse(report) as Report, (JSON.parse(tables) as { tables: AccountsTable[] }).tables);
}

/** The passages that a change of words changed, each with what it said before; undefined where it says something else today. */
function wordsBefore(change: Change, texts: YearTexts): [Passage, string][] | undefined {
  const own = passages(texts).filter(({ id }) => id === change.place);
  const pairs = (found: readonly Passage[], before: readonly string[], after: readonly string[]) =>
    found.length === after.length && before.length === after.length && found.every(({ text }, at) => text === after[at])
      ? found.flatMap((passage, at): [Passage, string][] =>
          before[at] === after[at] ? [] : [[passage, before[at] ?? '']],
        )
      : undefined;
  const field = (...names: string[]) => own.filter(({ path }) => names.includes(`${path.at(-1)}`));
  switch (change.what) {
    case 'text':
      return pairs(field('text', 'title'), [change.before], [change.after]);
    case 'accounts':
      return change.before === '' ? undefined : pairs(own, [change.before], [change.after]);
    case 'columns':
      return pairs(
        own.filter(({ path }) => path.at(-2) === 'columns'),
        change.before.split('\t'),
        change.after.split('\t'),
      );
    case 'row':
      return pairs(own, change.before.split(/[\t\n]/), change.after.split(/[\t\n]/));
    case 'heading': {
      const [[number, before = ''], [numberNow, after = '']] = [change.before, change.after].map((one) =>
        one.split('\t'),
      ) as [string[], string[]];
      // A heading within its paragraph follows the words of that.
      if (number === numberNow) return field('heading').length === 0 ? [] : pairs(field('heading'), [before], [after]);
      return undefined;
    }
    default:
      return undefined;
  }
}

/** Other words for a passage; which number a figure is then, the correction itself tells. */
function rewordSurely(texts: YearTexts, passage: Passage, words: string): YearTexts | undefined {
  const choices = new Map<string, number | null>();
  for (;;) {
    const result = reword(texts, { passage, from: 0, to: passage.text.length }, words, choices as NumberChoices);
    if ('impossible' in result) return undefined;
    if (!('unclear' in result)) return result.texts;
    for (const { figure, numbers } of result.unclear) {
      if (choices.has(figure.id)) return undefined;
      choices.set(figure.id, numbers[0]?.start ?? null);
    }
  }
}

function figuresAfter(text: string, { place, before }: Extract<Change, { what: 'figure' }>): string {
  const { figures }: { figures: Figure[] } = JSON.parse(text);
  const at = figures.findIndex(({ id }) => id === place);
  if (before === null) return at === -1 ? text : put(text, ['figures', at], undefined);
  const { note, restates } = figures[at] ?? {};
  const figure = { id: place, ...before, ...(note && { note }), ...(restates && { restates }) };
  if (at !== -1 && isDeepStrictEqual(figures[at], figure)) return text;
  return put(text, ['figures', at], figure, at === -1);
}
