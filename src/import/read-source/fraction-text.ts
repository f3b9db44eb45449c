/** Writes a fraction in a line, with brackets where they are needed: 支出/(预算+结转). */
export function fractionText(over: string, under: string): string {
  const [one, other] = [over, under].map((text) => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`));
  return `${one}/${other}`;
}
