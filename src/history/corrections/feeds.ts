import { createHash } from 'node:crypto';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { correctionsAddress, correctionsFeedAddress, redactionAddress } from '../../report/addresses.ts';
import { xmlText } from '../../report/xml-text.ts';
import { redactionStrings, correctionStrings as words } from '../../words/strings.ts';
import { correctionsList, type ListedCorrection } from './corrections-list.ts';

/**
 * The corrections, and what was taken back, as an Atom feed (RFC 4287). Without any, it was last updated on the day from which the site accounts
 * for its changes; corrections are dated by the day, so their time is midnight where the office is.
 * @param link makes an address of the site one that can be followed from elsewhere
 */
export function correctionsAtom(content: PreparedContent, link: (address: string) => string): string {
  const entries = entriesOf(content);
  const page = { rel: 'alternate', type: 'text/html' };
  const self = { rel: 'self', type: 'application/atom+xml', href: link(correctionsFeedAddress('atom.xml')) };
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <author><name>${xmlText(authorOf(content))}</name></author>`,
    element('id', permanentId(content, '')),
    linkElement(self),
    linkElement({ ...page, href: link(correctionsAddress()) }),
    element('title', words.feedTitle(content.site.name)),
    element('updated', midnight(entries[0]?.on ?? content.permalinks.opened)),
    ...entries.flatMap((entry) => [
      '  <entry>',
      element('id', permanentId(content, entry.anchor)),
      element('title', entry.title),
      element('published', midnight(entry.on)),
      element('updated', midnight(entry.on)),
      linkElement({ ...page, href: link(entry.address) }),
      element('content', entry.text),
      '  </entry>',
    ]),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as a JSON Feed, version 1.1. Its addresses have to be whole ones: those that are not are left out. */
export function correctionsJsonFeed(content: PreparedContent, link: (address: string) => string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.feedTitle(content.site.name),
    description: words.description,
    language: 'zh-CN',
    ...whole('home_page_url', link(correctionsAddress())),
    ...whole('feed_url', link(correctionsFeedAddress('feed.json'))),
    authors: [{ name: authorOf(content) }],
    items: entriesOf(content).map((entry) => ({
      id: permanentId(content, entry.anchor),
      ...whole('url', link(entry.address)),
      title: entry.title,
      content_text: entry.text,
      date_published: midnight(entry.on),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** An element of the feed, or of an entry, that is text alone. */
function element(name: string, text: string): string {
  return `  <${name}>${xmlText(text)}</${name}>`;
}

function linkElement(attributes: Readonly<Record<string, string>>): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
  return `  <link${named.join('')}/>`;
}

/** Corrections are the site's words, not the report's. */
function authorOf({ site }: PreparedContent): string {
  return site.host ?? site.name;
}

/** A member of the feed with this address, if it can be followed from elsewhere. */
function whole<Name extends string>(name: Name, address: string): Partial<Record<Name, string>> {
  return URL.canParse(address) ? ({ [name]: address } as Partial<Record<Name, string>>) : {};
}

/** What changed after publication, as a feed tells it. */
interface FeedEntry {
  on: string;
  title: string;
  text: string;
  address: string;
  /** What follows the `#` of its address. */
  anchor: string;
}

/** Corrections and notices that words were taken back, the latest first; of one day the corrections first. */
function entriesOf(content: PreparedContent): FeedEntry[] {
  const corrections = correctionsList(content).map((entry) => ({
    ...entry,
    title: titleOf(entry),
    text: textOf(entry),
  }));
  const redactions = content.redactions.map(({ on, kind, ground }, index): FeedEntry => {
    const address = redactionAddress(index + 1);
    const title = redactionStrings.feedEntry(redactionStrings.kinds[kind]);
    return { on, title, text: ground, address, anchor: address.split('#')[1] ?? '' };
  });
  return [...corrections, ...redactions.toReversed()].toSorted((a, b) => b.on.localeCompare(a.on, 'en'));
}

function titleOf({ reportTitle, revision, kind }: ListedCorrection): string {
  return words.feedEntry(reportTitle, revision, words.kinds[kind]);
}

function textOf({ why, changes, findings }: ListedCorrection): string {
  const lines = changes.map(({ what, place, before, after }, index) =>
    words.change(index + 1, words.what[what], place, before, after),
  );
  const turned = findings.filter(({ isTurned }) => isTurned);
  return [
    why,
    ...lines,
    ...turned.map(({ number, title, before, after }) => words.turned(number, title, before, after)),
  ].join('\n');
}

function midnight(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}

/**
 * An id that outlives the site's address: a name-based UUID (RFC 9562, version 5, within the nil namespace) of the
 * department and the entry.
 */
function permanentId({ site }: PreparedContent, anchor: string): string {
  const hash = createHash('sha1').update(Buffer.alloc(16)).update(`${site.department} corrections ${anchor}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
