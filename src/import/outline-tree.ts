import { isOfAllAccounts } from '../audit/reading/passage.ts';
import { captionId, idBelow, partId } from '../report/ids.ts';
import type { Part, Section } from '../report/schema/report.ts';
import type { WholeTemplate } from '../report/schema/template.ts';
import { accountsTableNode, captionNode, type Place, paragraphNode, span, templateNoteNode } from './block-nodes.ts';
import type { Decisions } from './decisions.ts';
import { FreshIds } from './fresh-ids.ts';
import type { ImportQuestion } from './import-question.ts';
import { joinedText } from './joined-text.ts';
import { NumeralSequence } from './numeral-sequence.ts';
import type { NumeralStyle } from './numerals.ts';
import { addGrid, addTable } from './outline-tables.ts';
import { placeAside, placeParagraph, placeTable, placeTitle, type Surroundings } from './placement.ts';
import { isWholeParenthesis } from './punctuation.ts';
import type { NumberedBlock, RawBlock } from './raw-block.ts';
import { partName, partOfTables, sectionName } from './section-roles.ts';
import { sectionStyle, wordsOf } from './section-style.ts';
import { isTableTitle } from './table-titles.ts';
import { type GlossaryEntry, glossaryEntry, type NamedTerm, termOf } from './terms.ts';
import type { Typesetting } from './typesetting.ts';

/** What the outline is built with, besides the blocks. */
export interface OutlineContext {
  typesetting: Typesetting;
  decisions: Decisions;
  /** Terms of the glossary; none where there is no glossary yet. */
  terms: readonly NamedTerm[];
  /** Words by which sections are known. */
  template: WholeTemplate;
}

/**
 * Builds the tree of parts and sections. Levels come from the order in which styles of numerals appear, not from the
 * styles themselves: a style already open continues its own level, a new one opens the next, so a level may be skipped.
 * @param blocks from the first part on
 */
export function outlineTree(
  blocks: readonly RawBlock[],
  context: OutlineContext,
): { parts: Part[]; questions: ImportQuestion[] } {
  const builder = new OutlineBuilder(context);
  blocks.forEach((block, index) => {
    builder.add(block, blocks[index + 1]);
  });
  return { parts: builder.parts, questions: builder.questions };
}

/** A term, a colon, what it means. */
const entryLine = /^[^，。；：:]{2,30}[：:]\s*\S/;

/** Words by which a template tells its user what to write; （见附表） tells the reader something. */
const instructionLine = /逐|说明|解释|填|参考|参照|按照?|如有|如无|不涉及|列示|列举|保留|选择|可根据|删/;

/** What navigation calls a report that has no parts. */
const wholeLine = '全文';

class OutlineBuilder {
  readonly parts: Part[] = [];
  readonly questions: ImportQuestion[] = [];
  private readonly context: OutlineContext;
  private open: { section: Section; style: NumeralStyle }[] = [];
  private readonly sequence = new NumeralSequence();
  private readonly ids = new FreshIds();

  constructor(context: OutlineContext) {
    this.context = context;
  }

  add(block: RawBlock, next: RawBlock | undefined): void {
    switch (block.kind) {
      case 'part':
        this.addPart(block);
        break;
      case 'numbered':
        this.addSection(block, next);
        break;
      case 'caption':
        placeAside(block, this.around).content.push(captionNode(block, this.ids.fresh(captionId(block.number))));
        break;
      case 'table':
      case 'grid': {
        const place = placeTable(block, this.around);
        this.questions.push(
          ...(block.kind === 'grid' ? addGrid(block, place) : addTable(block, place, this.context.typesetting)),
        );
        break;
      }
      case 'accounts-table': {
        // The sections of a part of tables are the tables: nothing of theirs stays open behind them.
        if (this.part.role === 'tables') this.open = [];
        const place = placeAside(block, this.around);
        place.content.push(accountsTableNode(block, place));
        // What follows a table, its note first, goes on below the heading that the table stands under.
        this.open.length = this.open.findIndex(({ section }) => section === place) + 1;
        break;
      }
      case 'footnote': {
        const place = this.placeOfMark(block.mark);
        place.content.push(paragraphNode(block, place));
        break;
      }
      case 'text':
        this.addText(block, next);
        break;
    }
  }

  private addPart(block: NumberedBlock): void {
    const { value, printed: numeral } = block.numeral;
    const heading = wordsOf(block) || numeral;
    this.open = [];
    const taken = this.parts.map(({ number }) => number);
    const number = taken.includes(value) ? Math.max(...taken) + 1 : value;
    if (number !== value)
      this.questions.push({ kind: 'numeral-repeated', line: span(block)[0], numeral, id: partId(number) });
    const id = this.ids.fresh(partId(number));
    const name = block.wholeReport ? { label: wholeLine } : block.ofTables ? partOfTables : partName(heading);
    // Two of one kind, 决算表 and 附表, are told apart by their own words.
    const label = this.parts.some((part) => part.label === name.label) ? heading : name.label;
    this.parts.push({ id, number, numeral, heading, ...name, label, lines: span(block), content: [] });
  }

