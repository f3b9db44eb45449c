import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PdfResources } from '../src/import/read-source/pdf/pdf-pages.ts';

/** Character maps and fonts that come with the PDF reader. */
export function pdfResources(): PdfResources {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };
}
