import type { Finding, Place } from '../../audit/finding.ts';
import { relevantPlaces } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { figureInTextAddress, partAddress, tableAddress } from '../../report/addresses.ts';
import { tokenStart } from '../../report/figure-place.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { withBlanks } from '../../report/with-blanks.ts';
import { auditPageStrings, homeStrings } from '../../words/strings.ts';
import { cellName } from './tables/cell-name.ts';

/** The report's words at one of two places that do not agree. */
export interface FacingQuote {
  /** Section in words and by its number. */
  place: string;
  number: string;
  address: string;
  /** Row and column, where it is a cell of the accounts. */
  cell: string | undefined;
  /** Its words; framed is the digit in which the two numbers differ. */
  pieces: { text: string; isFramed: boolean }[];
}

/** The words of two places that face each other in a contradiction; of one where it names no other. */
export function facingQuotes(finding: Finding, year: PreparedYear): FacingQuote[] {
  const facing = facingPlaces(finding, year);
  const differing = differingPlaces(facing.map((place) => digitsOf(place, year)));
  const partOf = (block: string) => year.ledger.partOf(block);
  return [
    ...facing.map((place) => ({
      place: [placeName(place.block, year), place.cell && cellName(place.cell, year)].filter(Boolean).join(' '),
      cell: place.cell && cellName(place.cell, year),
      number: printedNumber(place.block),
      address: place.cell
        ? tableAddress(year.report.year, partOf(place.block), place.cell)
        : partAddress(year.report.year, partOf(place.block), place.block),
      pieces: quoted(place, differing, year),
    })),
    ...earlierQuote(finding),
  ];
}

/** What an earlier year's report says of the same. */
function earlierQuote({ earlier }: Finding): FacingQuote[] {
  if (earlier === undefined) return [];
  const { year, part, block, figure, quote } = earlier;
  const number = printedNumber(block);
  return [
    {
      place: homeStrings.place(auditPageStrings.year(year), number),
      number: `${auditPageStrings.year(year)} ${number}`,
      address: figureInTextAddress(year, part, figure),
      cell: undefined,
      pieces: [{ text: quote, isFramed: false }],
    },
  ];
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
  if (digits === undefined || start === undefined || framed.size === 0) {
    const figures = figure === undefined ? [] : [year.ledger.figure(figure)];
    return [{ text: withBlanks(quote, figures), isFramed: false }];
  }
  return [
    { text: quote.slice(0, start), isFramed: false },
    ...[...digits].map((text, index) => ({ text, isFramed: framed.has(index) })),
    { text: quote.slice(start + digits.length), isFramed: false },
  ];
}

/** What would settle a finding: its sentence ends with that. */
export function settlementOf(sentence: string): string {
  const sentences = sentence.split(/(?<=。)(?!”)/);
  const last = sentences.at(-1) ?? sentence;
  return sentences.length > 1 ? last : (last.split(/(?<=；)(?!。?”)/).at(-1) ?? last);
}
