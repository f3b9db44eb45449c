import type { Citation } from './citation.ts';

/** The words cited with their source, as one writes them into a text: “……”（《题名》第三部分 七、，地址）. */
export function quotation({ quote, author, title, place, address }: Citation): string {
  const whose = title.startsWith(author) ? '' : author;
  const source = `${whose}《${title}》${place === '' ? '' : ` ${place}`}，${address}`;
  return quote === null ? source : `“${quote}”（${source}）`;
}
