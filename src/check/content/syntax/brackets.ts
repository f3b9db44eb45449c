import { says } from '../problem-catalogue.ts';
import { placesIn } from '../text-places.ts';
import { closes, type Fault, firstFault, type Token } from './fault.ts';
import { inserted, replaced, type Slip, type SlipReader } from './slip.ts';

const closing = (bracket: Token) => (bracket.kind === '{' ? '}' : ']');

/** A bracket too few or too many: of the two ways to mend it, the one after which more of the text can be read. */
export const wrongBrackets: SlipReader = (fault, text) => {
  const candidates = [notClosed(fault, text), closedTwice(fault, text)].filter((slip) => slip !== undefined);
  const reach = (slip: Slip) => (slip.mended === undefined ? 0 : readableTo(slip.mended));
  return candidates.toSorted((a, b) => reach(b) - reach(a))[0];
};

/** The file ends inside brackets. */
export const cutOff: SlipReader = ({ token, open }, text) => {
  const innermost = open.at(-1);
  if (innermost === undefined || token.kind !== 'end') return undefined;
  const { line } = placesIn(text)(innermost.offset);
  const all = open.map(closing).reverse().join(' ');
  const offset = Math.max(0, text.trimEnd().length - 1);
  return { offset, length: 1, words: says('unclosedBracket', innermost.kind, line, all, true) };
};

/** Content behind the end. */
export const afterEnd: SlipReader = ({ expected, token: { offset, end } }) =>
  expected === 'end' ? { offset, length: end - offset, words: says('afterEnd') } : undefined;

/** A bracket is still open where another closes, or where the next entry of a list begins. */
function notClosed({ expected, token, previous, open }: Fault, text: string): Slip | undefined {
  const innermost = open.at(-1);
  const outer = open.at(-2)?.kind;
  if (innermost === undefined || previous === undefined) return undefined;
  const slip = (offset: number, marks: string, mended: string | undefined): Slip => {
    const { line } = placesIn(text)(innermost.offset);
    const words = says('unclosedBracket', innermost.kind, line, marks, false);
    return { offset, length: 1, words, ...(mended === undefined ? {} : { mended, guessed: true }) };
  };
  const mark = closing(innermost);
  if (expected === 'separator' && closes(outer, token.kind)) {
    return slip(token.offset, mark, inserted(text, previous.end, token.offset, mark));
  }
  // A new group where the name of a field belongs: the entry before was left open.
  if (innermost.kind !== '{' || token.kind !== '{' || outer !== '[') return undefined;
  if (expected === 'key' && previous.kind === ',') {
    const entryEnd = text.slice(0, previous.offset).trimEnd().length;
    return slip(previous.offset, mark, inserted(text, entryEnd, previous.offset, mark));
  }
  if (expected !== 'separator') return undefined;
  return slip(token.offset, `${mark},`, inserted(text, previous.end, token.offset, `${mark},`));
}

/** A closing bracket that closes nothing, or that closed a list which goes on behind it. */
function closedTwice({ expected, token, previous, open }: Fault, text: string): Slip | undefined {
  const slip = (offset: number): Slip => ({
    offset,
    length: 1,
    words: says('extraBracket', text[offset] ?? ''),
    mended: replaced(text, offset, 1, ' '),
    guessed: true,
  });
  if (token.kind === '}' || token.kind === ']') {
    return closes(open.at(-1)?.kind, token.kind) ? undefined : slip(token.offset);
  }
  if (expected === 'key' && previous?.kind === ',' && (token.kind === '{' || token.kind === '[')) {
    const before = text.slice(0, previous.offset).trimEnd().length - 1;
    return /[}\]]/.test(text[before] ?? '') ? slip(before) : undefined;
  }
  return undefined;
}

function readableTo(text: string): number {
  const fault = firstFault(text);
  if (fault === undefined) return text.length + 1;
  return 'tooDeep' in fault ? fault.tooDeep.offset : fault.token.offset;
}
