import { yearPath } from '../../check/content/content-kinds.ts';
import { put } from '../../report/edit-json.ts';
import { freeId } from '../../report/free-id.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { slugOf } from '../slug.ts';

/** The ids by which other years know figures of a name. */
export function idsElsewhere(files: ReadonlyMap<string, string>, year: number, label: string): string[] {
  const named = [...files].flatMap(([path, text]) => {
    if (!/^content\/reports\/\d{4}\/figures\.json$/.test(path) || path.includes(`/${year}/`)) return [];
    const { figures }: { figures: Figure[] } = JSON.parse(text);
    return figures.filter((figure) => figure.label === label).map(({ id }) => id);
  });
  return [...new Set(named)];
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
