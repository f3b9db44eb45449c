import { applyEdits, type JSONPath, modify } from 'jsonc-parser';

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/**
 * The JSON with a value put at a place, taken away where it is undefined, or put before what stands there; other lines stay.
 * @param before field of the same object that a new field stands before; without it a new field is the last
 */
export function put(text: string, path: JSONPath, value: unknown, isInsertion = false, before?: string): string {
  const getInsertionIndex = (fields: string[]) => (before === undefined ? fields.length : fields.indexOf(before));
  return applyEdits(
    text,
    modify(text, path, value, { formattingOptions, isArrayInsertion: isInsertion, getInsertionIndex }),
  );
}

/**
 * The JSON with an id in place of another wherever just that id stands.
 * @param to undefined to take it away: out of its list, or with its field
 */
export function renamed(text: string, from: string, to: string | undefined): string {
  const paths: JSONPath[] = [];
  const visit = (value: unknown, path: JSONPath) => {
    if (value === from) paths.push(path);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) {
        visit(inside, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  visit(JSON.parse(text), []);
  // From the last on, so that the positions of the others stay.
  return paths.reduceRight((json, path) => put(json, path, to), text);
}
