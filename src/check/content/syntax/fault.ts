import { createScanner } from 'jsonc-parser';

export type TokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'number' | 'word' | 'comment' | 'end' | 'unknown';

/** A token of JSON, or a stretch that is none. */
export interface Token {
  /** `word` is true, false or null. */
  kind: TokenKind;
  offset: number;
  /** Just behind its last character. */
  end: number;
}

/** What can be wrong inside a token, in the order of jsonc-parser's ScanError. */
const insides = ['none', 'open-comment', 'open-text', 'cut-number', 'bad-unicode', 'bad-escape', 'control'] as const;

/** The first place at which a text stops being JSON. */
export interface Fault {
  /** What JSON wants here. `separator` is a comma or the bracket that closes. */
  expected: 'value' | 'key' | 'colon' | 'separator' | 'end';
  token: Token;
  inside: (typeof insides)[number];
  previous: Token | undefined;
  /** Brackets that are open here, innermost last. */
  open: Token[];
}

/** Nobody writes brackets this deep; readers of JSON fail on them. */
export const deepest = 64;

/**
 * Reads a text as strict JSON up to its first fault. It keeps its own stack, so that no input can exhaust the engine's.
 * @returns the fault; `tooDeep` where brackets nest beyond all sense; undefined for sound JSON
 */
export function firstFault(text: string): Fault | { tooDeep: Token } | undefined {
  const next = tokensOf(text);
  const open: Token[] = [];
  let previous: Token | undefined;
  let expected: Fault['expected'] = 'value';
  let mayClose = false;
  for (;;) {
    const { token, inside } = next();
    const { kind } = token;
    const fault: Fault = { expected, token, inside, previous, open };
    const container = open.at(-1)?.kind;
    if (inside !== 'none') return fault;
    if (kind === 'end') return expected === 'end' ? undefined : fault;
    if (closes(container, kind) && (expected === 'separator' || mayClose)) {
      open.pop();
      expected = open.length === 0 ? 'end' : 'separator';
      mayClose = false;
    } else if (expected === 'key' && kind === 'text') {
      expected = 'colon';
      mayClose = false;
    } else if (expected === 'colon' && kind === ':') {
      expected = 'value';
    } else if (expected === 'separator' && kind === ',') {
      expected = container === '{' ? 'key' : 'value';
    } else if (expected === 'value' && beginsValue(kind)) {
      mayClose = kind === '{' || kind === '[';
      if (mayClose) open.push(token);
      else expected = open.length === 0 ? 'end' : 'separator';
      if (kind === '{') expected = 'key';
      if (open.length > deepest) return { tooDeep: token };
    } else {
      return fault;
    }
    previous = token;
  }
}

/** Whether a token of this kind begins a value. */
export function beginsValue(kind: TokenKind): boolean {
  return ['{', '[', 'text', 'number', 'word'].includes(kind);
}

/** Whether `kind` closes the bracket `container`. */
export function closes(container: TokenKind | undefined, kind: TokenKind): boolean {
  return (container === '{' && kind === '}') || (container === '[' && kind === ']');
}

function tokensOf(text: string): () => { token: Token; inside: Fault['inside'] } {
  const scanner = createScanner(text, false);
  return () => {
    for (;;) {
      scanner.scan();
      const offset = scanner.getTokenOffset();
      const end = offset + scanner.getTokenLength();
      const kind = kindOf(text.slice(offset, end));
      if (kind !== 'space')
        return { token: { kind, offset, end }, inside: insides[scanner.getTokenError()] ?? 'control' };
    }
  };
}

function kindOf(token: string): TokenKind | 'space' {
  if (token === '') return 'end';
  if (/^[{}[\],:]$/.test(token)) return token as TokenKind;
  if (token === 'true' || token === 'false' || token === 'null') return 'word';
  if (token.startsWith('"')) return 'text';
  if (token.startsWith('//') || token.startsWith('/*')) return 'comment';
  if (/^-?\d/.test(token)) return 'number';
  return /^[ \t\r\n]+$/.test(token) ? 'space' : 'unknown';
}
