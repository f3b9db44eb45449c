import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSourceApart } from '../../src/import/read-source/read-apart.ts';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { pdfOf, printedLines, streamOf } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const resources = { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };
const lines = printedLines(['负责全县样例的编写和推广。']);

/** A page that draws a form twice, which draws one twice, and so on. */
function drawnAgainAndAgain(times: number): Uint8Array {
  const form = (content: string, next: number) =>
    streamOf(
      `/Type/XObject/Subtype/Form/BBox[0 0 600 840]/Resources<</Font<</F1 3 0 R>>/XObject<</X ${next} 0 R>>>>`,
      content,
    );
  const extra = Array.from({ length: times }, (_, nth) => form('/X Do /X Do', 91 + nth));
  return pdfOf([[...lines, { text: '', x: 0, y: 0, how: '/X Do' }]], {
    resources: '/XObject<</X 90 0 R>>',
    extra: [...extra, form('BT /F1 15 Tf 80 600 Td <7532> Tj ET', 3)],
  });
}

describe('a file read apart', () => {
  test('is read as it is read here', async () => {
    const file = pdfOf([lines, lines]);
    expect(await readSourceApart(file, resources)).toEqual(await readSource(file, resources));
  });

  test('is refused where it takes too long, and where it takes too much memory, with the reason', async () => {
    const bounds = { seconds: 2, secondsOfPage: 0, megabytes: 1000 };
    const long = await readSourceApart(drawnAgainAndAgain(30), resources, bounds);
    expect(long).toMatchObject({ failure: { kind: 'too-long' } });
    // No program starts in so little.
    const large = await readSourceApart(pdfOf([lines]), resources, { ...bounds, megabytes: 20 });
    expect(large).toEqual({ failure: { kind: 'too-large' } });
  });
});
