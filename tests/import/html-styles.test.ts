import { expect, test } from 'vitest';
import { page, read, readOf } from './page-of.ts';

const hidden =
  '<p class="a" lang="zh-CN">接待费<span class="b" data-x="draft-1">（送审稿4.10）</span><b class="c">2.10万元。</b></p>';

test.each([
  ['what stands beside an element', '.b:has(+ .c){display:none}'],
  ['what an element is not', 'span:not(.c){display:none}'],
  ['the beginning of an attribute', '[data-x^="draft"]{display:none}'],
  ['its place among others', 'p.a > :nth-child(1){display:none}'],
  ['one of several', 'p :is(.x, .b){display:none}'],
  ['a rule within a rule', '.a{color:red;& .b{display:none}}'],
  ['a rule within a rule, as newer pages write it', '.a{color:red;.b{display:none}}'],
  ['a variable', ':root{--how:none}.b{display:var(--how)}'],
  ['a rule that may not be overruled', '.b{display:none!important}span.b{display:inline}'],
  ['a rule that what is no value does not overrule', '.b{display:none}span.b{display:hide}'],
  ['a wide screen', '@media screen and (min-width:768px){.b{display:none}}'],
  ['letters that are written by their numbers', '.b{dis\\70lay:n\\6fne}'],
  ['a language', '.b:lang(zh){display:none}'],
  ['what is under no pointer', '.b:not(:hover){display:none}'],
  ['a layer', '@layer base{.b{display:none}}'],
])('words hidden by %s are left out, and said', async (_, sheet) => {
  const { text, notes } = await readOf(page(`<style>${sheet}</style>${hidden}`));
  expect(text).toContain('接待费2.10万元。 \n');
  expect(notes.slice(1)).toMatchObject([{ kind: 'left-out', why: 'hidden', words: '（送审稿4.10）' }]);
});

test.each([
  ['in a state that no element is in when a page is opened', '.b:focus-within{display:none}'],
  ['by what no browser knows', '.b:unheard-of{display:none}'],
  ['for a dark screen', '@media (prefers-color-scheme:dark){.b{display:none}}'],
  ['for a screen wider than usual', '@media (min-width:1600px){.b{display:none}}'],
  ['by what is said for old browsers', '.b{display:none\\9}'],
  ['by a rule that weighs less', '.a .b{display:inline}.b{display:none}'],
])('words hidden only %s are read', async (_, sheet) => {
  const { text } = await readOf(page(`<style>${sheet}</style>${hidden}`));
  expect(text).toContain('接待费（送审稿4.10）2.10万元。 \n');
});

const paragraphs = (count: number, marks = '') => `<p${marks}>甲。</p>`.repeat(count);
const numbered = (count: number, rule: (nth: number) => string) => Array.from({ length: count }, (_, nth) => rule(nth));

test.each([
  ['a hundred thousand rules', numbered(100_000, (nth) => `.c${nth}{color:red}`).join(''), paragraphs(1000)],
  ['a rule with as many selectors', `${numbered(100_000, (nth) => `.c${nth}`).join(',')}{color:red}`, paragraphs(1000)],
  ['what holds of no words within', 'div:has(.zz) p{color:red}', paragraphs(20_000)],
  ['the first and last of many', 'p:first-child,p:last-child{color:red}', paragraphs(20_000)],
  ['values', numbered(20_000, (nth) => `.c{background:url(a) ${nth}px 0 no-repeat}`).join(''), paragraphs(10)],
])('a page with style sheets of %s is read', { timeout: 180_000 }, async (_, sheet, article) => {
  const { text } = await readOf(page(`<style>${sheet}</style>${article}`));
  expect(text).toContain('甲。 \n');
});

test.each([
  ['parts', `${'div '.repeat(10_000)}{color:red}`, ''],
  ['names', `${'.a'.repeat(100_000)}{color:red}`, ''],
  ['negations', `${':not('.repeat(100_000)}p${')'.repeat(100_000)}{color:red}`, ''],
  ['rules within rules', 'p{'.repeat(100_000), ''],
  ['repetitions', `${'.a,'.repeat(10_000)}.b{${'&'.repeat(100_000)}{color:red}}`, ''],
  ['declarations', `p{${'color:red;'.repeat(600_000)}}`, ''],
  ['neighbours', '.x ~ .y ~ p{color:red}', paragraphs(50_000, ' class="x"')],
])('a page with style sheets of endless %s is refused', { timeout: 180_000 }, async (_, sheet, article) => {
  expect(await read(page(`<style>${sheet}</style>${article}`))).toEqual({ failure: { kind: 'too-large' } });
});
