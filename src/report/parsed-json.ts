/** Reads JSON, also with the mark that Windows’ Notepad puts before it, which `JSON.parse` takes for a fault. */
export function parsedJson<Value>(text: string): Value {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}
