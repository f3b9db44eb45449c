import type { BlockContent, PhrasingContent } from 'mdast';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { partAddress } from '../../report/addresses.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Paragraph, Part, Section, TemplateNote } from '../../report/schema/report.ts';
import { partStrings, termStrings } from '../../words/strings.ts';
import { differingWords, type Stretch } from './differing-words.ts';
import { flowElement, heading, paragraph, text, textElement } from './nodes.ts';
import { foldedNotesAt } from './notes.ts';
import { type PassageContext, passage } from './passage.ts';
import type { TermFinder } from './term-finder.ts';
import { definingSection } from './term-uses.ts';

/** One report's explanation of a term. */
interface Definition {
  year: PreparedYear;
  part: Part;
  section: Section;
  /** Its words without numerals and spaces at the ends, for comparing. */
  words: string;
  /** Where the words of each block begin in `words`, and in the block's own text. */
  blocks: { id: string; from: number; skipped: number; length: number }[];
}

/**
 * A term's explanation as printed in each year's report, newest first. Reports that use the same words share one; where
 * the words differ, those that differ from the report before are marked, and in the oldest those that differ from the next.
 */
export function definitions(term: Term, terms: TermFinder, years: readonly PreparedYear[]): BlockContent[] {
  const found = years.flatMap((year) => definitionIn(year, term));
  const groups = sameWords(found);
  const several = years.length > 1;
  const told = groups.flatMap((group, index) => {
    const [shown, ...alike] = group as [Definition, ...Definition[]];
    const other = (groups[index + 1] ?? groups[index - 1])?.[0];
    const title = several ? [titleBlock(titleOf(group, groups.length === 1))] : [];
    const marks = other ? markedBlocks(shown, other) : new Map<string, Marks>();
    return [...title, ...definitionRows(shown, shown.section, term, terms, marks), ...placesOf(alike)];
  });
  const missing = years
    .filter((year) => !found.some((definition) => definition.year === year))
    .flatMap(({ report: { year } }) => [
      ...(several ? [titleBlock(termStrings.definitionOf(year))] : []),
      paragraph([text(termStrings.notDefined(year))]),
    ]);
  return [...told, ...missing];
}

function definitionIn(year: PreparedYear, term: Term): Definition[] {
  const found = definingSection(term, year);
  if (!found) return [];
  let words = '';
  const blocks = textsOf(found.section).map(({ section, block }) => {
    const skipped = block.text.startsWith(section.numeral) ? section.numeral.length : 0;
    const from = words.length;
    words += block.text.slice(skipped);
    return { id: block.id, from, skipped, length: block.text.length - skipped };
  });
  return [{ year, ...found, words, blocks }];
}

function textsOf(section: Section): { section: Section; block: Paragraph | TemplateNote }[] {
  return section.content.flatMap((node) => {
    if (node.type === 'section') return textsOf(node);
    return node.type === 'paragraph' || node.type === 'template-note' ? [{ section, block: node }] : [];
  });
}

/** Runs of years, newest first, whose reports explain the term in the same words. Spaces are no words. */
function sameWords(found: readonly Definition[]): Definition[][] {
  const plain = ({ words }: Definition) => words.replaceAll(/\s/g, '');
  const groups: Definition[][] = [];
  for (const definition of found) {
    const last = groups.at(-1);
    if (last?.[0] && plain(last[0]) === plain(definition)) last.push(definition);
    else groups.push([definition]);
  }
  return groups;
}

function titleOf(group: readonly Definition[], isOnly: boolean): string {
  const [first, ...others] = group.map(({ year }) => year.report.year) as [number, ...number[]];
  return others.length === 0 ? termStrings.definitionOf(first) : termStrings.sameDefinition([first, ...others], isOnly);
}

/** Where the other reports of a group have the same words. */
function placesOf(alike: readonly Definition[]): BlockContent[] {
  if (alike.length === 0) return [];
  const links = alike.map(({ year: { report }, part, section }) =>
    textElement('ListLink', { to: partAddress(report.year, part.number, section.id) }, [
      text(termStrings.sameIn(report.year, printedNumber(section.id))),
    ]),
  );
  return [flowElement('Block', {}, [flowElement('LinkList', {}, [paragraph(links)])])];
}

/** Words of a block to mark, and the year of the explanation they differ from. */
interface Marks {
  stretches: Stretch[];
  year: number;
}

/** What of each block differs from another year's explanation, by block id. */
function markedBlocks({ words, blocks }: Definition, other: Definition): Map<string, Marks> {
  const differing = differingWords(words, other.words);
  return new Map(
    blocks.map(({ id, from, skipped, length }) => [
      id,
      {
        year: other.year.report.year,
        stretches: differing
          .map(({ start, end }) => ({
            start: Math.max(start - from, 0) + skipped,
            end: Math.min(end - from, length) + skipped,
          }))
          .filter(({ start, end }) => start < end),
      },
    ]),
  );
}

function definitionRows(
  definition: Definition,
  section: Section,
  term: Term,
  terms: TermFinder,
  marks: ReadonlyMap<string, Marks>,
): BlockContent[] {
  const { year, part } = definition;
  const { year: fiscalYear } = year.report;
  const linked = new Set<string>([term.id]);
  const own: BlockContent[] =
    section.style === 'heading'
      ? [row(section.id, section, part, fiscalYear, [text(section.numeral + (section.heading ?? ''))])]
      : [];
  const inside = section.content.flatMap((node): BlockContent[] => {
    if (node.type === 'section') return definitionRows(definition, node, term, terms, marks);
    if (node.type !== 'paragraph' && node.type !== 'template-note') return [];
    const context = {
      year: fiscalYear,
      figures: [],
      marks: node.type === 'paragraph' ? (node.marks ?? []) : [],
      terms,
      alreadyLinked: linked,
      anchors: false,
    };
    const { stretches = [], year: other = fiscalYear } = marks.get(node.id) ?? {};
    const content = markedPassage(node.text, context, stretches);
    const ours = node.type === 'template-note' ? [partStrings.templateNote] : [];
    const notes = [
      ...foldedNotesAt(node.id, year, ours),
      ...(stretches.length > 0 ? [remark(termStrings.marked(other))] : []),
    ];
    return [row(node.id, section, part, fiscalYear, content, node.type, notes)];
  });
  return [...own, ...inside];
}

function markedPassage(words: string, context: PassageContext, marks: readonly Stretch[]): PhrasingContent[] {
  let done = 0;
  const content = marks.flatMap(({ start, end }) => {
    const before = passage(words, context, done, start);
    done = end;
    return [...before, textElement('Differing', {}, passage(words, context, start, end))];
  });
  return [...content, ...passage(words, context, done)];
}

function row(
  block: string,
  section: Section,
  part: Part,
  year: number,
  content: PhrasingContent[],
  kind = 'paragraph',
  notes: BlockContent[] = [],
): BlockContent {
  const attributes = { number: printedNumber(section.id), to: partAddress(year, part.number, block), kind };
  return flowElement('Row', attributes, [paragraph(content), ...notes]);
}

function titleBlock(words: string): BlockContent {
  return flowElement('Block', {}, [heading(2, words)]);
}

function remark(words: string): BlockContent {
  return flowElement('Remark', { slot: 'notes' }, [paragraph([text(words)])]);
}
