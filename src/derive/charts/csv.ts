/** Tells spreadsheets that the file is UTF-8; readers of data packages take it for part of the first column's name. */
const byteOrderMark = '\uFEFF';

/** Lines of fields as CSV for spreadsheets: with byte order mark. */
export function spreadsheetCsv(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + csvText(lines);
}

/** Lines of fields as CSV: RFC 4180, UTF-8, no field a formula. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** One field: quoted where it must be, and never one that a spreadsheet would run as a formula. */
function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const inert = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
