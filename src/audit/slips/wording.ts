import { literally } from '../../report/literally.ts';
import { sectionsOf } from '../../report/outline.ts';
import type { Report } from '../../report/schema/report.ts';
import type { Ledger } from '../ledger.ts';

/** A heading of the report, its numeral included. */
export interface Heading {
  /** Part, section or block. */
  id: string;
  text: string;
  /** 0 for parts, 1 for their sections … */
  level: number;
  part: string;
}

/** Text without blanks and in one width, as it is compared. */
export function bare(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/,(?!\d{3})/g, '，')
    .replace(/:/g, '：')
    .replace(/;/g, '；')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Such words as a text prints them, with blanks between; undefined where it does not. */
export function printed(text: string, words: string): string | undefined {
  return new RegExp([...words].map(literally).join('\\s*')).exec(text)?.[0];
}

/** All headings of a report in its order, titles of tables included. */
export function headingsOf({ report, blocks }: Ledger): Heading[] {
  const sections = sectionsOf(report)
    .filter(({ section }) => section.heading !== null && section.style !== 'item')
    .map(({ section, trail, part }) => ({
      id: section.id,
      text: `${section.numeral}${section.heading ?? ''}`,
      level: trail.length,
      part: part.id,
    }));
  const tables = [...blocks].flatMap(([id, { block, part, trail }]) =>
    block.type === 'table-in-source' ? [{ id, text: block.title, level: trail.length + 1, part: part.id }] : [],
  );
  const within = Map.groupBy([...sections, ...tables], ({ part }) => part);
  return report.parts.flatMap((part) => [
    { id: part.id, text: headingOf(part), level: 0, part: part.id },
    ...(within.get(part.id) ?? []),
  ]);
}

/** 第二部分, alone on its line, is numeral and heading in one. */
function headingOf({ numeral, heading }: Report['parts'][number]): string {
  return numeral === heading ? heading : `${numeral}${heading}`;
}

/** Paragraphs of a report, by id, with Chinese stops for those typed otherwise: each character is where it is printed. */
export function allParagraphsOf({ blocks }: Ledger): { id: string; text: string; role: string | undefined }[] {
  return [...blocks].flatMap(([id, { block, text, part }]) =>
    block.type === 'paragraph' ? [{ id, text: withChineseStops(text), role: part.role }] : [],
  );
}

function withChineseStops(text: string): string {
  return text
    .replace(/,(?!\d{3}(?!\d))/g, '，')
    .replace(/;/g, '；')
    .replace(/:(?!\d)/g, '：');
}

/** Words of a paragraph with Chinese stops as they are printed. */
export function asPrinted(ledger: Ledger, block: string, quote: string): string {
  const text = ledger.blocks.get(block)?.text ?? '';
  const at = text.includes(quote) ? -1 : withChineseStops(text).indexOf(quote);
  return at === -1 ? quote : text.slice(at, at + quote.length);
}

/** Those outside its glossary. */
export function paragraphsOf(ledger: Ledger): ReturnType<typeof allParagraphsOf> {
  return allParagraphsOf(ledger).filter(({ role }) => role !== 'glossary');
}

/** Whether two are the same, or one is the other with characters left out: 其他重要事项说明 for 其他重要事项的情况说明. */
export function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** How alike two texts are, by their pairs of characters: 0 nothing in common, 1 the same. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [left, right] = [pairs(a), pairs(b)];
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return left.length + right.length === 0 ? 0 : (2 * common.length) / (left.length + right.length);
}
