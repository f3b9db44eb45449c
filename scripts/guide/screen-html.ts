import { xmlText } from '../../src/report/xml-text.ts';

/** How many lines of output a terminal shows. */
const screenful = 18;

/** What a terminal shows after some commands, from the line with `words` on, as a page. */
export function terminalHtml(commands: string, output: string, words: string): string {
  const typed = commands.split('\n').map((command) => `<b>$ ${xmlText(command)}</b>`);
  const lines = output.trim().split('\n');
  const first = lines.findIndex((line) => line.includes(words));
  const cut = lines.slice(Math.max(0, first)).slice(0, screenful);
  const shown = (first > 0 ? ['……', ...cut] : cut).join('\n');
  return screen(`<pre>${typed.join('\n')}\n${xmlText(shown)}</pre>`);
}

function screen(inside: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; font: 12px/1.6 "Noto Sans Mono CJK SC", "Noto Sans CJK SC", monospace; }
    main { padding: 14px 18px; background: #16201b; color: #e2e9e4; }
    pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
    b { color: #86cdb9; }
  </style><main>${inside}</main>`;
}
