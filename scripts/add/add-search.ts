import { sharedPath } from '../../src/check/content/content-kinds.ts';
import { Refusal } from '../../src/check/content/refusal.ts';
import { plainName } from '../../src/import/draft-terms.ts';
import { termAddress } from '../../src/report/addresses.ts';
import { put } from '../../src/report/edit-json.ts';
import { partsAndSections, textOf } from '../../src/report/outline.ts';
import type { Term } from '../../src/report/schema/glossary.ts';
import type { Part, Section } from '../../src/report/schema/report.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { askPlace } from '../ask-place.ts';
import { targetsAt } from '../ids-command.ts';
import { listTyped, plainAnswer } from '../terminal.ts';
import type { Ask } from './addition.ts';
import { askListed } from './ask-listed.ts';

/** A word that means a term is another name of it; one that means a place of the report leads to its section. */
export const addSearch: Ask = async (content, files, terminal) => {
  const { alias, entry, noTarget, next, ...asks } = words.search;
  const typed: string[] = [];
  for (let question: string = asks.words; ; question = asks.more) {
    const said = wordsTyped(await terminal.ask(question));
    if (said.length > 0) typed.push(...said);
    else if (typed.length > 0) break;
    else terminal.print(asks.needed);
  }
  const asked = await askPlace(content, terminal, asks, (answer) => termNamed(answer, content.terms));
  if ('known' in asked) {
    const meant = asked.known;
    const path = sharedPath('glossary');
    const text = put(
      files.get(path) ?? '',
      ['terms', content.terms.indexOf(meant), 'aliases'],
      [...meant.aliases, ...typed],
    );
    return { changed: new Map([[path, text]]), shown: alias(typed, meant.name), next };
  }
  if (asked.place === undefined) return undefined;
  const { year, passage, from, to } = asked.place;
  const targets = targetsAt(year, passage.block);
  if (targets.length === 0) throw new Refusal(noTarget);
  const headings = partsAndSections(year.report);
  const headingOf = (target: string) => {
    const named = headings.find((one) => target === `role:${one.role}` || ('term' in one && target === one.term));
    return (named?.heading ?? named?.label ?? openingWords(named)) || target;
  };
  const target = await askListed(
    terminal,
    targets,
    asks.whichTarget,
    (one) => asks.target(one, headingOf(one)),
    targets[0],
  );
  if (target === undefined) return undefined;
  const said = passage.text.slice(from, to);
  const name = said.replace(/\s*\d.*$/, '');
  const proposed = name !== '' && name.length <= 20 ? name : headingOf(target);
  const means = (await terminal.ask(asks.means(proposed))).trim() || proposed;
  const path = sharedPath('thesaurus');
  const own = files.get(path) ?? `{\n  "$schema": "./schemas/thesaurus.schema.json",\n  "entries": []\n}\n`;
  const added = { kind: 'everyday', words: typed, means, targets: [target] };
  return {
    changed: new Map([[path, put(own, ['entries', -1], added, true)]]),
    shown: entry(typed, means, headingOf(target)),
    next,
  };
};

/** What a section without a heading begins with, up to its first number or stop. */
function openingWords(place: Part | Section | undefined): string {
  const [first] = place?.content ?? [];
  return first === undefined || first.type === 'section'
    ? ''
    : (/^[^\d，。：；]{1,20}/.exec(textOf(first))?.[0] ?? '').trim();
}

/** Words by themselves: blanks between Chinese words part them too. */
function wordsTyped(answer: string): string[] {
  const plain = plainAnswer(answer).replace(/[“”"]/g, '');
  return listTyped(plain.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '、'));
}

/** The term that an answer names: by its name, its id or its address. */
function termNamed(answer: string, terms: readonly Term[]): Term | undefined {
  return terms.find(
    ({ id, name }) =>
      answer === id ||
      answer.includes(termAddress(id)) ||
      bare(answer) === bare(name) ||
      bare(answer) === bare(plainName(name)),
  );
}

function bare(name: string): string {
  return name.replace(/[\s“”"]/g, '');
}
