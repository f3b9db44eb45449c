import { sharedPath } from '../../src/check/content/content-kinds.ts';
import { Refusal } from '../../src/check/content/refusal.ts';
import { plainName } from '../../src/import/draft-terms.ts';
import { termAddress } from '../../src/report/addresses.ts';
import { put } from '../../src/report/edit-json.ts';
import { partsAndSections } from '../../src/report/outline.ts';
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
    const word = plainAnswer(await terminal.ask(question)).replace(/[\s“”"]/g, '');
    if (word !== '') typed.push(word);
    else if (typed.length > 0) break;
    else terminal.print(asks.needed);
  }
  const pasted = (await terminal.ask(asks.where)).trim();
  const meant = content.terms.find(
    ({ id, name }) =>
      pasted === id ||
      pasted.includes(termAddress(id)) ||
      bare(pasted) === bare(name) ||
      bare(pasted) === bare(plainName(name)),
  );
  if (meant !== undefined) {
    const path = sharedPath('glossary');
    const at = content.terms.indexOf(meant);
    const text = put(files.get(path) ?? '', ['terms', at, 'aliases'], [...meant.aliases, ...typed]);
    return { changed: new Map([[path, text]]), shown: alias(typed, meant.name), next };
  }
  const place = pasted === '' ? undefined : await askPlace(content, once(terminal, pasted), asks);
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

/** The terminal, where the first question is answered already. */
function once(terminal: Terminal, answer: string): Terminal {
  let given: string | undefined = answer;
  return {
    print: terminal.print,
    ask: async (question) => {
      const first = given;
      given = undefined;
      return first ?? terminal.ask(question);
    },
  };
}

function bare(name: string): string {
  return name.replace(/[\s“”"]/g, '');
}
