import { put } from '../../report/edit-json.ts';
import { idsAbove } from '../../report/ids.ts';
import { partsAndSections } from '../../report/outline.ts';
import type { Node, Report } from '../../report/schema/report.ts';
import type { ThesaurusEntry } from '../../report/schema/thesaurus.ts';
import { wordsIn } from './whole-place.ts';

/**
 * The file of the office's words where an answer goes elsewhere with what is moved: words that led to where it stood lead
 * also to where it is to stand.
 * @param to id of the part or section it goes to
 * @returns the words it is about too: `led` there now, `lost` where the new place has no role that words could lead to
 */
export function followedTargets(
  thesaurus: string,
  report: Report,
  moved: Node,
  to: string,
): { text: string; led: string[]; lost: string[] } {
  const then = rolesAt(report, idsAbove(moved.id));
  const now = rolesAt(report, [to, ...idsAbove(to)]);
  const [nearest] = now;
  const words = wordsIn(moved);
  const entries: ThesaurusEntry[] = JSON.parse(thesaurus).entries;
  const concerned = entries.flatMap(({ targets, means, words: own }, index) => {
    const leads = (roles: readonly string[]) => roles.some((role) => targets.includes(`role:${role}`));
    const isAnswer = means.split('、').some((one) => words.includes(one));
    return isAnswer && leads(then) && !leads(now) ? [{ index, end: targets.length, own }] : [];
  });
  const named = concerned.flatMap(({ own }) => own.slice(0, 1));
  if (nearest === undefined) return { text: thesaurus, led: [], lost: named };
  const text = concerned.reduce(
    (json, { index, end }) => put(json, ['entries', index, 'targets', end], `role:${nearest}`, true),
    thesaurus,
  );
  return { text, led: named, lost: [] };
}

/** The roles of places, as far as they have one, in the order of the ids. */
function rolesAt(report: Report, ids: readonly string[]): string[] {
  const places = partsAndSections(report);
  return ids.flatMap((id) => places.find((place) => place.id === id)?.role ?? []);
}
