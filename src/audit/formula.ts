import { auditPageStrings } from '../words/strings.ts';
import { type Decimal, plain } from './exact-decimal.ts';
import type { FormulaToken } from './finding.ts';
import type { Addend, Ledger } from './ledger.ts';
import type { Verdict } from './verdicts.ts';

type OperatorText = Extract<FormulaToken, { type: 'operator' }>['text'];

export function operator(text: OperatorText): FormulaToken {
  return { type: 'operator', text };
}

/** A figure as printed; a fall with its sign, unless an operator before it has taken that over. */
export function figureToken(ledger: Ledger, id: string, sign: 'signed' | 'size' = 'signed'): FormulaToken {
  const { value, unit } = ledger.figure(id);
  return {
    type: 'figure',
    figure: id,
    value: value?.replace(/^-/, '') ?? null,
    unit,
    ...(sign === 'signed' && ledger.value(id).isNegative() && { negative: true }),
  };
}

/** − a figure; + its size, where its words make it a fall. */
export function lessTokens(ledger: Ledger, id: string): FormulaToken[] {
  return [operator(ledger.value(id).isNegative() ? '+' : '−'), figureToken(ledger, id, 'size')];
}

export function numberToken(
  value: Decimal | string,
  unit: string | null = null,
  label: string | null = null,
): FormulaToken {
  return { type: 'number', value: typeof value === 'string' ? value : plain(value), unit, label };
}

/** What the report does not have: □（上年数）. */
export function gapToken(label: string): FormulaToken {
  return { type: 'number', value: null, unit: null, label };
}

export function wordsToken(text: string, block: string | null = null): FormulaToken {
  return { type: 'words', text, block };
}

/** The sign between two sides: = ≈ ≠. */
export function comparison(verdict: Verdict): FormulaToken {
  return operator(verdict === 'consistent' ? '=' : verdict === 'within-rounding' ? '≈' : '≠');
}

/** a + b − c, as links to its figures. Falls are added with a minus, and taken away with a plus. */
export function sumTokens(ledger: Ledger, terms: readonly Addend[]): FormulaToken[] {
  return terms.flatMap((term, index): FormulaToken[] => {
    const negative = term.value.isNegative() !== (term.sign === -1);
    if (term.figure === null)
      return [
        ...(index > 0 || negative ? [operator(negative ? '−' : '+')] : []),
        numberToken(term.printed, term.unit, term.label),
      ];
    if (index === 0)
      return negative && term.sign === 1
        ? [figureToken(ledger, term.figure)]
        : [...(negative ? [operator('−')] : []), figureToken(ledger, term.figure, 'size')];
    return [operator(negative ? '−' : '+'), figureToken(ledger, term.figure, 'size')];
  });
}

/** The terms of a sum that a reader needs: noughts are left out, where anything else is left. */
export function withoutNoughts(terms: readonly Addend[]): readonly Addend[] {
  const needed = terms.filter(({ value }) => !value.isZero());
  return needed.length > 0 ? needed : terms.slice(0, 1);
}

/** A sum in brackets where it has more than one term. */
export function bracketed(tokens: FormulaToken[]): FormulaToken[] {
  return tokens.length > 1 ? [operator('('), ...tokens, operator(')')] : tokens;
}

/** A formula's piece as one reads it; □ is a gap. */
export function tokenText(token: FormulaToken): string {
  switch (token.type) {
    case 'operator':
      return token.text;
    case 'words':
      return `“${token.text}”`;
    case 'number':
      return `${withPercent(token)}${token.label === null ? '' : `（${token.label}）`}`;
    case 'earlier-figure':
      return `${withPercent(token)}（${auditPageStrings.earlierReport(token.year)}）`;
    default:
      return withPercent(token);
  }
}

function withPercent({
  value,
  unit,
  negative,
}: {
  value: string | null;
  unit: string | null;
  negative?: true;
}): string {
  return value === null ? '□' : `${negative ? '−' : ''}${value}${unit === '%' ? '%' : ''}`;
}
