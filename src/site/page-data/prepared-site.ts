import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { comparedConcepts } from '../../derive/compare/concepts.ts';
import { type Subject, subjectsInText, subjectsOf } from '../../derive/subjects/subjects.ts';
import { foldBack } from '../../history/corrections/fold-back.ts';
import { type Redirects, redirects } from '../../history/permalinks/redirects.ts';
import { withTablesThen } from '../../history/permalinks/tables-then.ts';
import { yearOf } from '../../report/addresses.ts';
import type { Permalink } from '../../report/schema/permalinks.ts';
import type { GenerationSources } from '../generate/generated-pages.ts';
import { TermFinder } from '../generate/term-finder.ts';
import { type ShareImage, shareImageSvg } from '../share/share-image.ts';
import { type FindingView, findingsByAddress } from './finding-view.ts';
import type { MdxContext } from './mdx-context.ts';
import { type OtherYears, otherYears } from './other-years.ts';
import { partContext } from './part-context.ts';
import { shareImages } from './share-images.ts';
import { type TermCard, termCards } from './term-cards.ts';

/** The content and what pages are made from beyond it, each thing prepared when it is first asked for, and once. */
export class PreparedSite implements GenerationSources {
  readonly content: PreparedContent;
  readonly terms: TermFinder;
  #promisesByYear: ReadonlyMap<number | undefined, Permalink[]> | undefined;
  #redirects: Redirects | undefined;
  #compared: ReadonlySet<string> | undefined;
  #others: { of: PreparedYear; said: OtherYears } | undefined;
  #revisions: ReadonlyMap<number, readonly PreparedYear[]> | undefined;
  #subjects: ReadonlyMap<string, Subject> | undefined;
  #subjectsInText: ReadonlyMap<PreparedYear, ReturnType<typeof subjectsInText>> | undefined;
  #findings: ReadonlyMap<string, FindingView> | undefined;
  #termCards: Readonly<Record<string, TermCard>> | undefined;
  #shareImages: ReadonlyMap<string, ShareImage> | undefined;
  #shareCharacters: string | undefined;
  #parts: { year: PreparedYear; context: MdxContext } | undefined;

  constructor(content: PreparedContent) {
    this.content = content;
    this.terms = new TermFinder(content.terms);
  }

  /** All years of the site, newest first. */
  get years(): readonly number[] {
    return this.content.years.map(({ report }) => report.year);
  }

  /** What the pages of a year say of the others; kept until another year's is asked for. */
  othersOf(year: PreparedYear): OtherYears {
    if (this.#others?.of !== year) this.#others = { of: year, said: otherYears(this.content.years, year) };
    return this.#others.said;
  }

  /** Concepts that the years are compared by. */
  get compared(): ReadonlySet<string> {
    this.#compared ??= new Set(comparedConcepts(this.content.years).map(({ id }) => id));
    return this.#compared;
  }

  /** The ledger's lines that pages of a year hang on, by year: the findings that were ever published, and tables that came later. */
  get promisesByYear(): ReadonlyMap<number | undefined, Permalink[]> {
    this.#promisesByYear ??= Map.groupBy(
      this.content.permalinks.entries.filter(
        ({ kind, since = 1 }) => kind === 'finding' || (kind === 'accounts-table' && since > 1),
      ),
      ({ address }) => yearOf(address),
    );
    return this.#promisesByYear;
  }

  /** What became of published addresses that are no longer what they were. */
  get redirects(): Redirects {
    this.#redirects ??= redirects(this.content);
    return this.#redirects;
  }

  /** Each year as it was in each of its revisions, today's first. */
  get revisions(): ReadonlyMap<number, readonly PreparedYear[]> {
    this.#revisions ??= new Map(
      this.content.years.map((year) => {
        const promises = this.promisesByYear.get(year.report.year) ?? [];
        const revisions = foldBack(year);
        return [
          year.report.year,
          revisions.map((then, index) => withTablesThen(then, revisions.length - index, promises)),
        ];
      }),
    );
    return this.#revisions;
  }

  /** Every 科目 of the tables, by its code. */
  get subjects(): ReadonlyMap<string, Subject> {
    this.#subjects ??= subjectsOf(this.content.years);
    return this.#subjects;
  }

  /** Where the text of each year names them. */
  get subjectsInText(): ReadonlyMap<PreparedYear, ReturnType<typeof subjectsInText>> {
    this.#subjectsInText ??= new Map(this.content.years.map((year) => [year, subjectsInText(year, this.subjects)]));
    return this.#subjectsInText;
  }

  /** The findings of all years by year and id, e.g. `2019/E09`. */
  get findings(): ReadonlyMap<string, FindingView> {
    this.#findings ??= findingsByAddress(this.content.years);
    return this.#findings;
  }

  /** What the parts of a year's report need to be shown; kept for the next of them, until another year's are asked for. */
  partContext(year: PreparedYear): MdxContext {
    if (this.#parts?.year !== year)
      this.#parts = { year, context: partContext(this.content, year, this.othersOf(year)) };
    return this.#parts.context;
  }

  /** What each term's card says, by its id. */
  get termCards(): Readonly<Record<string, TermCard>> {
    this.#termCards ??= termCards(this.content);
    return this.#termCards;
  }

  /** The pictures of shared pages by the pages' addresses. */
  get shareImages(): ReadonlyMap<string, ShareImage> {
    this.#shareImages ??= shareImages(this.content, this.terms);
    return this.#shareImages;
  }

  /** Every character that these pictures say, once, in order. */
  get shareCharacters(): string {
    const words = () => [...this.shareImages.values()].map(shareImageSvg).join('');
    this.#shareCharacters ??= [...new Set(words())].sort().join('');
    return this.#shareCharacters;
  }
}
