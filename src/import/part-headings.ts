import type { ContentsEntry } from './contents-entries.ts';
import { leadingNumeral, type Numeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import { isSpecificSection, partName } from './section-roles.ts';
import type { SourceLine } from './source-lines.ts';
import { unspaced } from './unspaced.ts';

/** Where a part of the report begins. */
export interface PartStart {
  /** Place in the list of lines. */
  index: number;
  numeral: Numeral;
}

/** A heading is not longer than this. */
const longestHeading = 60;
/** Words that head a part in a report that numbers only some of its parts. */
const unnumbered = /(?:决算(?:公开)?(?:表|报表)|决算情况说明|名词解释|概况)$/;

/**
 * Finds the parts of a report. Where it prints 第X部分, those are its parts, and one that lost its numeral is known by
 * the list of contents or by its words. Where it does not, 一、二、… are its parts if their words say so. Otherwise the
 * report has no parts and the list is empty.
 */
export function partStarts(lines: readonly SourceLine[], contents: readonly ContentsEntry[]): PartStart[] {
  const numbered = lines.flatMap((line, index): PartStart[] => {
    const numeral = leadingNumeral(line.text);
    return numeral?.style === 'part' && (isHeadingLine(line) || isNamedPart(numeral.rest)) ? [{ index, numeral }] : [];
  });
  if (numbered.length > 0) return withUnnumbered(numbered, lines, contents);
  const listed = listedParts(lines, contents);
  return listed.length > 1 ? listed : firstLevelParts(lines);
}

function isHeadingLine({ text }: SourceLine): boolean {
  return text.length <= longestHeading && !endsSentence(text) && !/[，；。]/.test(text);
}

/** 第一部分 部门概况。: a heading for all its full stop. */
function isNamedPart(words: string): boolean {
  return /^[^，；。：]{2,40}。$/.test(words) && partName(words).role !== undefined;
}

function withUnnumbered(
  numbered: readonly PartStart[],
  lines: readonly SourceLine[],
  contents: readonly ContentsEntry[],
): PartStart[] {
  const values = new Set(numbered.map(({ numeral }) => numeral.value));
  const fromContents = listedParts(lines, contents).filter(({ numeral }) => !values.has(numeral.value));
  for (const { numeral } of fromContents) values.add(numeral.value);
  const starts = [...numbered, ...fromContents];
  const roles = new Set(starts.map(({ index }) => roleOfPart(lines, index)));
  const taken = new Set(starts.flatMap(({ index }) => [index, index + 1]));
  const byWords = lines.flatMap((line, index): PartStart[] => {
    const atTop = line.pageBreak || /^\s/.test(line.raw);
    if (!atTop || taken.has(index) || leadingNumeral(line.text) || !isHeadingLine(line)) return [];
    const role = unnumbered.test(line.text) ? partName(line.text).role : undefined;
    const isTitle = /\d{4}\s*年/.test(line.text) || role === 'glossary';
    if (role === undefined || !isTitle || roles.has(role)) return [];
    roles.add(role);
    return [{ index, numeral: unprinted(freeValue(starts, index)) }];
  });
  return [...starts, ...byWords].toSorted((a, b) => a.index - b.index);
}

/** What a part is about by its heading, which may go on in the next line, below a numeral that stands alone too. */
export function roleOfPart(lines: readonly SourceLine[], index: number): ReturnType<typeof partName>['role'] {
  const text = lines[index]?.text ?? '';
  const rest = leadingNumeral(text)?.rest ?? text;
  const words = rest === '' ? (lines[index + 1]?.text ?? '') : rest;
  const next = lines[rest === '' ? index + 2 : index + 1];
  const goesOn = next !== undefined && isHeadingLine(next) && leadingNumeral(next.text) === null;
  return partName(words).role ?? (goesOn ? partName(words + next.text).role : undefined);
}

/** The number after the part before it, which is free where a part has lost its numeral. */
function freeValue(starts: readonly PartStart[], index: number): number {
  const before = starts.filter((start) => start.index < index).map(({ numeral }) => numeral.value);
  const taken = new Set(starts.map(({ numeral }) => numeral.value));
  let value = Math.max(0, ...before) + 1;
  while (taken.has(value)) value += 1;
  return value;
}

function unprinted(value: number): Numeral {
  return { style: 'part', value, printed: '', rest: '' };
}

/** Parts of the list of contents that the report prints without their numeral, at the beginning of a line. */
function listedParts(lines: readonly SourceLine[], contents: readonly ContentsEntry[]): PartStart[] {
  const found: PartStart[] = [];
  for (const { numeral, words } of contents) {
    if (numeral?.style !== 'part' || words.length < 4) continue;
    const from = (found.at(-1)?.index ?? -1) + 1;
    const index = lines.findIndex(
      (line, at) =>
        at >= from &&
        isHeadingLine(line) &&
        words.startsWith(unspaced(line.text)) &&
        unspaced(line.text + (lines[at + 1]?.text ?? '')).startsWith(words),
    );
    if (index !== -1) found.push({ index, numeral: unprinted(numeral.value) });
  }
  return found;
}

/** 一、二、… as parts: at least two of them are parts by their words, and they are no list of single statements. */
function firstLevelParts(lines: readonly SourceLine[]): PartStart[] {
  const headings = lines.flatMap((line, index) => {
    const numeral = leadingNumeral(line.text);
    return numeral?.style === 'comma' && isHeadingLine(line) && !/[\t|｜]/.test(line.text)
      ? [{ index, numeral, role: roleOfPart(lines, index) }]
      : [];
  });
  const [first] = headings;
  const lost = first?.numeral.value === 2 ? overviewAbove(lines, first.index) : -1;
  if (lost !== -1) headings.unshift({ index: lost, numeral: unprinted(1), role: 'overview' });
  const single = headings.filter(
    ({ numeral }) => /(?:情况|说明)$/.test(numeral.rest) && isSpecificSection(numeral.rest),
  );
  if (single.length >= 3) return [];
  const known = new Set(headings.map(({ role }) => role).filter((role) => role !== undefined));
  if (known.size < 2) return [];
  const starts: (PartStart & { role?: string | undefined })[] = [];
  for (const heading of headings) {
    const last = starts.at(-1);
    const follows = heading.numeral.value === (last?.numeral.value ?? 0) + 1;
    // The rows of a table are numbered as well: inside the tables only a part that is known ends them.
    if (heading.role === undefined ? follows && last?.role !== 'tables' : follows || last?.role === 'tables') {
      starts.push(heading);
    }
  }
  return starts.map(({ index, numeral }) => ({ index, numeral: { ...numeral, style: 'part' } }));
}

/** 某某局概况 above 二、…决算表: the first part, whose numeral was lost. */
function overviewAbove(lines: readonly SourceLine[], below: number): number {
  return lines
    .slice(0, below)
    .findIndex((line) => isHeadingLine(line) && !leadingNumeral(line.text) && partName(line.text).role === 'overview');
}
