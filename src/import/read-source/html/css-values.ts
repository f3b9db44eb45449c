import { type CssNode, find, findAll, parse } from 'css-tree';

/** The words, strings and functions of a value of a style sheet; nothing where it cannot be read. */
export function valueNodes(value: string): CssNode[] {
  const found = find(parse(`content:${value}`, { context: 'declarationList' }), ({ type }) => type === 'Value');
  return found?.type === 'Value' ? found.children.toArray() : [];
}

/** The strings in a value, signs that are written by their numbers as they are. */
export function stringsOf(value: string): string[] {
  return valueNodes(value).flatMap((node) =>
    findAll(node, ({ type }) => type === 'String').flatMap((one) => (one.type === 'String' ? one.value : [])),
  );
}
