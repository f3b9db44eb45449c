import { expect, test } from 'vitest';
import { contentKinds, sharedKinds, yearKinds } from '../../../src/check/content/content-kinds.ts';
import { inspectContent } from '../../../src/check/content/parse-content.ts';
import { fixtureContent } from '../../small-content.ts';

test.each(contentKinds.filter(({ ifAbsent }) => ifAbsent !== undefined))(
  '$name may be absent: what stands for it is sound',
  ({ schema, ifAbsent }) => {
    expect(schema?.safeParse(JSON.parse(ifAbsent ?? '')).success).toBe(true);
  },
);

const required = [
  ...Object.values(sharedKinds).map((kind) => ({ kind, path: `content/${kind.name}` })),
  ...Object.values(yearKinds).map((kind) => ({ kind, path: `content/reports/2019/${kind.name}` })),
].filter(({ kind }) => !('ifAbsent' in kind));

test.each(required)('$path must be there: without it the check names it and does not go on', ({ path }) => {
  const files = fixtureContent('small');
  files.delete(path);
  const { content, problems } = inspectContent(files);
  expect(content).toBeUndefined();
  expect(problems.filter(({ code }) => code === 'MZ201').map(({ file }) => file)).toEqual([path]);
});

test('a kind has a schema exactly where it is JSON', () => {
  expect(contentKinds.filter(({ name, schema }) => name.endsWith('.json') !== (schema !== undefined))).toEqual([]);
});
