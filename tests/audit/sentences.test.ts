import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { auditStrings } from '../../src/words/strings.ts';
import { figures, relations, report } from './content-2019.ts';

const { findings } = auditReport({ report, figures }, relations);
const judging = /错误|造假|隐瞒|虚假|违规|违法|失实|应当整改|弄虚作假/;

test('no sentence, title or explanation judges the people who wrote the report', () => {
  const texts = [
    ...findings.flatMap(({ title, sentence }) => [title, sentence]),
    JSON.stringify(auditStrings),
    JSON.stringify(relations),
  ];
  expect(texts.filter((text) => judging.test(text))).toEqual([]);
});

test('every placeholder of every sentence is filled', () => {
  expect(
    findings.filter(({ title, sentence }) => /[{}]|undefined|null/.test(title + sentence)).map(({ id }) => id),
  ).toEqual([]);
});

test('no digit is typed into a sentence, but the number of a finding it refers to', () => {
  const typed = relations.flatMap(({ id, title, sentences = {} }) =>
    [title, ...Object.values(sentences)]
      .filter((text) => /\d/.test(text.replace(/\{[^}]+\}/g, '').replace(/[SPYEL]\d\d/g, '')))
      .map(() => id),
  );
  expect(typed).toEqual([]);
});

test('each sentence is one or two statements that end', () => {
  expect(
    findings.filter(({ sentence }) => !sentence.endsWith('。') || sentence.length > 140).map(({ id }) => id),
  ).toEqual([]);
});

test('what is inconsistent says how to settle it', () => {
  const settling = /可以(确定|理清|说明|对照)|即可|就能|随之|不会引起误解|读者就/;
  expect(
    findings
      .filter(({ verdict, sentence }) => verdict === 'inconsistent' && !settling.test(sentence))
      .map(({ id }) => id),
  ).toEqual([]);
});

test('small sums are given in 元 as well', () => {
  expect(findings.find(({ id }) => id === 'E09')?.sentence).toContain('0.02万元（200元）');
});
