import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { withTodaysSources } from '../src/check/content/todays-sources.ts';
import { spoken } from '../src/history/corrections/correction-notes.ts';
import { withoutCorrection } from '../src/history/corrections/without-correction.ts';
import { markedChange } from '../src/report/marked-change.ts';
import { correctionStrings, rewordStrings, withdrawalStrings as words } from '../src/words/strings.ts';
import { askWhich, askYes, type Terminal } from './terminal.ts';
import { writeFiles } from './write-content.ts';
import { changedTexts, contentNow, withWritten, yearTexts } from './year-texts.ts';

/**
 * Takes back what a published correction changed, in every file; that it was is a correction of its own, which is asked for
 * next.
 * @returns how many places say again what they said
 */
export async function withdrawCorrection(root: string, terminal: Terminal): Promise<number> {
  const { content, files } = contentNow(root);
  const listed = content.years
    .flatMap(({ report: { year }, corrections }) => corrections.map((correction) => ({ year, correction })))
    .toSorted(
      (a, b) => b.correction.on.localeCompare(a.correction.on, 'en') || b.correction.revision - a.correction.revision,
    );
  if (listed.length === 0) {
    terminal.print(words.none);
    return 0;
  }
  listed.forEach(({ year, correction: { revision, on, kind, why, changes } }, index) => {
    terminal.print(words.correction(index + 1, year, revision, on, correctionStrings.kinds[kind], why, changes.length));
  });
  const chosen = await askWhich(terminal, words.which, listed.length, null);
  const one = chosen === null ? undefined : listed[chosen];
  if (one === undefined) return 0;
  const before = yearTexts(one.year, files);
  const { texts, back, left } = withoutCorrection(before, one.correction.changes);
  for (const change of back) {
    const marked = change.after === null ? { ...change, after: words.gone } : markedChange(change.before, change.after);
    terminal.print(rewordStrings.before(marked.before));
    terminal.print(rewordStrings.after(marked.after));
  }
  if (left.length > 0)
    terminal.print(words.left(left.map((change) => `${correctionStrings.what[change.what]} ${spoken(change).place}`)));
  if (back.length === 0) return 0;
  const written = changedTexts(one.year, before, texts);
  terminal.print(rewordStrings.files(written.map(({ path }) => path)));
  if (!(await askYes(terminal, words.confirm))) {
    terminal.print(rewordStrings.leftAsIs);
    return 0;
  }
  parseUnpublished(withTodaysSources(withWritten(files, written)).files);
  writeFiles(root, written);
  terminal.print(rewordStrings.written);
  return back.length;
}
