import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** Folder of scripts and style sheets, below the site's root. */
export const assetsFolder = '_astro';

/** Scripts and style sheets that readers are sent: their texts, by path below the site's root. */
export class SentFiles extends Map<string, string> {
  readonly #made = new Map<string, string>();

  /**
   * Takes in a file whose name says what is in it.
   * @param source path of what it was made from
   * @returns its path
   */
  put(source: string, text: string): string {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const path = `${assetsFolder}/${basename(source).replace(/(?=\.\w+$)/, `.${hash}`)}`;
    this.#made.set(source, path);
    this.set(path, text);
    return path;
  }

  /** Path of the file that was made from another. */
  madeOf(source: string): string {
    const path = this.#made.get(source);
    if (path === undefined) throw new Error(`Nothing was made from ${source}`);
    return path;
  }
}
