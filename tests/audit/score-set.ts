import { readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../src/audit/finding.ts';
import { Ledger } from '../../src/audit/ledger.ts';
import { ordinaryText } from '../../src/report/ordinary-text.ts';
import { auditOfText, formulaOf, openFindings } from './audit-of-text.ts';
import { isTrue } from './evaluate.ts';

/** A planted error as the writer of a set tells it: its words, as they stand in the report, and what they contradict. */
export interface Key {
  id: string;
  kind: string;
  places: string[];
  note: string;
}

/** What the audit makes of one report of a set. A report without a key file is correct. */
export interface Score {
  name: string;
  keys: { key: Key; findings: Finding[] }[];
  /** 不一致 where nothing is wrong, by arithmetic and words. */
  falseWords: string[];
  /** Open findings where nothing is wrong that ask. */
  questions: string[];
  falseFormulas: string[];
}

/**
 * Scores every report of a folder: `correct/N.txt`, and `planted/N.txt` with `planted/N.keys.json`. An error is found where
 * an open finding stands at words of its key; a key's words over several paragraphs are those where one quotes a piece of them.
 * An entry of the contents is no part of the report: what is told of it stands where it is quoted.
 */
export function scoreSet(folder: string): Score[] {
  return ['correct', 'planted'].flatMap((half) =>
    readdirSync(`${folder}/${half}`)
      .filter((name) => name.endsWith('.txt'))
      .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => {
        const path = `${folder}/${half}/${name}`;
        const keys = half === 'planted' ? JSON.parse(readFileSync(path.replace(/txt$/, 'keys.json'), 'utf8')) : [];
        return scored(`${half}/${name}`, readFileSync(path, 'utf8'), keys);
      }),
  );
}

function scored(name: string, text: string, keys: readonly Key[]): Score {
  const { findings, report } = auditOfText(text);
  const ledger = new Ledger(report, []);
  const headings = [...report.parts, ...[...ledger.sections.values()].map(({ section }) => section)];
  const words = new Map([
    ...headings.map(({ id, numeral, heading }) => [id, bare(`${numeral}${heading ?? ''}`)] as const),
    ...[...ledger.blocks].map(([id, block]) => [id, bare(block.text)] as const),
  ]);
  const printed = [...words.values()];
  const isAtWords = (quote: string, finding: Finding) => {
    const isWhole = printed.some((text) => text.includes(quote));
    return finding.places.some((place) => {
      const [own, text] = [bare(place.quote), words.get(place.block) ?? ''];
      return isWhole ? overlap(text, own, quote) : own !== '' && quote.includes(own);
    });
  };
  const isOfEntry = (quote: string, { rule, sentence }: Finding) =>
    rule === 'contents' &&
    !printed.some((text) => text.includes(quote)) &&
    quote.includes(/“(.*?)”/.exec(bare(sentence))?.[1] ?? '“');
  const isAt = (key: Key) => (finding: Finding) =>
    key.places.map(bare).some((quote) => isAtWords(quote, finding) || isOfEntry(quote, finding));
  const open = openFindings({ findings });
  const roots = open.filter(({ root }) => root === undefined);
  const isElsewhere = (finding: Finding) => {
    const root = roots.find(({ id }) => id === finding.root) ?? finding;
    return !keys.some((key) => isAt(key)(finding) || isAt(key)(root));
  };
  // That a report has no tables is asked at no words of it.
  const isOfWords = ({ places }: Finding) => places.some(({ block }) => (words.get(block) ?? '') !== '');
  const told = (all: readonly Finding[]) => all.map((one) => `${one.id} ${formulaOf(one) || one.sentence}`);
  return {
    name,
    keys: keys.map((key) => ({ key, findings: roots.filter(isAt(key)) })),
    falseWords: told(open.filter((one) => one.verdict === 'inconsistent' && isElsewhere(one))),
    questions: told(roots.filter((one) => one.verdict !== 'inconsistent' && isOfWords(one) && isElsewhere(one))),
    falseFormulas: findings.map(formulaOf).filter((formula) => formula !== '' && !isTrue(formula)),
  };
}

/**
 * How many errors are told under no more findings than there are errors: two of one sum, each with a finding of its own, share its
 * words, and either finding stands at both.
 */
export function toldOnce(keys: Score['keys']): number {
  const groups: { keys: number; findings: Set<string> }[] = [];
  for (const own of keys.filter(({ findings }) => findings.length > 0)) {
    const ids = own.findings.map(({ id }) => id);
    const shared = groups.filter(({ findings }) => ids.some((id) => findings.has(id)));
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push({
      keys: shared.reduce((count, group) => count + group.keys, 1),
      findings: new Set([...ids, ...shared.flatMap(({ findings }) => [...findings])]),
    });
  }
  return groups.reduce((count, group) => count + (group.findings.size <= group.keys ? group.keys : 0), 0);
}

/** Whether two quotes from these words have a character in common. */
function overlap(words: string, one: string, other: string): boolean {
  return startsOf(words, one).some((from) =>
    startsOf(words, other).some((at) => from < at + other.length && at < from + one.length),
  );
}

function startsOf(words: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = words.indexOf(quote); at !== -1 && quote !== ''; at = words.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

/** Lines are joined in a report, and its characters are ordinary ones. */
function bare(words: string): string {
  return ordinaryText(words.replace(/\s/g, '')).replace(/\s/g, '');
}
