import type { Verdict } from '../report/schema/relations.ts';
import { type Decimal, plain } from './exact-decimal.ts';
import type { FormulaToken } from './finding.ts';
import type { Ledger, Term } from './ledger.ts';

type OperatorText = Extract<FormulaToken, { type: 'operator' }>['text'];

export function operator(text: OperatorText): FormulaToken {
  return { type: 'operator', text };
}

export function figureToken(ledger: Ledger, id: string): FormulaToken {
  const { value, unit } = ledger.figure(id);
  return { type: 'figure', figure: id, value, unit };
}

export function numberToken(
  value: Decimal | string,
  unit: string | null = null,
  label: string | null = null,
): FormulaToken {
  return { type: 'number', value: typeof value === 'string' ? value : plain(value), unit, label };
}

export function wordsToken(text: string, block: string | null = null): FormulaToken {
  return { type: 'words', text, block };
}

/** The sign between two sides: = ≈ ≠. */
export function comparison(verdict: Verdict): FormulaToken {
  return operator(verdict === 'consistent' ? '=' : verdict === 'within-rounding' ? '≈' : '≠');
}

/** a + b − c, as links to its figures. */
export function sumTokens(ledger: Ledger, terms: readonly Term[]): FormulaToken[] {
  return terms.flatMap((term, index) => {
    const token =
      term.figure === null ? numberToken(term.printed, term.unit, term.label) : figureToken(ledger, term.figure);
    if (index === 0 && term.sign === 1) return [token];
    return [operator(term.sign === 1 ? '+' : '−'), token];
  });
}

/** A sum in brackets where it has more than one term. */
export function bracketed(tokens: FormulaToken[]): FormulaToken[] {
  return tokens.length > 1 ? [operator('('), ...tokens, operator(')')] : tokens;
}
