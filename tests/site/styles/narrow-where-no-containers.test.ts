import postcss from 'postcss';
import { expect, test } from 'vitest';
import { narrowWhereNoContainers } from '../../../src/site/styles/narrow-where-no-containers.ts';

const compiled = (css: string) => postcss([narrowWhereNoContainers]).process(css, { from: undefined }).css;

test('a rule of a phone holds at every width where containers cannot be measured', () => {
  const rule = '@container page (width < 47.5rem) { .row { display: block } }';
  expect(compiled(`@media screen { ${rule} }`)).toContain(
    '@supports not (container-type: inline-size) { .row { display: block } }',
  );
});

test('a rule of a desk, or of less than a phone, is passed over there', () => {
  const desk = '@container page (width >= 47.5rem) { .row { display: grid } }';
  const watch = '@container page (width < 18rem) { .row { display: none } }';
  expect(compiled(desk + watch)).toBe(desk + watch);
});

test('a query that the fallback cannot judge stops the build', () => {
  expect(() => compiled('@container page (inline-size > 40em) { .row { display: grid } }')).toThrow(
    'A container query is `page (width < …rem)`',
  );
});
