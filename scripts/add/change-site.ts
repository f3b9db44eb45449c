import { sharedPath } from '../../src/check/content/content-kinds.ts';
import { put } from '../../src/report/edit-json.ts';
import { siteSchema } from '../../src/report/schema/site.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import type { Ask } from './addition.ts';
import { askListed } from './ask-listed.ts';

/** Lines of the footer that a person may want to change, in the order they are offered. */
const footerFields = [
  'contact',
  'host',
  'siteIdCode',
  'icpNumber',
  'policeNumber',
  'partyGovernmentMark',
  'findError',
  'siteMap',
  'accessibility',
  'name',
] as const;

/** A line of the footer, changed or taken away. */
export const changeFooter: Ask = async ({ site }, files, terminal) => {
  const { field, value, isGone, shown, next } = words.footer;
  const what = (name: (typeof footerFields)[number]) => siteSchema.shape[name].description?.split('；')[0] ?? name;
  const name = await askListed(terminal, footerFields, words.which, (one) => field(what(one), site[one]));
  if (name === undefined) return undefined;
  const answer = (await terminal.ask(value)).trim();
  if (answer === '') return undefined;
  const now = isGone(answer) ? undefined : answer;
  const path = sharedPath('site');
  return {
    changed: new Map([[path, put(files.get(path) ?? '', [name], now, false, 'home')]]),
    shown: shown(what(name), site[name], now),
    next,
  };
};
