const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/** JSON for a data block inside a page: nothing in it can end the block or begin a comment. */
export function jsonLdText(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&]/g, (sign) => escapes[sign] ?? sign);
}
