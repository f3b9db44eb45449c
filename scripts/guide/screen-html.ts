import { xmlText } from '../../src/report/xml-text.ts';

/** How much of a file an editor shows around the line looked for. */
const around = 6;

/** How many lines of output a terminal shows. */
const screenful = 18;

/** What a terminal shows after some commands, from the line with `words` on, as a page. */
export function terminalHtml(commands: string, output: string, words: string): string {
  const typed = commands.split('\n').map((command) => `<b>$ ${xmlText(command)}</b>`);
  const lines = output.trim().split('\n');
  const first = lines.findIndex((line) => line.includes(words));
  const cut = lines.slice(Math.max(0, first)).slice(0, screenful);
  const shown = (first > 0 ? ['……', ...cut] : cut).join('\n');
  return screen(`<pre>${typed.join('\n')}\n${xmlText(shown)}</pre>`, 'terminal');
}

/** What an editor shows of a file around the first line with some words, as a page. */
export function editorHtml(path: string, text: string, words: string): string {
  const lines = text.split('\n');
  const found = Math.max(
    0,
    lines.findIndex((line) => line.includes(words)),
  );
  const first = Math.max(0, found - around);
  const rows = lines.slice(first, found + around + 1).map((line, index) => {
    const marked = xmlText(line).replace(xmlText(words), (hit) => `<mark>${hit}</mark>`);
    return `<i>${first + index + 1}</i> ${marked}`;
  });
  return screen(`<h1>${xmlText(path)}</h1><pre>${rows.join('\n')}</pre>`, 'editor');
}

function screen(inside: string, kind: 'terminal' | 'editor'): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; font: 12px/1.6 "Noto Sans Mono CJK SC", "Noto Sans CJK SC", monospace; }
    main { padding: 14px 18px; }
    .terminal { background: #16201b; color: #e2e9e4; }
    .editor { background: #fdfefd; color: #16201b; border: 1px solid #6e877a; }
    h1 { margin: 0 0 8px; font: inherit; color: #45534c; border-bottom: 1px solid #d3dfd8; }
    pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
    b { color: #86cdb9; } i { display: inline-block; width: 3em; color: #5f6d66; font-style: normal; text-align: right; }
    mark { background: #ffe793; }
  </style><main class="${kind}">${inside}</main>`;
}