  private addSection(block: NumberedBlock, next: RawBlock | undefined): void {
    const { style, value, printed: numeral } = block.numeral;
    const level = this.open.findIndex((open) => open.style === style);
    if (level !== -1) this.open.length = level;
    // 二、 begins no list within 1.: its 一、 is printed without its numeral, and it stands beside that.
    else if (style === 'comma' && value > 1) this.open = [];
    const parent: Place = this.open.at(-1)?.section ?? this.part;
    this.questions.push(...this.sequence.add(block, parent));

    const wanted = idBelow(parent.id, 'section', value);
    const id = this.ids.fresh(wanted);
    if (id !== wanted) {
      this.questions.push({ kind: 'numeral-repeated', line: span(block)[0], numeral, id });
    }
    const shape = { id, ...this.shapeOf(block, next) };
    const section: Section = { type: 'section', numeral, ...shape, lines: span(block), content: [] };
    parent.content.push(section);
    this.open.push({ section, style });
    if (section.style !== 'heading') section.content.push(paragraphNode(block, section));
  }

  /** Style and names. An entry of the report's glossary is one paragraph, though the term before ： looks run-in. */
  private shapeOf(
    block: NumberedBlock,
    next: RawBlock | undefined,
  ): Pick<Section, 'style' | 'heading' | 'role' | 'label'> {
    const above = this.open.map((open) => open.style);
    const shape = sectionStyle(block, next, above);
    const words = wordsOf(block);
    if (this.isGlossary(above.length)) {
      const entry = shape.style === 'run-in' ? ({ style: 'item', heading: null } as const) : shape;
      return { ...entry, ...this.entryName(block, words) };
    }
    const isItem = shape.style === 'item';
    const isBelowAll = above.length === 1 && isOfAllAccounts(this.open[0]?.section.heading);
    const depth = isBelowAll ? 1 : above.length + 1;
    const name = sectionName(this.context.template, this.part.role, depth, shape.heading ?? words, isItem);
    return { ...shape, ...name };
  }

  private entryName(block: NumberedBlock, words: string): Pick<Section, 'label' | 'term'> {
    const entry = glossaryEntry(words);
    const term = this.termNamed(entry, block);
    return { label: entry.name, ...(term && { term: term.id }) };
  }

  private termNamed(entry: GlossaryEntry, block: RawBlock): NamedTerm | undefined {
    const term = termOf(entry, this.context.terms);
    if (!term && this.context.terms.length > 0) {
      this.questions.push({ kind: 'term-unknown', line: span(block)[0], name: entry.name });
    }
    return term;
  }

  private addText(block: RawBlock, next: RawBlock | undefined): void {
    const text = joinedText(block.lines);
    if (isWholeParenthesis(text) && instructionLine.test(text)) {
      const place = placeAside(block, this.around);
      place.content.push(templateNoteNode(block, place));
      return;
    }
    if (this.isGlossary(this.open.filter(({ section }) => section.numeral !== '').length) && this.addEntry(block))
      return;
    const isTitle = /^(?:grid|table)$/.test(next?.kind ?? '') && isTableTitle(text);
    const { place, question } = isTitle
      ? { place: placeTitle(block, this.around) }
      : placeParagraph(block, this.around);
    if (question) this.questions.push(question);
    // What comes after a paragraph of a section cannot go back into the items above it.
    this.open.length = this.open.findIndex(({ section }) => section === place) + 1;
    place.content.push(paragraphNode(block, place));
  }

  /** Entries of a glossary that has no numerals: 词：指…. */
  private addEntry(block: RawBlock): boolean {
    const text = joinedText(block.lines);
    if (!entryLine.test(text)) return false;
    const { name } = glossaryEntry(text);
    this.open = this.open.filter(({ section }) => section.numeral !== '');
    const parent: Place = this.open.at(-1)?.section ?? this.part;
    const nth = parent.content.filter(({ type }) => type === 'section').length + 1;
    const term = this.termNamed(glossaryEntry(text), block);
    const section: Section = {
      type: 'section',
      id: this.ids.fresh(idBelow(parent.id, 'section', nth)),
      numeral: '',
      style: 'item',
      heading: null,
      label: name,
      ...(term && { term: term.id }),
      lines: span(block),
      content: [],
    };
    parent.content.push(section);
    section.content.push(paragraphNode(block, section));
    return true;
  }

  /** Whether sections at a depth explain terms: in the glossary, or below the heading of one that is a section. */
  private isGlossary(depth: number): boolean {
    if (this.part.role === 'glossary') return depth === 0;
    return depth === 1 && this.open[0]?.section.role === 'glossary';
  }

  /** A footnote stands with the paragraph or heading that has its mark. */
  private placeOfMark(mark: string): Place {
    const places: Place[] = [...this.open.map(({ section }) => section).toReversed(), this.part];
    const isMarked = ({ content }: Place) =>
      content.some((node) => node.type === 'paragraph' && !node.text.startsWith(mark) && node.text.includes(mark));
    return places.find((place) => mark !== '' && isMarked(place)) ?? places[0] ?? this.part;
  }

  private get around(): Surroundings {
    return { part: this.part, open: this.open.map(({ section }) => section), decisions: this.context.decisions };
  }

  private get part(): Part {
    const part = this.parts.at(-1);
    if (!part) throw new Error('An outline begins with a part');
    return part;
  }
}
