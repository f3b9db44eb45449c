import { digitCharacters, numberInWords } from './number-in-words.ts';

/** Text with its numbers as reports print them: 二〇一九 is 2019, 百分之九十四点二 is 94.2%, 31,945 is 31945. */
export function withPlainNumbers(text: string): string {
  return text
    .replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '')
    .replace(/百分之([\d.]+|[^\s\d%，。]+)/g, (written, number: string) => {
      const value = /\d/.test(number) ? number : numberInWords(number)?.value;
      return value === undefined ? written : `${value}%`;
    })
    .replace(new RegExp(`[${digitCharacters}]{3,}`, 'g'), (written) =>
      String(numberInWords(written)?.value ?? written),
    );
}
