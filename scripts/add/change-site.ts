import type { PreparedYear } from '../../src/audit/prepared-year.ts';
import { sharedPath, yearPath } from '../../src/check/content/content-kinds.ts';
import { put } from '../../src/report/edit-json.ts';
import { type Site, siteSchema } from '../../src/report/schema/site.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { dayTyped, isDay } from '../day-typed.ts';
import { askUntil, listTyped } from '../terminal.ts';
import { today } from '../today.ts';
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
  'licence',
  'name',
  'searches',
  'base',
] as const;
type Field = (typeof siteFields)[number];

/** Those that are the address of a page. */
const addresses: readonly Field[] = ['partyGovernmentMark', 'findError', 'siteMap', 'accessibility'];

/** A line that can be changed: how it reads, and what keeps an answer from being its value. */
interface Line {
  name: string;
  said: () => string | undefined;
  take: (answer: string) => string | undefined;
}

/** Lines of the site, and the days its reports were published, one after the other: changed or taken away. */
export const changeSite: Ask = async ({ site, permalinks, years }, files, terminal) => {
  const asks = words.site;
  let now: Site = site;
  const isPublished = permalinks.entries.length > 0;
  const lines = siteFields.map((field): Line => {
    const name = nameOf(field);
    const take = (answer: string) => {
      const { data, error } = siteSchema.safeParse({ ...now, ...withValue(field, answer, now, isPublished) });
      now = data ?? now;
      return error === undefined ? undefined : asks.unfit(name, ownWords(error.issues[0]?.message));
    };
    return { name, said: () => saidOf(now, field), take };
  });
  const days = new Map(years.map(({ report }) => [report.year, report.publishedOn]));
  lines.push(...years.map((year) => dayLine(year, days)));

  const before = lines.map(({ said }) => said());
  const changes = () => lines.filter(({ said }, index) => said() !== before[index]);
  for (;;) {
    const question = changes().length === 0 ? words.which : asks.more;
    const line = await askListed(terminal, lines, question, ({ name, said }) => asks.line(name, said()));
    if (line === undefined) break;
    await askUntil<true>(terminal, asks.value, (answer) => {
      const why = answer.trim() === '' ? undefined : line.take(answer.trim());
      return why === undefined ? true : { again: why };
    });
  }
  if (changes().length === 0) return undefined;
  const shown = changes().map((line) => asks.shown(line.name, before[lines.indexOf(line)], line.said()));
  return {
    changed: new Map([...siteText(site, now, files), ...reportTexts(years, days, files)]),
    shown: shown.join('\n'),
    next: now.base === site.base ? asks.next : asks.nextOfBase,
  };
};

/** The day that a report was published, which no report says of itself. */
function dayLine({ report }: PreparedYear, days: Map<number, string | null>): Line {
  const { year } = report;
  return {
    name: words.site.publishedOn(year),
    said: () => days.get(year) ?? undefined,
    take: (answer) => {
      const day = words.site.isGone(answer) ? null : dayTyped(answer, today());
      const isPossible = day === null || (isDay(day) && day > `${year}-12-31` && day <= today());
      if (isPossible) days.set(year, day);
      return isPossible ? undefined : words.site.badDay(year, today());
    },
  };
}

function siteText(before: Site, now: Site, files: ReadonlyMap<string, string>): [string, string][] {
  const path = sharedPath('site');
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])] as (keyof Site)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
  const text = changed.reduce((json, key) => put(json, [key], now[key], false, 'home'), files.get(path) ?? '');
  return changed.length === 0 ? [] : [[path, text]];
}

function reportTexts(
  years: readonly PreparedYear[],
  days: ReadonlyMap<number, string | null>,
  files: ReadonlyMap<string, string>,
): [string, string][] {
  return years.flatMap(({ report: { year, publishedOn } }): [string, string][] => {
    const path = yearPath(`content/reports/${year}`, 'report');
    const day = days.get(year);
    return day === publishedOn ? [] : [[path, put(files.get(path) ?? '', ['publishedOn'], day)]];
  });
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
    return { home: { ...now.home, searches: isGone ? [] : listTyped(answer) } };
  }
  if (field === 'base') {
    const base = isGone ? '/' : `/${answer.normalize('NFKC')}/`.replace(/\/+/g, '/');
    const former = [...(now.formerBases ?? []), ...(isPublished ? [now.base] : [])].filter((one) => one !== base);
    return { base, formerBases: former.length === 0 ? undefined : [...new Set(former)] };
  }
  if (field === 'licence' && !isGone) {
    const [url] = /https?:\S+$/.exec(answer) ?? [];
    return { licence: { name: answer.replace(url ?? '', '').trim(), ...(url !== undefined && { url }) } };
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

function saidOf(site: Site, field: Field): string | undefined {
  if (field === 'searches') return site.home.searches.join('、');
  if (field === 'licence') return site.licence && [site.licence.name, site.licence.url].join(' ').trim();
  return site[field];
}

/** What the schema says of a value that does not fit, where a person wrote it. */
function ownWords(message: string | undefined): string {
  return message !== undefined && /\p{Script=Han}/u.test(message) ? message : words.site.otherForm;
}
