import { describe, expect, test } from 'vitest';
import { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { placesOf } from '../../../src/history/permalinks/places.ts';
import type { Original } from '../../../src/report/content.ts';
import { originals } from '../../../src/site/integration/copy-originals.ts';
import { emptyContext, originalHref } from '../../../src/site/page-data/mdx-context.ts';
import { content2019, year2019 } from '../../report-2019.ts';

const pdf: Original = { name: '2019年决算.pdf', format: 'pdf', sha256: '0'.repeat(64), pages: 12 };
const text = ['/2019/original/source.txt', 'content/reports/2019/source.txt'];
const withOriginal = { ...content2019, years: [new PreparedYear({ ...year2019, original: pdf })] };

describe('what a report was taken from', () => {
  test('the text is always served; the published file only where it is kept, at an address its name does not change', () => {
    expect([...originals(content2019)]).toEqual([text]);
    expect([...originals(withOriginal)]).toEqual([
      text,
      ['/2019/original/report.pdf', 'content/reports/2019/original/2019年决算.pdf'],
    ]);
  });

  test('what is served is promised', () => {
    for (const content of [content2019, withOriginal]) {
      const promised = placesOf(content).flatMap(({ address }) => (address.includes('/original/') ? [address] : []));
      expect(promised).toEqual([...originals(content).keys()]);
    }
  });

  test('a page of it is led to in a PDF, the file in a Word document, nothing where it is not kept', () => {
    const context = { ...emptyContext, year: 2019 };
    expect(originalHref({ ...context, original: pdf }, 3)).toBe('/2019/original/report.pdf#page=3');
    expect(originalHref({ ...context, original: { ...pdf, format: 'docx' } }, 3)).toBe('/2019/original/report.docx');
    expect(originalHref(context, 3)).toBeUndefined();
  });
});
