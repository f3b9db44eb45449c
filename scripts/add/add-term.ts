import { sharedPath, yearPath } from '../../src/check/content/content-kinds.ts';
import { placedNode } from '../../src/history/corrections/whole-place.ts';
import { withTerm } from '../../src/import/answers/glossary-answers.ts';
import { draftTerms, sectionExplaining } from '../../src/import/draft-terms.ts';
import { put } from '../../src/report/edit-json.ts';
import type { Term } from '../../src/report/schema/glossary.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { askPinyin } from '../ask-pinyin.ts';
import type { Ask } from './addition.ts';
import { askListed } from './ask-listed.ts';

/** A term that a report explains and the glossary does not have. What it means is the report's own words. */
export const addTerm: Ask = async ({ years, terms }, files, terminal) => {
  const asks = words.term;
  const drafts: Term[] = [];
  for (const { report } of years.toReversed()) drafts.push(...draftTerms(report, [...terms, ...drafts]));
  terminal.print(drafts.length === 0 ? asks.none : asks.offered);
  if (drafts.length === 0) return undefined;
  const draft = await askListed(terminal, drafts, words.which, ({ name }) => name);
  if (draft === undefined) return undefined;
  const term = { ...draft, pinyin: await askPinyin(draft, terminal) };
  const glossary = sharedPath('glossary');
  const changed = new Map([[glossary, withTerm(files.get(glossary) ?? '', term)]]);
  const explained: number[] = [];
  for (const { report } of years) {
    const section = sectionExplaining(report, term);
    const found = section && placedNode(report, section.id);
    if (found === undefined) continue;
    const path = yearPath(`content/reports/${report.year}`, 'report');
    changed.set(path, put(files.get(path) ?? '', [...found.path, 'term'], term.id, false, 'content'));
    explained.push(report.year);
  }
  return { changed, shown: asks.shown(term.name, term.pinyin, explained), next: asks.next };
};
