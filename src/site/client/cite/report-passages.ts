/** Words of the report that are selected in one heading, paragraph, cell or caption. */
export interface ReportPassage {
  /** The element whose words they are. */
  element: Element;
  range: Range;
  words: string;
}

/** Where a page shows words of the report, and what of ours stands between them. */
const ofTheReport =
  '.row-heading > :is(h1, h2, h3, h4, h5), .row-paragraph > .row-text, .row-table :is(td, th), .accounts tr:not([hidden], .row-note, .void) > *, .chart-caption';
const ours = '.place-links, .site-words, .accounts :is(button, small, .term-card)';

/** Whether words at a node are the report's. */
export function isOfTheReport(node: Node | null): boolean {
  return (node instanceof Element ? node : node?.parentElement)?.closest(ofTheReport) != null;
}

/**
 * The report's words in a selection, in the order of the page and place by place; nothing of the site's own.
 * @param blank stands where the report left a number blank; without it the blank stays
 */
export function reportPassages(selected: Range, blank?: string): ReportPassage[] {
  const around = selected.commonAncestorContainer;
  const within = around instanceof Element ? around : around.parentElement;
  const inside = within?.closest(ofTheReport);
  const elements = inside ? [inside] : [...(within?.querySelectorAll(ofTheReport) ?? [])];
  return elements.flatMap((element) => {
    if (!selected.intersectsNode(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    if (range.compareBoundaryPoints(Range.START_TO_START, selected) < 0)
      range.setStart(selected.startContainer, selected.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, selected) > 0)
      range.setEnd(selected.endContainer, selected.endOffset);
    const copy = document.createElement('div');
    copy.append(range.cloneContents());
    for (const word of copy.querySelectorAll(ours)) word.remove();
    if (blank) for (const gap of copy.querySelectorAll('.unfilled-blank')) gap.textContent = blank;
    const words = (copy.textContent ?? '').trim();
    // A blank cell keeps its place among those of its row.
    return words === '' && !element.matches('.accounts td') ? [] : [{ element, range, words }];
  });
}

/** Passages as they are pasted: a line each, the cells of a row of a table parted by tabs. */
export function passagesText(passages: readonly ReportPassage[]): string {
  return passages
    .map(({ element, words }, index) => {
      const row = element.closest('tr');
      const before = passages[index - 1]?.element;
      if (before === undefined) return words;
      return (row !== null && before.closest('tr') === row ? '\t' : '\n') + words;
    })
    .join('');
}
