import type { PreparedContent } from '../../audit/prepared-year.ts';
import { revisionAddress, yearOf } from '../../report/addresses.ts';
import { type FindingNote, findingNotes } from '../../report/finding-notes.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Permalink } from '../../report/schema/permalinks.ts';
import { correctionStrings } from '../../words/strings.ts';
import { placesOf } from './places.ts';
import { idAt, isOfAccounts, isWords } from './published.ts';
import { byAddress, resolve } from './resolve.ts';

/** An address that was published and is no longer what it was. */
export interface Redirect {
  address: string;
  /** Page of the address, and what follows its `#`. */
  page: string;
  anchor: string | undefined;
  /** Last published words; empty where it had none. */
  text: string;
  /** Where it leads now; undefined for what was withdrawn. */
  to: string | undefined;
  /** Why it was withdrawn. */
  why: string | undefined;
  /** The correction that settled it, where it is a finding. */
  settled?: FindingNote | undefined;
}

/** All redirects, and those old ids whose words stand elsewhere on the same page, by the id they have now. */
export interface Redirects {
  /** Pages that do not exist any more. */
  pages: Redirect[];
  /** What a page says under its own content, by the page's address: places that moved to other pages, places withdrawn. */
  onPage: ReadonlyMap<string, Redirect[]>;
  /** Old ids by the address of the place that now has to answer to them. */
  aliases: ReadonlyMap<string, string[]>;
}

/** What became of everything that was published and is not where it was. */
export function redirects(content: PreparedContent): Redirects {
  const { entries } = content.permalinks;
  const past = entries.filter(({ moved, withdrawn }) => moved || withdrawn);
  if (past.length === 0) return { pages: [], onPage: new Map(), aliases: new Map() };
  const ledger = byAddress(entries);
  const here = new Set(placesOf(content).map(({ address }) => address));
  const pages: Redirect[] = [];
  const onPage = new Map<string, Redirect[]>();
  const aliases = new Map<string, string[]>();
  const notes = new Map(content.years.map((year) => [year.report.year, findingNotes(year)]));
  for (const entry of past) {
    const place = { ...redirect(entry, ledger, here), ...settledFinding(entry, notes) };
    const samePage = place.to?.split('#')[0] === place.page && here.has(place.to);
    if (place.to !== undefined && place.anchor !== undefined && samePage && isWords(entry.kind)) {
      aliases.set(place.to, [...(aliases.get(place.to) ?? []), place.anchor]);
    } else {
      for (const one of [place, ...inVersions(place, entry, content)])
        if (one.anchor === undefined) pages.push(one);
        else onPage.set(one.page, [...(onPage.get(one.page) ?? []), one]);
    }
  }
  return { pages, onPage, aliases };
}

/** What was withdrawn of the tables of the accounts tells so in the versions it stood in too: corrections keep no rows. */
function inVersions(
  place: Redirect,
  { kind, since = 1, withdrawn }: Permalink,
  { years }: PreparedContent,
): Redirect[] {
  const year = years.find(({ report }) => report.year === yearOf(place.address));
  if (!isOfAccounts(kind) || withdrawn === undefined || year === undefined) return [];
  const inVersion = (n: number, address: string) => revisionAddress(year.report.year, n, address);
  return Array.from({ length: currentRevision(year.corrections) }, (_, index) => index + 1)
    .filter((n) => n >= since)
    .map((n) => ({ ...place, address: inVersion(n, place.address), page: inVersion(n, place.page) }));
}

function redirect(entry: Permalink, ledger: ReadonlyMap<string, Permalink>, here: ReadonlySet<string>): Redirect {
  const [page = '', anchor] = entry.address.split('#');
  const end = resolve(entry.address, ledger, (address) => here.has(address));
  return {
    address: entry.address,
    page,
    anchor,
    text: entry.withdrawn?.text ?? entry.text ?? '',
    to: entry.moved && 'address' in end ? end.address : entry.moved?.to,
    why: entry.withdrawn?.why,
  };
}

/** What a finding last said that a correction has settled, and that correction. */
function settledFinding(
  { address, kind }: Permalink,
  notes: ReadonlyMap<number, ReadonlyMap<string, FindingNote[]>>,
): Pick<Redirect, 'text' | 'settled'> | undefined {
  if (kind !== 'finding') return undefined;
  const settled = notes
    .get(yearOf(address) ?? 0)
    ?.get(idAt(address))
    ?.at(-1);
  if (settled?.after !== null || settled.before === null) return undefined;
  return { text: correctionStrings.finding(settled.before), settled };
}
