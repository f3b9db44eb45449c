import { describe, expect, test } from 'vitest';
import { builtPage } from '../../../src/check/site/built-page.ts';
import { charactersInFont } from '../../../src/check/site/fonts-cover-headings.ts';

const found = (html: string) => [...charactersInFont(builtPage('index.html', html))].join('');

describe('characters in the heading face', () => {
  test('are those inside marked elements, once each, without white space', () => {
    expect(found('<p>正文</p><h1 data-serif> 部门 部 </h1><p>其他</p>')).toBe('部门');
  });

  test('include elements of the same kind nested in a marked one', () => {
    expect(found('<span data-serif><span>三</span><span>一</span></span><span>五</span>')).toBe('三一');
  });

  test('are read with references decoded', () => {
    expect(found('<h2 data-serif>A&amp;B&#x4E00;</h2>')).toBe('A&B一');
  });

  test('are not affected by void elements and comments', () => {
    expect(found('<h2 data-serif>预算<wbr>财政<!-- 注 --></h2><p>外</p>')).toBe('预算财政');
  });
});
