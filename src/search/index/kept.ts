import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Has a file, by its path there, stand in the site. */
export type Put = (path: string, content: Uint8Array) => void;

/** Hands out what was made of the same before. */
export interface Kept {
  value<Value>(of: unknown, make: () => Value): Value;
  /**
   * Puts files into the site.
   * @param name the same for the same files of this program, whatever they are made of
   */
  files(name: string, of: unknown, make: (put: Put) => void | Promise<void>): Promise<void>;
}

/** Makes all anew for the site in a folder. */
export function nothingKept(folder: string): Kept {
  return { value: (_, make) => make(), files: async (_name, _of, make) => make(putInto(folder)) };
}

/** Writes files into the site of a folder. */
export function putInto(folder: string): Put {
  return (name, content) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
}
