/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Lines of fields as CSV: RFC 4180, UTF-8 with byte order mark, no field a formula. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** One field: quoted where it must be, and never one that a spreadsheet would run as a formula. */
function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const inert = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
