import { joinedText } from './joined-text.ts';
import { leadingNumeral, type NumeralStyle } from './numerals.ts';
import { endsSentence, halfWidthStop, readsAsProse } from './punctuation.ts';
import type { NumberedBlock, RawBlock } from './raw-block.ts';

/** What a numbered block is, and its heading where it has one. */
export type SectionStyle = { style: 'heading' | 'run-in'; heading: string } | { style: 'item'; heading: null };

/** A heading longer than this would be a paragraph. */
const longestHeading = 50;
/** A few words closed by 。 or ：, or the stop of an English keyboard, then the text of the section. */
const within = '[^，。；：！？…:]';
const runInLine = new RegExp(
  `^(${within}{2,25}?(?:[。：]|(?<=[\\p{sc=Han}）)”"]):|${halfWidthStop})|${within}{2,60}[（(]项[）)](?:。|${halfWidthStop}))\\s*\\S`,
  'u',
);
const itemLine: SectionStyle = { style: 'item', heading: null };

/**
 * Tells headings, run-in headings and numbered paragraphs apart.
 *
 * By its form alone `(一)…情况。` may be a heading or a paragraph of one sentence: it is a heading if something of its
 * own follows it. A first-level numeral is a heading in any case, even where its content is missing.
 * @param next the block after it
 * @param above numeral styles of the sections around it, outermost first
 */
export function sectionStyle(
  block: NumberedBlock,
  next: RawBlock | undefined,
  above: readonly NumeralStyle[],
): SectionStyle {
  const words = wordsOf(block);
  const runIn = runInLine.exec(words)?.[1];
  // …情况说明（本节金额单位：元）
  if (runIn !== undefined && !/[（(][^）)]*$/.test(runIn)) return { style: 'run-in', heading: runIn };
  if (readsAsProse(words) || words.length > longestHeading || words === '') return itemLine;
  const { style } = block.numeral;
  const isFirstLevel = style === 'comma' && !endsSentence(words);
  return isFirstLevel || ownsNext(next, [...above, style]) ? { style: 'heading', heading: words } : itemLine;
}

/** The text of a numbered block without its numeral. */
export function wordsOf(block: NumberedBlock): string {
  const text = joinedText(block.lines);
  return leadingNumeral(text)?.rest ?? text;
}

function ownsNext(next: RawBlock | undefined, styles: readonly NumeralStyle[]): boolean {
  if (!next || next.kind === 'part') return false;
  return next.kind !== 'numbered' || !styles.includes(next.numeral.style);
}
