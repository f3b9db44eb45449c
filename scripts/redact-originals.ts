import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileHasWords } from '../src/import/read-source/file-has-words.ts';
import { fileKind } from '../src/import/read-source/file-kind.ts';
import { redactionStrings as words } from '../src/words/strings.ts';
import { pdfResources } from './pdf-resources.ts';
import { askUntil, askYes, type Terminal } from './terminal.ts';

/** What becomes of published files that hold words taken back: other bytes, or (null) they are taken down. */
export type MaskedOriginals = ReadonlyMap<string, Uint8Array | null>;

/**
 * Looks into the published files that are kept, which no program can mask, and asks what becomes of those that hold the words.
 * @param paths of them, below the project
 */
export async function askOriginals(
  root: string,
  paths: readonly string[],
  taken: readonly string[],
  terminal: Terminal,
): Promise<MaskedOriginals> {
  const masked = new Map<string, Uint8Array | null>();
  for (const path of paths) {
    const bytes = readFileSync(join(root, path));
    const has = await fileHasWords(bytes, taken, pdfResources());
    if (has === undefined ? await askYes(terminal, words.unreadable(path)) : has) {
      if (has) terminal.print(words.inOriginal(path));
      masked.set(path, await askMasked(root, bytes, taken, terminal));
    }
  }
  return masked;
}

/** A copy of the file in which the words are masked; null where it is to be taken down. */
async function askMasked(
  root: string,
  before: Uint8Array,
  taken: readonly string[],
  terminal: Terminal,
): Promise<Uint8Array | null> {
  for (;;) {
    const copy = await askUntil(terminal, words.askMasked, (answer): Uint8Array | { again: string } | null => {
      // A path as terminals paste it when a file is dragged into them.
      const path = answer.trim().replace(/^(['"])(.*)\1$/, '$2');
      if (path === '') return null;
      try {
        const bytes = readFileSync(resolve(root, path));
        return fileKind(bytes) === fileKind(before) ? bytes : { again: words.otherKind };
      } catch {
        return { again: words.noFile(path) };
      }
    });
    if (copy === null) return null;
    const has = await fileHasWords(copy, taken, pdfResources());
    if (has === undefined ? !(await askYes(terminal, words.copyUnreadable, false)) : has)
      terminal.print(words.stillInCopy);
    else return copy;
  }
}
