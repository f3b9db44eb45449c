import { isCounted } from '../../line-beginnings.ts';
import { isCode } from '../amounts.ts';
import type { Token } from './text-tokens.ts';

/** A printed line of the body. */
export interface BodyLine {
  /** Codes of 科目, their parts joined. */
  codes: Token[];
  words: Token[];
  numbers: Token[];
  line: number;
}

/** A line's words told apart: a number before a word is a code where it looks like one. */
export function bodyLine(tokens: readonly Token[], line: number, hasCodes: boolean): BodyLine {
  const found: BodyLine = { codes: [], words: [], numbers: [], line };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const parts = hasCodes ? codeParts(tokens, at) : 0;
    if (parts > 0) {
      const last = tokens[at + parts - 1] as Token;
      const text = tokens
        .slice(at, at + parts)
        .map((part) => part.text)
        .join('');
      found.codes.push({ ...token, to: last.to, text });
      at += parts - 1;
    } else (token.isNumber ? found.numbers : found.words).push(token);
  }
  return found;
}

/** How many tokens are the parts of one code, from one of them; a code stands first on its line or before a word. */
function codeParts(tokens: readonly Token[], at: number): number {
  const text = (nth: number) => tokens[nth]?.text ?? '';
  if (!isCode(text(at)) || Number(text(at).slice(0, 3)) < 200) return 0;
  let parts = 1;
  if (text(at).length === 3) while (parts < 3 && /^\d{2}$/.test(text(at + parts))) parts += 1;
  const next = tokens[at + parts];
  return at === 0 || (next !== undefined && !next.isNumber) ? parts : 0;
}

/** Whether a name begins a row by what it says: a number of its own, or a part of the row above. */
export function beginsRow(name: string): boolean {
  return isCounted(name) || /^其中/.test(name);
}
