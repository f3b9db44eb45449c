import { close, createIndex, type PagefindIndex } from 'pagefind';
import { language } from './pagefind-index.ts';

/** Files of Pagefind by their names, in base64. */
export type PagefindProgram = Record<string, string>;

/** What tells its program which index there is. */
export const entryFile = 'pagefind-entry.json';

/** What of Pagefind is loaded in the browser besides an index: its own process writes it, beside an index of whatever page. */
export async function pagefindProgram(): Promise<PagefindProgram> {
  try {
    const index = required(await createIndex({}), 'start').index as PagefindIndex;
    required(await index.addCustomRecord({ url: '/', language, content: language }), 'index a page');
    const { files } = required(await index.getFiles(), 'make its files');
    const loaded = new Set(['pagefind.js', `wasm.${language}.pagefind`, entryFile]);
    const named = files.filter(({ path }) => loaded.has(path));
    return Object.fromEntries(named.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
  } finally {
    await close();
  }
}

function required<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind could not ${task}: ${answer.errors.join('; ')}`);
  return answer;
}
