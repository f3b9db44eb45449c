import { expect, test } from 'vitest';
import { replaceMarkedSection } from './marked-section.ts';

test('only what stands in the marked place is replaced', () => {
  const document = 'before\n<!-- bench:a -->\nold\n<!-- /bench:a -->\nafter';
  expect(replaceMarkedSection(document, 'a', 'new')).toBe(
    'before\n<!-- bench:a -->\n\nnew\n\n<!-- /bench:a -->\nafter',
  );
});

test('a document without the place is refused', () => {
  expect(() => replaceMarkedSection('text', 'a', 'new')).toThrow('no place for a');
});
