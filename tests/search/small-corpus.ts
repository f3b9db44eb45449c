import { createCorpus } from '../../src/search/corpus/corpus.ts';
import { type FoldedRecord, foldRecord } from '../../src/search/corpus/folded-record.ts';
import type { Rarity } from '../../src/search/corpus/rarity.ts';
import { createThesaurus } from '../../src/search/corpus/thesaurus.ts';
import { createPlainQuestion } from '../../src/search/questions/plain-question.ts';
import type { EverydayWords } from '../../src/search/records/everyday-words.ts';
import type { SearchFigure, SearchRecord } from '../../src/search/records/search-record.ts';
import { createFold } from '../../src/search/text/normalise.ts';

/** Questions, of whom nobody speaks as in a region. */
export const plain = createPlainQuestion([]);

export const fold = createFold({ traditional: '', simplified: '' });

/** A language in which people often say 今天 and 知道, and 天气 less often. */
const bits = new Map(Object.entries({ 今天: 9, 知道: 9, 天气: 13 }));
export const rarity: Rarity = (word) => bits.get(word) ?? null;

/** A section with a heading and a text; `edits` say what else a test is about. */
export function record(heading: string, text = '', edits: Partial<SearchRecord> = {}): SearchRecord {
  return {
    address: `/2019/part-1/#${heading}`,
    kind: 'section',
    year: 2019,
    number: '1.1',
    title: heading,
    heading,
    label: heading,
    trail: [],
    blocks: text === '' ? [] : [{ id: `${heading}-p1`, text }],
    concept: '',
    part: { key: 'overview', label: '概况' },
    ...edits,
  };
}

/** A figure that a block states. */
export function figure(
  label: string,
  value: string | null,
  unit: string,
  edits: Partial<SearchFigure> = {},
): SearchFigure {
  return { id: label, label, value, unit, measure: 'final', ...edits };
}

/** A term of the glossary. */
export function term(name: string, definition = '', edits: Partial<SearchRecord> = {}): SearchRecord {
  return record(name, definition, { address: `/glossary/${name}/`, kind: 'term', number: '5.1', part: null, ...edits });
}

export function folded(one: SearchRecord): FoldedRecord {
  return foldRecord(one, fold);
}

/** These records, and what people call things. */
export function corpusOf(records: SearchRecord[], everyday: EverydayWords[] = []) {
  return createCorpus(records.map(folded), createThesaurus(everyday, fold));
}
