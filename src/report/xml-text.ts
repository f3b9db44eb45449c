const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Words as the text or the attribute of an XML or HTML element says them. */
export function xmlText(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
