import { yearPath } from '../../check/content/content-kinds.ts';
import { put } from '../../report/edit-json.ts';
import { figureStart } from '../../report/figure-place.ts';
import { freeId } from '../../report/free-id.ts';
import { blocksOf, textOf } from '../../report/outline.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Report } from '../../report/schema/report.ts';
import { wordsBefore } from '../propose-figures/words-before.ts';
import { slugOf } from '../slug.ts';

/** Figures of other years, the years next to this one first, those whose own name is still made up left out. */
function othersOf(files: ReadonlyMap<string, string>, year: number): { figure: Figure; folder: string }[] {
  const folders = [...files.keys()].flatMap(
    (path) => /^(content\/reports\/\d{4})\/figures\.json$/.exec(path)?.[1] ?? [],
  );
  const distance = (folder: string) => Math.abs(Number(folder.slice(-4)) - year);
  return folders
    .filter((folder) => distance(folder) !== 0)
    .sort((a, b) => distance(a) - distance(b))
    .flatMap((folder) => {
      const { figures }: { figures: Figure[] } = JSON.parse(files.get(yearPath(folder, 'figures')) ?? '');
      return figures.filter(({ provisional }) => !provisional).map((figure) => ({ figure, folder }));
    });
}

/** The ids by which other years know figures of a name that count in the same unit. */
export function idsElsewhere(
  files: ReadonlyMap<string, string>,
  year: number,
  { label, unit }: Pick<Figure, 'label' | 'unit'>,
): string[] {
  const named = othersOf(files, year).filter(({ figure }) => figure.label === label && figure.unit === unit);
  return [...new Set(named.map(({ figure }) => figure.id))];
}

/**
 * What another year calls the number that stood at the same place of the same sentence; undefined where none did.
 * @param text of the block; its numbers may be others than they were
 * @param start where the number begins in it
 */
export function labelElsewhere(
  files: ReadonlyMap<string, string>,
  year: number,
  text: string,
  start: number,
): string | undefined {
  const wanted = sentenceAround(text, start);
  const others = othersOf(files, year);
  const textsOf = new Map(
    [...new Set(others.map(({ folder }) => folder))].map((folder) => {
      const report: Report = JSON.parse(files.get(yearPath(folder, 'report')) ?? '{"parts":[]}');
      return [folder, new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]))] as const;
    }),
  );
  return others.find(({ figure, folder }) => {
    const there = textsOf.get(folder)?.get(figure.block) ?? '';
    const at = figureStart(figure, there);
    return at !== undefined && sentenceAround(there, at) === wanted;
  })?.figure.label;
}

/** The sentence around a number, without blanks, the number marked and all others left out. */
function sentenceAround(text: string, start: number): string {
  const bare = (words: string) => words.replace(/\s/g, '').replace(/\d[\d,.]*/g, '#');
  const [after = ''] = text.slice(start).split(/[。；]/);
  return `${bare(wordsBefore(text, start))}|${bare(after)}`;
}

/** The id to propose for a new figure: one that other years have for its name, or one made of the name. */
export function proposedId(label: string, elsewhere: readonly string[], isFree: (id: string) => boolean): string {
  const wanted = elsewhere.find(isFree) ?? `work.${slugOf(label) || 'number'}`;
  return freeId(wanted, (id) => !isFree(id));
}

/**
 * The files of a year that change when a figure gets its final id and name, by path: it is no longer provisional, and
 * charts and relations that name it follow.
 */
export function withFinalName(
  files: ReadonlyMap<string, string>,
  folder: string,
  { id: draft }: Figure,
  { id, label }: { id: string; label: string },
): Map<string, string> {
  const figuresPath = yearPath(folder, 'figures');
  const { figures }: { figures: Figure[] } = JSON.parse(files.get(figuresPath) ?? '');
  const at = figures.findIndex((one) => one.id === draft);
  const renamed = (text: string) => text.replaceAll(`"${draft}"`, `"${id}"`).replaceAll(`{${draft}}`, `{${id}}`);
  const changed = [figuresPath, yearPath(folder, 'charts'), yearPath(folder, 'relations')].flatMap((path) => {
    const before = files.get(path);
    if (before === undefined) return [];
    const named =
      path === figuresPath
        ? put(put(before, ['figures', at, 'label'], label), ['figures', at, 'provisional'], undefined)
        : before;
    return renamed(named) === before ? [] : [[path, renamed(named)] as const];
  });
  return new Map(changed);
}
