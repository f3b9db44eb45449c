/** Whether a line is the first of a note, as notes stand below a table: 注：, 说明：. */
export function beginsNote(line: string): boolean {
  return /^(?:注|说明|备注)\s*[：:]/.test(line);
}

/** Whether a name in a table begins with a number of its own: it begins a row. */
export function isCounted(name: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d+[.．、])/.test(name);
}
