const plain = '0123456789+-=()abcdefghijklmnoprstuvwxyz';
const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const subscript = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/**
 * Raised or lowered characters as characters of their own, so that a note's mark is never the last digit of an amount.
 * @returns also whether there is one for every letter and digit
 */
export function raisedText(text: string, how: 'superscript' | 'subscript'): { text: string; whole: boolean } {
  // A note's mark in brackets is its number: raised ones have no brackets of their own.
  const enclosed = /^[[［〔【](\d{1,3})[\]］〕】]$/.exec(text)?.[1];
  if (enclosed !== undefined) return raisedText(enclosed, how);
  const row = [...(how === 'superscript' ? superscript : subscript)];
  let whole = true;
  const written = [...text].map((character) => {
    const narrow = /[！-～]/.test(character) ? character.normalize('NFKC') : character;
    const at = plain.indexOf(narrow);
    const found = at === -1 ? undefined : row[at];
    // What is enclosed, or a Chinese character, cannot be taken for a digit.
    if (found === undefined && /[\dA-Za-z]/.test(narrow)) whole = false;
    return found ?? character;
  });
  return { text: written.join(''), whole };
}
