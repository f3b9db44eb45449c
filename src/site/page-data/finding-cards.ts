import type { Finding, Place } from '../../audit/finding.ts';
import { relevantPlaces } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { severitySchema } from '../../audit/verdicts.ts';
import { checkAddress, checksAddress } from '../../report/addresses.ts';
import { tokenStart } from '../../report/figure-place.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { homeStrings } from '../../words/strings.ts';

/** The report's words at one of two places that do not agree. */
export interface FacingQuote {
  /** Section in words and by its number. */
  place: string;
  /** Its words; framed is the digit in which the two numbers differ. */
  pieces: { text: string; isFramed: boolean }[];
}

/** A contradiction at a glance, for a reader who knows nothing of accounts. */
export interface FindingCard {
  headline: string;
  quotes: FacingQuote[];
  /** What would settle it. */
  settles: string;
  address: string;
}

export interface FindingCards {
  /** Those that matter most. */
  cards: FindingCard[];
  /** How many contradictions follow from no other. */
  independent: number;
  /** All findings that judge. */
  all: number;
  address: string;
}

/** The contradictions of a report that matter most: by severity, amounts before wordings, then in the report's order. */
export function findingCards(year: PreparedYear, most: number): FindingCards {
  const { audit, report } = year;
  const order = severitySchema.options;
  const independent = audit.findings.filter(({ id }) => audit.independent.includes(id));
  const gravest = independent.toSorted(
    (a, b) =>
      order.indexOf(b.severity) - order.indexOf(a.severity) ||
      Number(a.difference === null) - Number(b.difference === null),
  );
  return {
    cards: gravest.slice(0, most).map((finding) => findingCard(finding, year)),
    independent: independent.length,
    all: audit.findings.length - audit.counts.unregistered,
    address: checksAddress(report.year),
  };
}

function findingCard(finding: Finding, year: PreparedYear): FindingCard {
  const facing = facingPlaces(finding, year);
  const differing = differingPlaces(facing.map((place) => digitsOf(place, year)));
  return {
    headline: finding.headline,
    quotes: facing.map((place) => ({ place: placeName(place.block, year), pieces: quoted(place, differing, year) })),
    settles: lastSentence(finding.sentence),
    address: checkAddress(year.report.year, finding.id),
  };
}

/** Two places that a reader can hold against each other: words before numbers, another number before the same. */
function facingPlaces(finding: Finding, { ledger }: PreparedYear): Place[] {
  const places = relevantPlaces(finding).filter(({ quote }) => quote !== '');
  const [first, ...others] = places;
  if (first === undefined) return [];
  const printedAt = ({ figure }: Place) => (figure === undefined ? null : ledger.figure(figure).value);
  const elsewhere = others.filter(({ block }) => block !== first.block);
  const second =
    elsewhere.find(({ figure }) => figure === undefined) ??
    elsewhere.find((place) => printedAt(place) !== printedAt(first)) ??
    elsewhere[0] ??
    others.find(({ quote }) => quote !== first.quote);
  return second === undefined ? [first] : [first, second];
}

function placeName(block: string, { ledger }: PreparedYear): string {
  const { part, trail } = ledger.blocks.get(block) ?? {};
  const [section] = trail ?? [];
  return homeStrings.place(section?.label ?? section?.heading ?? part?.label ?? '', printedNumber(block));
}

/** The digits of a place's number as they stand in its words; undefined where there are none. */
function digitsOf({ figure }: Place, { ledger }: PreparedYear): string | undefined {
  const { value, token } = figure === undefined ? {} : ledger.figure(figure);
  return value === token ? token : undefined;
}

/** Where two printed numbers of one length have other digits; nothing where they are too unlike for that to help. */
function differingPlaces([one, other]: readonly (string | undefined)[]): Set<number> {
  if (one === undefined || other === undefined || one.length !== other.length || one.length < 3) return new Set();
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  return new Set(differing.length <= 2 ? differing : []);
}

function quoted(place: Place, framed: ReadonlySet<number>, year: PreparedYear): FacingQuote['pieces'] {
  const { quote, figure } = place;
  const digits = digitsOf(place, year);
  const start = figure === undefined ? undefined : tokenStart(year.ledger.figure(figure));
  if (digits === undefined || start === undefined || framed.size === 0) return [{ text: quote, isFramed: false }];
  return [
    { text: quote.slice(0, start), isFramed: false },
    ...[...digits].map((text, index) => ({ text, isFramed: framed.has(index) })),
    { text: quote.slice(start + digits.length), isFramed: false },
  ];
}

/** A finding ends with what would settle it. */
function lastSentence(sentence: string): string {
  const sentences = sentence.split(/(?<=。)/);
  const last = sentences.at(-1) ?? sentence;
  return sentences.length > 1 ? last : (last.split(/(?<=；)/).at(-1) ?? last);
}
