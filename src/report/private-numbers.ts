/** A mobile number of the mainland; an amount of as many digits has its decimals or its unit behind it. */
const mobile = /(?<![\d.])1[3-9]\d{9}(?![\d.,]|\s*[元万亿])/g;
/** An identity number by GB 11643: region, day of birth, order, check character. */
const identity = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;

/** What in a text looks like a mobile or an identity number, as printed. */
export function privateNumbers(text: string): string[] {
  return [mobile, identity].flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
}
