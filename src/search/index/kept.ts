/** Hands out what was made of the same before. */
export interface Kept {
  value<Value>(of: unknown, make: () => Value): Value;
  /**
   * Puts files into the site.
   * @param name the same for the same files of this program, whatever they are made of
   * @param make writes them into the site of a folder
   */
  files(name: string, of: unknown, make: (folder: string) => Promise<void>): Promise<void>;
}

/** Makes all anew for the site in a folder. */
export function nothingKept(folder: string): Kept {
  return { value: (_, make) => make(), files: (_name, _of, make) => make(folder) };
}
