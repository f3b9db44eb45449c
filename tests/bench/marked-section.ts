/**
 * Replaces what stands between `<!-- bench:name -->` and `<!-- /bench:name -->`.
 * @throws Error where the document has no such place
 */
export function replaceMarkedSection(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The document has no place for ${name}: ${open} … ${close}`);
  return `${document.slice(0, start + open.length)}\n\n${text}\n\n${document.slice(end)}`;
}
