import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { partAddress, searchAddress, termAddress } from '../../report/addresses.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Term } from '../../report/schema/glossary.ts';
import { termStrings } from '../../words/strings.ts';
import { flowElement, heading, paragraph, table, text, textElement } from './nodes.ts';
import { notesOn } from './notes.ts';
import { passage } from './passage.ts';
import { definitions } from './term-definitions.ts';
import { noTerms, type TermFinder } from './term-finder.ts';
import { type TermUse, usesOf } from './term-uses.ts';

/** The page of one term: its explanation as printed in each year's report, where the reports use it, and how to find it. */
export function termMdx(term: Term, terms: TermFinder, years: readonly PreparedYear[]): Root {
  const several = years.length > 1;
  return {
    type: 'root',
    children: [
      ...definitions(term, terms, years),
      ...(term.note === undefined ? [] : [flowElement('SiteNote', {}, [paragraph([text(term.note)])])]),
      ...years.flatMap((year) => uses(term, terms, year, several)),
      ...names(term),
      ...relatedTerms(term, terms),
    ],
  };
}

function uses(term: Term, terms: TermFinder, year: PreparedYear, named: boolean): BlockContent[] {
  if (term.linkForms.length === 0) return [];
  const { year: fiscalYear } = year.report;
  const found = usesOf(term, terms, year);
  const title = heading(2, named ? termStrings.usesIn(fiscalYear) : termStrings.uses);
  const inBody = found.filter((use) => use.part.role !== 'glossary');
  const unused = inBody.length === 0 ? [paragraph([text(termStrings.unused(fiscalYear))])] : [];
  if (found.length === 0) return [flowElement('Block', {}, [title, ...unused])];
  const rows = found.map((use) => [[placeLink(use, fiscalYear)], useSentences(use, year)]);
  const head = [[text(termStrings.place)], [text(termStrings.words)]];
  const figures = found.reduce((count, use) => count + use.figures.length, 0);
  return [
    flowElement('Block', { count: figures === 0 ? undefined : termStrings.figureCount(figures) }, [
      title,
      ...unused,
      table([head, ...rows]),
      ...notesOn(
        found.flatMap((use) => use.figures),
        year,
      ),
    ]),
  ];
}

function placeLink({ part, block }: TermUse, year: number): PhrasingContent {
  return textElement('PlaceLink', { to: partAddress(year, part.number, block.id) }, [text(printedNumber(block.id))]);
}

function useSentences({ block, sentences }: TermUse, year: PreparedYear): PhrasingContent[] {
  const context = {
    year: year.report.year,
    figures: year.figures.filter((figure) => figure.block === block.id),
    marks: block.type === 'paragraph' ? (block.marks ?? []) : [],
    terms: noTerms,
    alreadyLinked: new Set<string>(),
    verdicts: year.verdictsAtFigures,
    anchors: false,
  };
  return sentences.flatMap(({ start, end }, index) => {
    const gap = index > 0 && sentences[index - 1]?.end !== start ? [text(termStrings.leftOut)] : [];
    return [...gap, ...passage(block.text, context, start, end)];
  });
}

function names(term: Term): BlockContent[] {
  if (term.aliases.length === 0) return [];
  return [
    flowElement('Block', {}, [
      heading(2, termStrings.aliases),
      flowElement('LinkList', {}, [
        paragraph(term.aliases.map((alias) => textElement('ListLink', { to: searchAddress(alias) }, [text(alias)]))),
      ]),
    ]),
  ];
}

function relatedTerms(term: Term, terms: TermFinder): BlockContent[] {
  if (term.related.length === 0) return [];
  const links = term.related.map((id) => {
    const name = terms.terms.find((other) => other.id === id)?.name ?? id;
    return textElement('Term', { id, to: termAddress(id) }, [text(name)]);
  });
  return [flowElement('Block', {}, [heading(2, termStrings.related), flowElement('LinkList', {}, [paragraph(links)])])];
}
