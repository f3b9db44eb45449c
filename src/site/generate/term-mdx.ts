import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { figuresAddress, partAddress, searchAddress, termAddress } from '../../report/addresses.ts';
import { printedFigure } from '../../report/printed-figure.ts';
import { printedNumber, printedPlace } from '../../report/printed-place.ts';
import type { Term } from '../../report/schema/glossary.ts';
import { termStrings } from '../../words/strings.ts';
import { flowElement, heading, paragraph, table, text, textElement } from './nodes.ts';
import { contradictionsOn } from './notes.ts';
import { passage } from './passage.ts';
import { definitions } from './term-definitions.ts';
import { noTerms, type TermFinder } from './term-finder.ts';
import { figuresOf, type TermUse, usesOf } from './term-uses.ts';

/**
 * The page of one term: what it is in plain words of ours, its explanation as printed in each year's report, the numbers
 * the reports print of it, and how to find it.
 * @param plain one sentence of ours, where there is one
 */
export function termMdx(
  term: Term,
  terms: TermFinder,
  years: readonly PreparedYear[],
  plain: string | undefined,
): Root {
  const several = years.length > 1;
  return {
    type: 'root',
    children: [
      ...(plain === undefined ? [] : [siteNote(plain, termStrings.plain)]),
      ...definitions(term, terms, years),
      ...(term.note === undefined ? [] : [siteNote(term.note)]),
      ...years.flatMap((year) => inReport(term, terms, year, several)),
      ...names(term),
      ...relatedTerms(term, terms),
    ],
  };
}

function siteNote(words: string, label?: string): BlockContent {
  return flowElement('SiteNote', { label }, [paragraph([text(words)])]);
}

/** What a report says with the term: its numbers with their labels, then where it stands without a number. */
function inReport(term: Term, terms: TermFinder, year: PreparedYear, named: boolean): BlockContent[] {
  if (term.linkForms.length === 0) return [];
  const { year: fiscalYear } = year.report;
  const found = usesOf(term, terms, year);
  const figures = figuresOf(term, found, terms, year);
  const title = heading(2, named ? termStrings.usesIn(fiscalYear) : termStrings.uses);
  const unused = found.every((use) => use.part.role === 'glossary') && figures.length === 0;
  if (unused) return [flowElement('Block', {}, [title, paragraph([text(termStrings.unused(fiscalYear))])])];
  const withoutNumber = found.filter((use) => use.figures.length === 0);
  return [
    flowElement('Block', {}, [
      title,
      ...(figures.length === 0 ? [] : [figureTable(figures, year)]),
      ...(withoutNumber.length === 0
        ? []
        : [
            table([
              [[text(termStrings.place)], [text(termStrings.words)]],
              ...withoutNumber.map((use) => [[placeLink(use, fiscalYear)], useSentences(use, year)]),
            ]),
          ]),
      ...contradictionsOn(figures, year),
    ]),
  ];
}

/** Place, label, number. */
function figureTable(ids: readonly string[], year: PreparedYear): BlockContent {
  const { ledger, report, verdictsAtFigures } = year;
  const rows = ids.map((id) => {
    const figure = ledger.figure(id);
    const to = figuresAddress(report.year, id);
    const part = ledger.partOf(figure.block);
    const printed = printedFigure(figure);
    const number =
      printed === null
        ? textElement('Blank', { to })
        : textElement('Fig', { to, label: `${figure.label} ${printed.full}`, verdict: verdictsAtFigures.get(id) }, [
            text(printed.full),
          ]);
    const place = textElement('PlaceLink', { to: partAddress(report.year, part, figure.block) }, [
      text(printedPlace(figure.block)),
    ]);
    return [[place], [text(figure.label)], [number]];
  });
  return flowElement('FigureTable', {}, [
    table([[[text(termStrings.place)], [text(termStrings.what)], [text(termStrings.number)]], ...rows]),
  ]);
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
