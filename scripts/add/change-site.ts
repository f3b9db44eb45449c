import { sharedPath } from '../../src/check/content/content-kinds.ts';
import { put } from '../../src/report/edit-json.ts';
import { type Site, siteSchema } from '../../src/report/schema/site.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { askUntil } from '../terminal.ts';
import type { Ask } from './addition.ts';
import { askListed } from './ask-listed.ts';

/** Fields that a person may want to change, in the order they are offered: the footer's, and what else is one line. */
const siteFields = [
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
  'searches',
  'base',
] as const;
type Field = (typeof siteFields)[number];

/** Those that are the address of a page. */
const addresses: readonly Field[] = ['partyGovernmentMark', 'findError', 'siteMap', 'accessibility'];

/** Lines of site.json, one after the other, changed or taken away. */
export const changeSite: Ask = async ({ site, permalinks }, files, terminal) => {
  const asks = words.site;
  const path = sharedPath('site');
  let now: Site = site;
  let text = files.get(path) ?? '';
  const told = new Map<Field, string>();
  for (;;) {
    const field = await askListed(terminal, siteFields, told.size === 0 ? words.which : asks.more, (one) =>
      asks.field(nameOf(one), said(now, one)),
    );
    if (field === undefined) break;
    const changed = await askUntil<Site | 'leave'>(terminal, asks.value, (answer) => {
      if (answer.trim() === '') return 'leave';
      const read = siteSchema.safeParse({
        ...now,
        ...withValue(field, answer.trim(), now, permalinks.entries.length > 0),
      });
      const [issue] = read.error?.issues ?? [];
      return read.success ? read.data : { again: asks.unfit(nameOf(field), ownWords(issue?.message)) };
    });
    if (changed === 'leave') continue;
    now = changed;
    told.set(field, asks.shown(nameOf(field), said(site, field), said(now, field)));
    for (const [key, value] of Object.entries(withLeft(site, now))) text = put(text, [key], value, false, 'home');
  }
  if (told.size === 0) return undefined;
  const next = told.has('base') ? asks.nextOfBase : asks.next;
  return { changed: new Map([[path, text]]), shown: [...told.values()].join('\n'), next };
};

/** The fields that say something else now; undefined those that are gone. */
function withLeft(before: Site, now: Site): Partial<Site> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])] as (keyof Site)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
  return Object.fromEntries(changed.map((key) => [key, now[key]]));
}

/** What an answer makes of a field; what goes with it too. */
function withValue(
  field: Field,
  answer: string,
  now: Site,
  isPublished: boolean,
): Partial<Record<keyof Site, unknown>> {
  const isGone = words.site.isGone(answer);
  if (field === 'searches') {
    const searches = isGone ? [] : answer.split(/[,，、;；]/).map((one) => one.trim());
    return { home: { ...now.home, searches: searches.filter((one) => one !== '') } };
  }
  if (field === 'base') {
    const base = isGone ? '/' : `/${answer.normalize('NFKC')}/`.replace(/\/+/g, '/');
    const former = [...(now.formerBases ?? []), ...(isPublished ? [now.base] : [])].filter((one) => one !== base);
    return { base, formerBases: former.length === 0 ? undefined : [...new Set(former)] };
  }
  return { [field]: isGone ? undefined : usual(field, answer) };
}

/** As it is printed everywhere: digits, letters and hyphens of ordinary width, an address with its https://. */
function usual(field: Field, answer: string): string {
  const plain = answer
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => character.normalize('NFKC'))
    .replace(/(?<=[\d号])[－﹣−](?=\d)/g, '-');
  if (!addresses.includes(field)) return plain;
  return /^[a-z]+:/i.test(plain) ? plain : `https://${plain.replace(/^\/+/, '')}`;
}

function nameOf(field: Field): string {
  if (field === 'searches') return siteSchema.shape.home.shape.searches.description ?? field;
  return siteSchema.shape[field].description?.split('；')[0] ?? field;
}

function said(site: Site, field: Field): string | undefined {
  return field === 'searches' ? site.home.searches.join('、') : site[field];
}

/** What the schema says of a value that does not fit, where a person wrote it. */
function ownWords(message: string | undefined): string {
  return message !== undefined && /\p{Script=Han}/u.test(message) ? message : words.site.otherForm;
}
