import { numeralOf } from '../numeral-formats.ts';
import { child, childrenOf, childSwitch, childValue, type XmlElement } from '../xml-elements.ts';
import type { Numbered, WordStyles } from './word-styles.ts';

/** One level of a list. */
interface Level {
  start: number;
  format: string;
  /** %1、 or （%2）; the digit is the level, from 1. */
  text: string;
  /** Begins again after a level of at most this number, from 1; 0 where it never does. */
  restart: number;
  /** Whether all counts in its text are written 1, 2, 3. */
  isLegal: boolean;
  suffix: string;
  /** Paragraphs of this style are of this level. */
  style: string | undefined;
  hidden: boolean;
}

/** A list (`w:num`): the definition it shares with others, and what it has of its own. */
interface List {
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Counts that it begins with at its first paragraph of a level. */
  starts: ReadonlyMap<number, number>;
}

/**
 * How far a level has been counted; undefined where it begins with its next paragraph. It is doubtful where a level below
 * came before it: programs differ on whether that counts it.
 */
type Count = { value: number | undefined; isDoubtful: boolean } | undefined;

/** What Word draws before a paragraph, and whether a blank or a tab sets it apart from the words. */
export type Numeral =
  | { kind: 'drawn'; words: string; isApart: boolean }
  /** A bullet, or nothing. */
  | { kind: 'none' }
  /** It is not known for certain what Word draws. */
  | { kind: 'unknown'; format: string };

export interface WordNumbering {
  /** Numeral of the next paragraph of the text; every one that Word counts has to be asked for, in order. */
  next(properties: XmlElement | undefined): Numeral;
}

/**
 * Reads how a Word file numbers its paragraphs (ECMA-376 17.9) and counts them. All lists that share a definition
 * (`w:abstractNum`) count on from each other, unless one says what it starts with.
 */
export function wordNumbering(root: XmlElement, styles: WordStyles): WordNumbering {
  const lists = listsOf(root, styles);
  const counts = new Map<string, Count[]>();
  const begun = new Set<string>();
  return {
    next(properties) {
      const said = styles.numbering(properties);
      const list = said?.list === undefined ? undefined : lists.get(said.list);
      if (said?.list === undefined || list === undefined) return { kind: 'none' };
      const level = levelOf(list, said.level, said.styles);
      const own = counts.get(list.definition) ?? [];
      counts.set(list.definition, own);
      count(list, { list: said.list, level }, own, begun);
      return drawn(list, level, own);
    },
  };
}

/** A level that names the paragraph's style counts before the level that the style names (ECMA-376 17.3.1.19). */
function levelOf({ levels }: List, level: number | undefined, styles: readonly string[]): number {
  const [named] = styles.flatMap((style) => [...levels].find(([, { style: own }]) => own === style)?.[0] ?? []);
  return Math.min(8, Math.max(0, named ?? level ?? 0));
}

function count(list: List, { list: id, level }: Numbered, counts: Count[], begun: Set<string>): void {
  const start = list.starts.get(level);
  const restarts = start !== undefined && !begun.has(`${id} ${level}`);
  const goesOn = begun.has(id);
  begun.add(id).add(`${id} ${level}`);
  const before = counts[level];
  const value = restarts || before?.value === undefined ? startOf(list, level) : before.value + 1;
  // Programs differ on whether a list that has begun at another level still begins again at this one.
  const isDoubtful = restarts ? goesOn && before?.value !== undefined : (before?.isDoubtful ?? false);
  counts[level] = { value, isDoubtful };
  for (let above = 0; above < level; above++) counts[above] ??= { value: undefined, isDoubtful: true };
  for (let deeper = level + 1; deeper < counts.length; deeper++) {
    if (level < (list.levels.get(deeper)?.restart ?? deeper)) counts[deeper] = undefined;
  }
}

function startOf({ starts, levels }: List, level: number): number {
  return starts.get(level) ?? levels.get(level)?.start ?? 1;
}

function drawn(list: List, level: number, counts: readonly Count[]): Numeral {
  const own = list.levels.get(level);
  if (own === undefined || own.hidden || own.format === 'bullet') return { kind: 'none' };
  let unknown: string | undefined;
  const words = own.text.replace(/%([1-9])/g, (_, nth: string) => {
    const at = Number(nth) - 1;
    const other = list.levels.get(at);
    if (other === undefined || at > level) return '';
    const format = own.isLegal ? 'decimal' : other.format;
    const { value, isDoubtful = false } = counts[at] ?? {};
    const written = isDoubtful && value !== undefined ? undefined : numeralOf(value ?? startOf(list, at), format);
    if (written === undefined) unknown = format;
    return written ?? '';
  });
  if (unknown !== undefined) return { kind: 'unknown', format: unknown };
  return words === '' ? { kind: 'none' } : { kind: 'drawn', words, isApart: own.suffix !== 'nothing' };
}

function listsOf(root: XmlElement, styles: WordStyles): Map<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((definition) => [definition.attributes['w:abstractNumId'] ?? '', definition]),
  );
  const nums = new Map(childrenOf(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  /** Definition of a list; one that is only a link to a style of lists has that style's. */
  const definitionOf = (num: XmlElement | undefined, passed: readonly string[] = []): string | undefined => {
    const id = childValue(num, 'w:abstractNumId');
    if (id === undefined || passed.includes(id)) return undefined;
    const link = childValue(definitions.get(id), 'w:numStyleLink');
    const list = link === undefined ? undefined : styles.listOf(link);
    return list === undefined ? id : (definitionOf(nums.get(list), [...passed, id]) ?? id);
  };
  const levels = new Map([...definitions].map(([id, definition]) => [id, levelsOf(definition)]));
  return new Map(
    [...nums].flatMap(([id, num]): [string, List][] => {
      const definition = definitionOf(num);
      if (definition === undefined) return [];
      const own = new Map(levels.get(definition));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl'] ?? 0);
        const changed = child(override, 'w:lvl');
        if (changed) own.set(level, levelFrom(changed, level));
        const start = childValue(override, 'w:startOverride');
        if (start !== undefined) starts.set(level, Number(start));
      }
      return [[id, { definition, levels: own, starts }]];
    }),
  );
}

function levelsOf(definition: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((level) => {
      const number = Number(level.attributes['w:ilvl'] ?? 0);
      return [number, levelFrom(level, number)];
    }),
  );
}

function levelFrom(level: XmlElement, number: number): Level {
  return {
    start: Number(childValue(level, 'w:start') ?? 0),
    format: formatOf(level),
    text: childValue(level, 'w:lvlText') ?? '',
    restart: Number(childValue(level, 'w:lvlRestart') ?? number),
    isLegal: childSwitch(level, 'w:isLgl') ?? false,
    suffix: childValue(level, 'w:suff') ?? 'tab',
    style: childValue(level, 'w:pStyle'),
    hidden: childSwitch(child(level, 'w:rPr'), 'w:vanish') ?? false,
  };
}

/** Formats that came later stand in a choice, with a plain one for programs that do not know them. */
function formatOf(level: XmlElement): string {
  const chosen = child(child(child(level, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt');
  const format = chosen ?? child(level, 'w:numFmt');
  const name = format?.attributes['w:val'] ?? 'decimal';
  return name === 'custom' ? (format?.attributes['w:format'] ?? name) : name;
}
