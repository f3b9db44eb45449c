import type { AskedConcept } from '../../template/question-bank.ts';
import type { SearchRecord } from '../records/search-record.ts';

/**
 * Where questions lead that ask for a section this site has not: a report may tell of receptions and vehicles in one
 * section. It is the record that states a figure which is asked for there.
 * @param asked what people ask, with the figures that answer
 * @returns the concepts of targets, each once
 */
export function createStandIns(
  records: readonly SearchRecord[],
  asked: readonly AskedConcept[],
): (concepts: readonly string[]) => string[] {
  const known = new Set(records.map(({ concept }) => concept));
  const stating = new Map(
    records
      .toReversed()
      .flatMap((record) => record.blocks.flatMap(({ figures = [] }) => figures.map(({ id }) => [id, record] as const))),
  );
  const standIn = new Map<string, string>();
  for (const { targets, figures } of asked) {
    const [target] = targets;
    const record = figures.flatMap((id) => stating.get(id) ?? [])[0];
    if (target === undefined || record === undefined || known.has(target) || standIn.has(target)) continue;
    standIn.set(target, record.concept || record.address);
  }
  return (concepts) => [
    ...new Set(concepts.map((concept) => (known.has(concept) ? concept : (standIn.get(concept) ?? concept)))),
  ];
}
