import { partAddress, subjectAddress, termAddress } from '../../report/addresses.ts';
import { partTitle } from '../../report/outline.ts';
import { glossaryStrings, subjectStrings } from '../../words/strings.ts';
import { generatedTerm } from '../generate/generated-pages.ts';
import { definingSection } from '../generate/term-uses.ts';
import { definedTerm } from '../metadata/json-ld.ts';
import { wholeAddress } from '../site-url.ts';
import { emptyContext, type MdxContext } from './mdx-context.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

export interface TermPage {
  frame: Frame;
  /** Its generated page, and what the page's components need. */
  mdx: string;
  context: MdxContext;
  name: string;
  /** Where the newest report that explains the term does so; undefined where none does. */
  source: { words: string; address: string } | undefined;
  /** 科目 of the tables that go by the same name. */
  subjects: { words: string; address: string }[];
}

/** What a term's page shows around its generated content. Throws if there is no such term. */
export function termPage(site: PreparedSite, params: Params): TermPage {
  const { content } = site;
  const id = params['term'] ?? '';
  const index = content.terms.findIndex((term) => term.id === id);
  const term = content.terms[index];
  if (!term) throw new Error(`There is no term ${id}`);
  const explained = content.years.flatMap((year) => {
    const found = definingSection(term, year);
    return found ? [{ year: year.report.year, ...found }] : [];
  })[0];
  const link = (offset: number) => {
    const other = content.terms[index + offset];
    return other && { label: other.name, address: termAddress(other.id) };
  };
  const address = termAddress(id);
  return {
    frame: frameOf(site, {
      address,
      title: glossaryStrings.termTitle(term.name),
      description: glossaryStrings.termDescription(term.name),
      section: 'glossary',
      source: content.years[0]?.report.department,
      trail: [{ label: glossaryStrings.title, address: termAddress() }, { label: term.name }],
      neighbours: {
        previous: index > 0 ? link(-1) : undefined,
        index: { label: glossaryStrings.all, address: termAddress() },
        next: link(1),
      },
      structured: definedTerm({
        address: wholeAddress(address),
        name: term.name,
        otherNames: term.linkForms.filter((form) => form !== term.name),
        definition: site.termCards[id]?.definition ?? null,
        glossaryAddress: wholeAddress(termAddress()),
      }),
    }),
    mdx: generatedTerm(term, site),
    context: { ...emptyContext, findings: site.findings },
    name: term.name,
    subjects: [...site.subjects.values()]
      .filter(({ name }) => name === term.name || term.linkForms.includes(name))
      .map(({ code, name }) => ({ words: subjectStrings.title(code, name), address: subjectAddress(code) })),
    source: explained && {
      words: `${explained.year}年度 ${partTitle(explained.part)} ${explained.section.numeral}`.trimEnd(),
      address: partAddress(explained.year, explained.part.number, explained.section.id),
    },
  };
}
