import { createHash } from 'node:crypto';
import type { Decision } from '../report/schema/decisions.ts';
import { type Part, type Report, reportSchema } from '../report/schema/report.ts';
import { rawBlocks } from './blocks.ts';
import { prepareDecisions } from './decisions.ts';
import { currencyOf, documentFacts } from './document-facts.ts';
import type { ImportFailure, ImportQuestion } from './import-question.ts';
import { joinedText } from './joined-text.ts';
import { outlineTree } from './outline-tree.ts';
import { repeatedId } from './repeated-id.ts';
import { countLines, sourceLines } from './source-lines.ts';
import type { NamedTerm } from './terms.ts';
import { measureTypesetting } from './typesetting.ts';

/** What an import needs besides the text. */
export interface ImportOptions {
  /** Fiscal year of the accounts; must be the one the headings name. */
  year: number;
  /** Human decisions on what the text does not tell. */
  decisions?: readonly Decision[];
  /** Terms of the glossary, to link entries of the report's own glossary to. */
  terms?: readonly NamedTerm[];
}

export type ImportResult = { report: Report; questions: ImportQuestion[] } | { failure: ImportFailure };

/** Name under which the source is kept beside report.json. */
export const SOURCE_FILE = 'source.txt';

/**
 * Imports a published report from its bytes, as extracted to text. The same input always gives the same result.
 * @returns the report with what could not be decided, or why there is none
 */
export function importReport(source: Uint8Array, options: ImportOptions): ImportResult {
  const text = decode(source);
  if (text === null) return { failure: { kind: 'not-text' } };
  const lines = sourceLines(text);
  if (lines.length === 0) return { failure: { kind: 'empty' } };

  const typesetting = measureTypesetting(lines);
  const blocks = rawBlocks(lines, typesetting);
  const firstPart = blocks.findIndex(({ kind }) => kind === 'part');
  if (firstPart === -1) return { failure: { kind: 'no-parts', lines: lines.length } };
  const front = blocks.slice(0, firstPart).flatMap((block) => block.lines);

  const decisions = prepareDecisions(options.decisions ?? [], lines);
  const outline = outlineTree(blocks.slice(firstPart), { typesetting, decisions, terms: options.terms ?? [] });
  const facts = documentFacts(outline.parts);
  if (!facts) return { failure: { kind: 'no-title', headings: outline.parts.map(({ heading }) => heading) } };
  if (facts.year !== options.year) {
    return { failure: { kind: 'other-year', expected: options.year, found: facts.year } };
  }
  if (front[0]) {
    const { number: from, text: startsWith } = front[0];
    return { failure: { kind: 'front-matter', from, to: front.at(-1)?.number ?? from, startsWith } };
  }
  const repeated = repeatedId(outline.parts);
  if (repeated) return { failure: repeated };

  const report = reportSchema.parse({
    year: options.year,
    title: facts.title,
    department: facts.department,
    ...currencyOf(joinedText(lines)),
    publishedOn: null,
    source: { file: SOURCE_FILE, sha256: sha256(source), lines: countLines(text) },
    parts: outline.parts.map(withAbsence),
  });
  return { report, questions: [...outline.questions, ...decisions.questions()] };
}

/** SHA-256 of bytes, in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Only UTF-8 text without control characters is text here. */
function decode(source: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A part that is to hold the tables of the accounts and holds none says so. */
function withAbsence(part: Part): Part {
  if (part.role !== 'tables' || part.content.some(({ type }) => type === 'table')) return part;
  const absence = { type: 'absence' as const, id: `${part.id}-absent`, what: 'final-accounts-tables' as const };
  return { ...part, content: [absence, ...part.content] };
}
