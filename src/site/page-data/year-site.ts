import type { PreparedYear } from '../../audit/prepared-year.ts';
import { heldAgainst } from '../../audit/prior-year.ts';
import type { Redirects } from '../../history/permalinks/redirects.ts';
import { yearOf } from '../../report/addresses.ts';
import { findingNotes } from '../../report/finding-notes.ts';
import type { ShareImage } from '../share/share-image.ts';
import type { OtherYears } from './other-years.ts';
import { PreparedSite } from './prepared-site.ts';
import { shareImagesOf } from './share-images.ts';

/**
 * The site as the pages of one year see it: that year, and of the others what these pages say of them. Nothing else is within
 * their reach, so that they are the same wherever `madeOf` is.
 */
export class YearSite extends PreparedSite {
  readonly #whole: PreparedSite;
  readonly #year: PreparedYear;
  readonly #others: OtherYears;
  readonly #compared: ReadonlySet<string>;
  readonly #redirects: Redirects;
  #images: ReadonlyMap<string, ShareImage> | undefined;

  constructor(whole: PreparedSite, year: PreparedYear) {
    const { permalinks } = whole.content;
    const isOwn = (address: string) => yearOf(address) === year.report.year;
    const entries = whole.promisesByYear.get(year.report.year) ?? [];
    super({ ...whole.content, permalinks: { ...permalinks, entries }, redactions: [], thesaurus: [], years: [year] });
    this.#whole = whole;
    this.#year = year;
    this.#others = whole.othersOf(year);
    this.#compared = new Set(year.figures.map(({ id }) => id).filter((id) => whole.compared.has(id)));
    const { onPage, aliases } = whole.redirects;
    this.#redirects = {
      pages: [],
      onPage: new Map([...onPage].filter(([page]) => isOwn(page))),
      aliases: new Map([...aliases].filter(([address]) => isOwn(address))),
    };
  }

  /** All that its pages hang on besides the program, to be told from another state. */
  get madeOf(): unknown {
    const { site, terms, template, permalinks } = this.content;
    const { earlier, ...own } = this.#year;
    const figures = [...this.revisions.values()].flat().flatMap((version) => version.figures);
    const { onPage, aliases } = this.#redirects;
    return [
      [site, terms, template, permalinks.entries],
      [own, this.#year.audit],
      // What corrections, those of earlier reports too, made of findings here; and an older version is audited anew, against
      // the words of the reports that it is held against.
      [...findingNotes(this.#year)],
      own.corrections.length > 0 && heldAgainst(figures, earlier).map(({ report, figures }) => [report, figures]),
      [this.years, this.#others, [...this.#compared], [...onPage], [...aliases]],
    ];
  }

  override get years(): readonly number[] {
    return this.#whole.years;
  }

  override othersOf(): OtherYears {
    return this.#others;
  }

  override get compared(): ReadonlySet<string> {
    return this.#compared;
  }

  override get redirects(): Redirects {
    return this.#redirects;
  }

  override get shareImages(): ReadonlyMap<string, ShareImage> {
    this.#images ??= shareImagesOf(this.#year, this.content.site);
    return this.#images;
  }

  /** A picture is the same by whichever part of the face it is drawn. */
  override get shareCharacters(): string {
    return this.#whole.shareCharacters;
  }
}
