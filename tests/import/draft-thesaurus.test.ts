import { expect, test } from 'vitest';
import { draftThesaurus } from '../../src/import/draft-thesaurus.ts';
import type { ThesaurusEntry } from '../../src/report/schema/thesaurus.ts';

const entry = (words: string[], ...targets: string[]): ThesaurusEntry => ({
  words,
  means: '公务用车',
  targets,
  kind: 'everyday',
});
const none = () => [];

test('an entry keeps the targets that the new report has, and goes where it has none', () => {
  const entries = [entry(['公车'], 'role:vehicles', 'role:network'), entry(['网络'], 'role:network')];
  expect(draftThesaurus(entries, (target) => target === 'role:vehicles', none)).toEqual([
    entry(['公车'], 'role:vehicles'),
  ]);
});

test('a word that is objected to goes alone, until nothing is objected to', () => {
  const entries = [entry(['公车', '班车'], 'a'), entry(['专车'], 'a')];
  const asked: string[] = [];
  const objections = (text: string) => {
    asked.push(text);
    return text.split('\n').flatMap((line, index) => (line.includes('班车') ? [index + 1] : []));
  };
  expect(draftThesaurus(entries, () => true, objections)).toEqual([entry(['公车'], 'a'), entry(['专车'], 'a')]);
  expect(asked).toHaveLength(2);
});

test('exceptions that were reviewed for the other report are not taken over', () => {
  const [drafted] = draftThesaurus([{ ...entry(['公车'], 'a'), alsoLiteral: { 公车: '另有所指' } }], () => true, none);
  expect(drafted).toEqual(entry(['公车'], 'a'));
});
