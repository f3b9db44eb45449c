import type { DocxParts } from './docx-of.ts';
import { p } from './docx-of.ts';

/** A small Word file in which every paragraph's own words are its place in the text, after a bar: ｜3. */
export interface NumberingCase extends DocxParts {
  name: string;
}

export const level = (ilvl: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstract = (id: number, levels: readonly string[], more = '') =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.join('')}</w:abstractNum>`;
export const num = (id: number, definition: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
export const startOverride = (ilvl: number, value: number) =>
  `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
export const numbered = (list: number, ilvl = 0) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`;
export const style = (id: string, pPr: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${pPr}</w:pPr></w:style>`;
export const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
export const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';

/** Paragraphs with these properties, their places as words. */
export const paragraphs = (...properties: string[]) =>
  properties.map((own, index) => p(`｜${index + 1}`, own)).join('');
