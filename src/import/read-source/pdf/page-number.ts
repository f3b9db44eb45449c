const pageNumber = /^[-—–－\s第]*(?:\d{1,3}|[ivxlc]{1,6})(?:\s*[/页共\s]+\d{0,3}\s*页?)?[-—–－\s]*$/i;

/** Whether words at the edge of a page may be its number: 13, — 13 —, xii, 第13页 共24页, 13/24. */
export function isPageNumber(words: string): boolean {
  return pageNumber.test(words);
}
