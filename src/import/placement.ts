import type { Node, Part, Section } from '../report/schema/report.ts';
import { type Place, span } from './block-nodes.ts';
import type { Decisions } from './decisions.ts';
import type { ImportQuestion } from './import-question.ts';
import { joinedText } from './joined-text.ts';
import { leadingNumeral } from './numerals.ts';
import type { RawBlock } from './raw-block.ts';
import { isTableTitle } from './table-titles.ts';
import { unspaced } from './unspaced.ts';

/** A cell of so few characters names no section. */
const shortName = 4;

/** Where the outline stands when an unnumbered block comes. */
export interface Surroundings {
  part: Part;
  /** Open sections, outermost first. */
  open: readonly Section[];
  decisions: Decisions;
}

/**
 * Where a paragraph belongs. Under a heading there is no doubt; after a numbered paragraph only one that ends with ： is
 * sure to go on. Otherwise a decision tells, and without one the paragraph stays with the item above and a question is
 * asked.
 */
export function placeParagraph(block: RawBlock, around: Surroundings): { place: Place; question?: ImportQuestion } {
  const place = decided(block, around);
  if (place) return { place };
  const inner = around.open.at(-1);
  if (!inner) return { place: around.part };
  const text = joinedText(block.lines);
  if (inner.style === 'heading' || introduces(inner) || beginsAs(inner, text)) return { place: inner };
  const question: ImportQuestion = {
    kind: 'unplaced-paragraph',
    line: span(block)[0],
    startsWith: text.slice(0, 16),
    chosen: inner.id,
    candidates: candidates(around).map(({ id }) => id),
  };
  return { place: inner, question };
}

/** Captions and instructions of the template speak of the section under the last heading, not of one item in it. */
export function placeAside(block: RawBlock, around: Surroundings): Place {
  return decided(block, around) ?? around.open.findLast(({ style }) => style === 'heading') ?? around.part;
}

/**
 * Where a table stands: where its title does, in the section whose text introduces it, else in the one under the last
 * heading. Only one without title whose rows name the sections of its part sums them up.
 * @param around where it comes; its title has been placed
 */
export function placeTable(block: RawBlock, around: Surroundings): Place {
  const titled = candidates(around).find(({ content }) => isTitle(content.at(-1)));
  return decided(block, around) ?? titled ?? (sumsUp(block, around.part) ? around.part : placeTitle(block, around));
}

/** Where the title of the table below it stands, as far as the text before tells. */
export function placeTitle(block: RawBlock, around: Surroundings): Place {
  const inner = around.open.at(-1);
  return inner && introduces(inner) ? (decided(block, around) ?? inner) : placeAside(block, around);
}

function isTitle(node: Node | undefined): boolean {
  return node?.type === 'paragraph' && isTableTitle(node.text);
}

/** Whether rows name every section of a part, two at least, by their headings or the words that tell them apart. */
function sumsUp({ lines }: RawBlock, { content }: Part): boolean {
  const rows = unspaced(lines.map(({ text }) => text).join(''));
  const cells = lines.flatMap(({ text }) => text.split('\t')).map(unspaced);
  const headings = content.flatMap((node) => (node.type === 'section' ? unspaced(node.heading ?? '') : []));
  const isNamed = (heading: string) =>
    heading !== '' &&
    (rows.includes(heading) || cells.some((cell) => cell.length > shortName && heading.includes(cell)));
  return headings.length > 1 && headings.every(isNamed);
}

/** The next item of the class, or the next kind of cost, that the section is about, told with the words its item began with. */
function beginsAs({ content }: Section, text: string): boolean {
  const [first] = content;
  const opening = (words: string) => (leadingNumeral(words)?.rest ?? words).replace(/^[“"\s]+/, '').slice(0, 4);
  return (
    first?.type === 'paragraph' && /^[\u4e00-\u9fff]{4}$/.test(opening(text)) && opening(text) === opening(first.text)
  );
}

/** Nothing stands in the section yet, or its last paragraph ends with ： or names the table below. */
function introduces({ content }: Section): boolean {
  const last = content.at(-1);
  return (
    last === undefined || (last.type === 'paragraph' && /[：:]$|(?:见|如)下表|下表(?:所示|列示|如下)/.test(last.text))
  );
}

function decided(block: RawBlock, around: Surroundings): Place | undefined {
  const places = candidates(around);
  const id = around.decisions.placeOf(
    span(block)[0],
    places.map((place) => place.id),
  );
  return places.find((place) => place.id === id);
}

/** Innermost first, the part last. */
function candidates({ part, open }: Surroundings): Place[] {
  return [...open.toReversed(), part];
}
