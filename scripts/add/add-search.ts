import { sharedPath } from '../../src/check/content/content-kinds.ts';
import { Refusal } from '../../src/check/content/refusal.ts';
import { plainName } from '../../src/import/draft-terms.ts';
import { termAddress } from '../../src/report/addresses.ts';
import { put } from '../../src/report/edit-json.ts';
import { partsAndSections } from '../../src/report/outline.ts';
import type { Term } from '../../src/report/schema/glossary.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { targetsAt } from '../ids-command.ts';
import { askPlace } from '../reword-command.ts';
import { plainAnswer, type Terminal } from '../terminal.ts';
import type { Ask } from './addition.ts';
import { askListed } from './ask-listed.ts';

/** A word that means a term is another name of it; one that means a place of the report leads to its section. */
export const addSearch: Ask = async (content, files, terminal) => {
  const { alias, entry, noTarget, next, ...asks } = words.search;
  const typed: string[] = [];
  for (let question: string = asks.words; ; question = asks.more) {
    const given = plainAnswer(await terminal.ask(question)).replace(/[\s“”"]/g, '');
    const said = given.split(/[,，、;；]/).filter((word) => word !== '');
    if (said.length > 0) typed.push(...said);
    else if (typed.length > 0) break;
    else terminal.print(asks.needed);
  }
  let meant: Term | undefined;
  // Whatever is typed first: a term's name is known at every try.
  const place = await askPlace(
    content,
    withTerms(terminal, content.terms, (term) => (meant = term)),
    asks,
  );
  if (meant !== undefined) {
    const path = sharedPath('glossary');
    const text = put(
      files.get(path) ?? '',
      ['terms', content.terms.indexOf(meant), 'aliases'],
      [...meant.aliases, ...typed],
    );
    return { changed: new Map([[path, text]]), shown: alias(typed, meant.name), next };
  }
  if (place === undefined) return undefined;
  const { year, passage, from, to } = place;
  const targets = targetsAt(year, passage.block);
  if (targets.length === 0) throw new Refusal(noTarget);
  const headings = partsAndSections(year.report);
  const headingOf = (target: string) =>
    headings.find((one) => target === `role:${one.role}` || ('term' in one && target === one.term))?.heading ?? target;
  const target = await askListed(
    terminal,
    targets,
    asks.whichTarget,
    (one) => asks.target(one, headingOf(one)),
    targets[0],
  );
  if (target === undefined) return undefined;
  const said = passage.text.slice(from, to);
  const proposed = said.length <= 20 ? said : headingOf(target);
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

/** The terminal, where an answer that names a term is told and ends the questions. */
function withTerms(terminal: Terminal, terms: readonly Term[], tell: (term: Term) => void): Terminal {
  return {
    print: terminal.print,
    ask: async (question) => {
      const answer = (await terminal.ask(question)).trim();
      const term = terms.find(
        ({ id, name }) =>
          answer === id ||
          answer.includes(termAddress(id)) ||
          bare(answer) === bare(name) ||
          bare(answer) === bare(plainName(name)),
      );
      if (term === undefined || question !== words.search.where) return answer;
      tell(term);
      return '';
    },
  };
}

function bare(name: string): string {
  return name.replace(/[\s“”"]/g, '');
}
