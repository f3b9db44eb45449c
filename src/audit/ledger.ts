import { figurePattern } from '../report/figure-pattern.ts';
import { partNumber } from '../report/ids.ts';
import { blocksOf, type PlacedSection, sectionsOf, textOf } from '../report/outline.ts';
import { printedNumber } from '../report/printed-place.ts';
import { signOf } from '../report/printed-sign.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Block, Part, Report, Section } from '../report/schema/report.ts';
import { directionOf } from './direction.ts';
import { type Decimal, ExactDecimal, total } from './exact-decimal.ts';
import type { Sum } from './relation-fields.ts';
import { halfUnit } from './rounding.ts';

/** A block, its words, and the headings above it. */
export interface LedgerBlock {
  block: Block;
  text: string;
  part: Part;
  trail: Section[];
}

/** One number of a sum. */
export interface Addend {
  sign: 1 | -1;
  /** Id of the figure; null for a constant. */
  figure: string | null;
  value: Decimal;
  printed: string;
  label: string;
  unit: string | null;
  half: Decimal;
}

/** Figures with others in place of some: of the thousands of a long report no copy is made for one that is supposed. */
class Supposed extends Map<string, Figure> {
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #others: ReadonlyMap<string, Figure>;

  constructor(figures: ReadonlyMap<string, Figure>, others: ReadonlyMap<string, Figure>) {
    super();
    this.#figures = figures;
    this.#others = others;
  }

  override get(id: string): Figure | undefined {
    return this.#others.get(id) ?? this.#figures.get(id);
  }

  override has(id: string): boolean {
    return this.#figures.has(id);
  }

  override keys(): MapIterator<string> {
    return this.#figures.keys();
  }

  override values(): MapIterator<Figure> {
    return [...this.#figures.values()].map((figure) => this.get(figure.id) ?? figure).values();
  }
}

/** One report and its figures, indexed for the rules. Asking for a figure that is not there is a broken invariant. */
export class Ledger {
  readonly report: Report;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly blocks: ReadonlyMap<string, LedgerBlock>;
  readonly sections: ReadonlyMap<string, PlacedSection>;

  /** @param words the same report, where somebody has indexed its words already; its figures, as far as these are no others */
  constructor(report: Report, figures: readonly Figure[], words?: Pick<Ledger, 'blocks' | 'sections' | 'figures'>) {
    this.report = report;
    const own = new Map(figures.map((figure) => [figure.id, figure]));
    this.figures = words === undefined ? own : new Supposed(words.figures, own);
    this.blocks =
      words?.blocks ??
      new Map(
        blocksOf(report).map(({ block, part, trail }) => [block.id, { block, part, trail, text: textOf(block) }]),
      );
    this.sections = words?.sections ?? new Map(sectionsOf(report).map((placed) => [placed.section.id, placed]));
  }

  /** The same with these in place of some figures. */
  withFigures(figures: readonly Figure[]): Ledger {
    return new Ledger(this.report, figures, this);
  }

  figure(id: string): Figure {
    const figure = this.figures.get(id);
    if (figure === undefined) throw new Error(`No figure ${id}: the audit asks for operands before it applies a rule`);
    return figure;
  }

  /** The figure's value with the sign its words give; zero for a gap, which the audit never lets a rule compute with. */
  value(id: string): Decimal {
    const figure = this.figure(id);
    const value = new ExactDecimal(figure.value ?? 0);
    const signed = figure.measure === 'change' || figure.measure === 'growth' || figure.measure === 'variance';
    // 增加-10.00万元: the sign is the number's already. 减少10.00万元 in whose place -10.00 is tried: it rises.
    return signed && directionOf(figure) === -1 && signOf(figure.token) === '' ? value.negated() : value;
  }

  half(id: string): Decimal {
    return halfUnit(this.figure(id), this.report);
  }

  /** Whether the figure is a change whose words leave open which way, though it is not zero. */
  lacksDirection(id: string): boolean {
    const figure = this.figure(id);
    return figure.base !== undefined && Number(figure.value ?? 0) !== 0 && directionOf(figure) === 0;
  }

  /** Ids that a term names: itself, or all figures that its * fits. */
  expand(term: string): string[] {
    const id = term.replace(/^-/, '');
    if (!id.includes('*')) return [id];
    return [...this.figures.keys()].filter(figurePattern(id));
  }

  /** Figures a sum computes with; constants are none. A * that fits nothing stands for itself, and so is missed. */
  operandsOf(sum: Sum): string[] {
    return sum.flatMap((term) => {
      if (typeof term !== 'string') return [];
      const ids = this.expand(term);
      return ids.length > 0 ? ids : [term];
    });
  }

  addends(sum: Sum): Addend[] {
    return sum.flatMap((term): Addend[] => {
      if (typeof term !== 'string') {
        const value = new ExactDecimal(term.number);
        return [
          {
            sign: 1,
            figure: null,
            value,
            printed: term.number,
            label: term.label,
            unit: null,
            half: new ExactDecimal(0),
          },
        ];
      }
      return this.expand(term).map((id) => {
        const figure = this.figure(id);
        return {
          sign: term.startsWith('-') ? -1 : 1,
          figure: id,
          value: this.value(id),
          printed: figure.value ?? '',
          label: figure.label,
          unit: figure.unit,
          half: this.half(id),
        };
      });
    });
  }

  /** What a sum comes to, and its half units added up. */
  sum(terms: readonly Addend[]): { value: Decimal; tolerance: Decimal } {
    return {
      value: total(terms.map(({ sign, value }) => value.times(sign))),
      tolerance: total(terms.map(({ half }) => half)),
    };
  }

  /** Printed number of the section a figure stands in: 3.5.3. */
  sectionOf(id: string): string {
    return printedNumber(this.figure(id).block);
  }

  /** Number of the part a block stands in; of what is no block (a heading, a table's place) by its id. Throws for a caption that is not there. */
  partOf(block: string): number {
    return this.blocks.get(block)?.part.number ?? partNumber(block);
  }

  /** Text of a block; empty where there is no such block. */
  textOf(block: string): string {
    return this.blocks.get(block)?.text ?? '';
  }
}
