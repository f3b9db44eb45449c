import { freeId, idUnder, partId } from '../report/ids.ts';
import { likeness } from '../report/likeness.ts';
import { textOf } from '../report/outline.ts';
import type { Block, Node, Part, Report, Section } from '../report/schema/report.ts';
import { unspaced } from './unspaced.ts';

/** Two passages at least this alike are the same passage, mended. */
const leastLikeness = 0.6;

type Place = Part | Section;

/**
 * Gives the passages of a report the ids they had in the report it replaces, so that links go on leading to the same
 * words. Parts and sections are the same by role or heading, blocks by their text; what is new gets an id that the old
 * report did not use. The day of publication stays too.
 * @param gone ids of what was published once and was moved away or withdrawn
 */
export function keepIds(report: Report, old: Report, gone: ReadonlySet<string> = new Set()): Report {
  const pairs = pairUp(report.parts, old.parts, alikePlaces);
  const numbers = new Set(old.parts.map(({ number }) => number));
  const parts = report.parts.map((part): Part => {
    const before = pairs.get(part);
    if (before)
      return { ...part, id: before.id, number: before.number, content: contentOf(part, before, before.id, gone) };
    const number = numbers.has(part.number) ? Math.max(...numbers) + 1 : part.number;
    numbers.add(number);
    return { ...part, id: partId(number), number, content: contentOf(part, undefined, partId(number), gone) };
  });
  // No report says of itself when it was published: a person did.
  return { ...report, publishedOn: report.publishedOn ?? old.publishedOn, parts };
}

function contentOf(place: Place, before: Place | undefined, id: string, gone: ReadonlySet<string>): Node[] {
  const isSection = (node: Node): node is Section => node.type === 'section';
  const sections = pairUp(place.content.filter(isSection), before?.content.filter(isSection) ?? [], alikePlaces);
  const blocks = pairUp(
    place.content.filter((node): node is Block => !isSection(node)),
    before?.content.filter((node): node is Block => !isSection(node)) ?? [],
    alikeBlocks,
  );
  const kept = new Set([...sections.values(), ...blocks.values()].map((node) => node.id));
  const fresh = (own: string): string => {
    const wanted = idUnder(id, own, place.id);
    if (before === undefined && wanted === own && !gone.has(own)) return own;
    // An id that once meant other words must not come to mean these.
    const wasOther = (candidate: string) =>
      kept.has(candidate) || gone.has(candidate) || (before !== undefined && idsIn([before]).includes(candidate));
    const free = freeId(wanted, wasOther);
    kept.add(free);
    return free;
  };
  return place.content.map((node): Node => {
    if (isSection(node)) {
      const old = sections.get(node);
      const own = old?.id ?? fresh(node.id);
      return { ...node, id: own, content: contentOf(node, old, own, gone) };
    }
    const own = blocks.get(node)?.id ?? fresh(node.id);
    if (node.type !== 'table') return { ...node, id: own };
    return { ...node, id: own, rows: node.rows.map((row) => ({ ...row, id: idUnder(own, row.id, node.id) })) };
  });
}

/** Pairs each new node with the old one most like it, best first, each once. */
function pairUp<N extends object>(news: readonly N[], olds: readonly N[], alike: (a: N, b: N) => number): Map<N, N> {
  const candidates = news
    .flatMap((node, index) =>
      olds.map((old, at) => ({ node, old, score: alike(node, old) - Math.abs(index - at) * 1e-6 })),
    )
    .filter(({ score }) => score >= leastLikeness)
    .toSorted((a, b) => b.score - a.score);
  const pairs = new Map<N, N>();
  const taken = new Set<N>();
  for (const { node, old } of candidates) {
    if (pairs.has(node) || taken.has(old)) continue;
    pairs.set(node, old);
    taken.add(old);
  }
  return pairs;
}

function alikePlaces(a: Place, b: Place): number {
  if (a.role !== undefined && a.role === b.role) return 1;
  return likeness(unspaced(wordsOf(a)), unspaced(wordsOf(b)));
}

function wordsOf(place: Place): string {
  if (place.heading !== null) return place.heading;
  const [first] = place.content;
  return first !== undefined && first.type !== 'section' ? textOf(first) : ('label' in place && place.label) || '';
}

function alikeBlocks(a: Block, b: Block): number {
  if (a.type !== b.type) return 0;
  if (a.type === 'absence') return 1;
  const [now, then] = [unspaced(textOf(a)), unspaced(textOf(b))];
  // What only goes on after its last sentence is itself, however much was added.
  const goesOn = /[。；！？]$/.test(then) && now.startsWith(then);
  return Math.max(likeness(now, then), goesOn ? leastLikeness + 0.3 : 0);
}

function idsIn(nodes: readonly (Part | Node)[]): string[] {
  return nodes.flatMap((node) => [node.id, ...('content' in node ? idsIn(node.content) : [])]);
}
