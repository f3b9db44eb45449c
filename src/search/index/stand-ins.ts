import type { ThesaurusEntry } from '../../report/schema/thesaurus.ts';
import type { AskedConcept } from '../../template/question-bank.ts';
import { targetConcept } from '../records/everyday-words.ts';
import { isOwn, type SearchRecord } from '../records/search-record.ts';

/** Matters that reports tell of in one section or in several, by their roles. */
const toldWhole = ['role:performance', 'role:three-public'];

/**
 * Where words and questions lead that ask for a section or term this site has not: a report may tell of receptions and
 * vehicles in one section, and explain no 年末结转和结余. It is the record that states a figure which is asked for
 * there; else the first that has what it is called, where a number stands beside it; else the
 * section that tells of all of the matter.
 * @param asked what people ask, with the figures that answer
 * @param called official words by what they lead to
 * @returns the concepts of targets, each once
 */
export function createStandIns(
  records: readonly SearchRecord[],
  asked: readonly AskedConcept[],
  called: readonly ThesaurusEntry[],
): (concepts: readonly string[]) => string[] {
  const known = new Set(records.map(({ concept }) => concept));
  const stating = new Map(
    records
      .toReversed()
      .flatMap((record) => record.blocks.flatMap(({ figures = [] }) => figures.map(({ id }) => [id, record] as const))),
  );
  const standIn = new Map<string, string>();
  const stand = (target: string | undefined, found: () => SearchRecord | undefined) => {
    if (target === undefined || known.has(target) || standIn.has(target)) return;
    const record = found();
    if (record !== undefined) standIn.set(target, record.concept || record.address);
  };
  for (const { targets, figures } of asked)
    stand(targets.map(targetConcept)[0], () => figures.flatMap((id) => stating.get(id) ?? [])[0]);
  for (const { targets, means } of called)
    stand(targets.map(targetConcept)[0], () => having(means.split('、'), records));
  const whole = (concept: string) => toldWhole.find((one) => concept.startsWith(one) && known.has(one));
  return (concepts) => [
    ...new Set(
      concepts.map((concept) => (known.has(concept) ? concept : (standIn.get(concept) ?? whole(concept) ?? concept))),
    ),
  ];
}

/** The first record that has one of these words, best where it states a number beside it. */
function having(words: readonly string[], records: readonly SearchRecord[]): SearchRecord | undefined {
  const blocks = records
    .filter(({ kind }) => !isOwn(kind))
    .flatMap((record) => record.blocks.map((block) => ({ record, block })))
    .filter(({ block: { text } }) => words.some((word) => text.includes(word)));
  return (blocks.find(({ block: { figures = [] } }) => figures.length > 0) ?? blocks[0])?.record;
}
