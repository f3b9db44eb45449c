import { type Passage, plainHeading } from '../../audit/reading/passage.ts';
import type { Part, Section } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { ofWhoseMoney } from './concepts.ts';
import { type ItemFound, itemsIn } from './function-items.ts';

/** The 类 that was named last, and where; one of several there is not what a later item is below. */
interface Named {
  category: string;
  passage: Passage;
  isOneOfMany: boolean;
}

/** The 类 that each section named last: an item below it may name its 款 and 项 alone. */
export class Categories {
  readonly #last = new Map<Section | Part, Named>();
  /** Items that headings name, by what the heading and its section say. */
  readonly #headings = new Map<string, ItemFound[]>();
  readonly #rows: Pick<WholeTemplate, 'names' | 'classification'>;

  constructor(rows: Pick<WholeTemplate, 'names' | 'classification'>) {
    this.#rows = rows;
  }

  /** Items of the functional classification in a passage. */
  itemsIn(passage: Passage, area: string | undefined, isDetail: boolean): ItemFound[] {
    const { words, trail, part } = passage;
    const section = trail.at(-1) ?? part;
    const parent = trail.at(-2) ?? section;
    const named = trail
      .toReversed()
      .flatMap(({ heading }) => this.#itemsOf(heading ?? '', 'function', false).slice(0, 1))
      .at(0);
    const above = named?.category ?? this.#above(section, passage) ?? this.#above(parent, passage);
    const items = itemsIn(words, above, prefixIn(area), isDetail, this.#rows);
    for (const { category } of items) {
      if (category === undefined) continue;
      this.#name(section, passage, category);
      this.#name(parent, passage, category);
    }
    return items;
  }

  #name(section: Section | Part, passage: Passage, category: string): void {
    const last = this.#last.get(section);
    const isOneOfMany = last?.passage === passage && (last.isOneOfMany || last.category !== category);
    this.#last.set(section, { category, passage, isOneOfMany });
  }

  #above(section: Section | Part, passage: Passage): string | undefined {
    const last = this.#last.get(section);
    return last?.isOneOfMany && last.passage !== passage ? undefined : last?.category;
  }

  /** The item that the heading right above a passage names. */
  itemAbove({ trail }: Passage, area: string | undefined): ItemFound | undefined {
    const heading = trail.findLast((section) => section.heading)?.heading ?? '';
    return this.#itemsOf(heading, prefixIn(area), true).at(0);
  }

  #itemsOf(heading: string, prefix: string, isDetail: boolean): ItemFound[] {
    const key = `${prefix} ${isDetail} ${heading}`;
    const items = this.#headings.get(key) ?? itemsIn(plainHeading(heading), undefined, prefix, isDetail, this.#rows);
    this.#headings.set(key, items);
    return items;
  }

  /** The 类 that the section of a passage named last. */
  lastIn(passage: Passage): string | undefined {
    return this.#above(passage.trail.at(-1) ?? passage.part, passage);
  }

  /** 教育支出100万元 names a 类 as well. */
  name(passage: Passage, category: string): void {
    this.#name(passage.trail.at(-1) ?? passage.part, passage, category);
  }
}

function prefixIn(area = ''): string {
  return ofWhoseMoney[area] ?? 'function';
}
