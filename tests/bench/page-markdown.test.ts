import { expect, test } from 'vitest';
import { pageMarkdown } from './page-markdown.ts';

const page = (main: string) => `<!doctype html><title>t</title><header>site</header><main>${main}</main>`;

test('a page keeps its words and loses its machinery', () => {
  const html = page(`
    <nav>crumbs</nav><h1>Title</h1><h2>Part</h2>
    <div><p>One <a href="#x">linked</a> word.</p><button>copy</button></div>
    <ul><li>first</li><li>second</li></ul>
    <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
    <script>run()</script>`);
  expect(pageMarkdown(html)).toEqual({
    title: 'Title',
    body: '## Part\n\nOne linked word.\n\n* first\n* second\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  });
});

test('words that look like code stay words', () => {
  const { body } = pageMarkdown(page('<h1>t</h1><p>{a} &lt;b&gt; *c*</p>'));
  expect(body).toBe('\\{a} \\<b> \\*c\\*\n');
});

test('a page without a heading is refused', () => {
  expect(() => pageMarkdown(page('<p>words</p>'))).toThrow('no main element with a heading');
});
