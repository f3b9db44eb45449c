import type { Citation } from './citation.ts';

/**
 * The words cited with their source, as one writes them into a text: “……”（《题名》第三部分 七、） 地址. The address ends it, as
 * a sign behind would be taken for part of it.
 */
export function quotation({ quote, author, title, place, address }: Citation): string {
  const whose = title.includes(author) ? '' : author;
  const source = `${whose}《${title}》${place === '' ? '' : ` ${place}`}`;
  return quote === null ? `${source}，${address}` : `“${quote}”（${source}） ${address}`;
}
