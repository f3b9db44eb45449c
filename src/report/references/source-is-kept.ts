import { createHash } from 'node:crypto';
import { problemStrings } from '../../strings.ts';
import { type ContentFiles, placedNodes, type YearFiles } from '../content-files.ts';
import type { JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import type { Section } from '../schema/report.ts';

/** Words of the report and the source lines they came from. */
interface Passage {
  id: string;
  text: string;
  lines: readonly [number, number];
  path: JsonPath;
  /** A table's cells do not stand in the order of the lines; of one that was not taken over, only the title is kept. */
  compare: 'exactly' | 'in-any-order' | 'title-only';
}

/**
 * The source is the registered one, every non-blank line of it belongs to exactly one passage, and each passage says
 * what its lines say. White space does not count: line wraps are joined and runs of spaces shown as one.
 */
export function sourceIsKept({ years }: ContentFiles): Problem[] {
  return years.flatMap((year) => {
    const { report, source } = year;
    const sha256 = createHash('sha256').update(source).digest('hex');
    if (sha256 !== report.value.source.sha256) {
      return [report.file.problemAt(['source', 'sha256'], problemStrings.sourceChanged)];
    }
    return passagesAgree(year);
  });
}

function passagesAgree({ report, source }: YearFiles): Problem[] {
  const asides = new Set((report.value.source.asides ?? []).flatMap(({ lines: [from, to] }) => range(from, to)));
  const lines = source.split(/\r?\n/).map((line, index) => (asides.has(index + 1) ? '' : compact(line)));
  const owner = new Map<number, string>();
  const problems: Problem[] = [];
  for (const passage of passagesOf(report.value)) {
    const [from, to] = passage.lines;
    const printed = lines.slice(from - 1, to).join('');
    const kept = compact(passage.text);
    const same = saysTheSame(passage.compare, printed, kept);
    if (!same) {
      problems.push(report.file.problemAt(passage.path, problemStrings.textDiffers(passage.id, `${from}–${to}`)));
    }
    for (let line = from; line <= to; line++) {
      if (lines[line - 1] === '') continue;
      if (owner.has(line)) problems.push(report.file.problemAt(passage.path, problemStrings.lineTwice(line)));
      owner.set(line, passage.id);
    }
  }
  lines.forEach((text, index) => {
    if (text !== '' && !owner.has(index + 1)) {
      problems.push(report.file.problemAt(['parts'], problemStrings.lineUnused(index + 1)));
    }
  });
  return problems;
}

function passagesOf(report: YearFiles['report']['value']): Passage[] {
  const parts = report.parts.map(
    (part, index): Passage => ({
      id: part.id,
      text: part.numeral + part.heading,
      lines: part.lines,
      path: ['parts', index, 'heading'],
      compare: 'exactly',
    }),
  );
  const inside = placedNodes(report).flatMap(({ node, path }): Passage[] => {
    switch (node.type) {
      case 'absence':
        return [];
      case 'section':
        return node.style === 'heading' ? [headingPassage(node, path)] : [];
      case 'table': {
        const cells = [...node.columns, ...node.rows.flatMap((row) => row.cells.flat())];
        return [{ id: node.id, text: cells.join(''), lines: node.lines, path, compare: 'in-any-order' }];
      }
      case 'table-in-source':
        return [{ id: node.id, text: node.title, lines: node.lines, path: [...path, 'title'], compare: 'title-only' }];
      default:
        return [{ id: node.id, text: node.text, lines: node.lines, path: [...path, 'text'], compare: 'exactly' }];
    }
  });
  return [...parts, ...inside];
}

function headingPassage(section: Section, path: JsonPath): Passage {
  const text = section.numeral + (section.heading ?? '');
  return { id: section.id, text, lines: section.lines, path: [...path, 'heading'], compare: 'exactly' };
}

function saysTheSame(compare: Passage['compare'], printed: string, kept: string): boolean {
  switch (compare) {
    case 'exactly':
      return printed === kept;
    case 'in-any-order':
      return sortedLetters(printed) === sortedLetters(kept);
    case 'title-only':
      return printed.includes(kept);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function compact(text: string): string {
  return text.replace(/[\s﻿]+/g, '');
}

function sortedLetters(text: string): string {
  return [...text].sort().join('');
}
