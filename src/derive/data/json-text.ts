/** Data as a JSON file: indented, so that two years can be compared line by line. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
