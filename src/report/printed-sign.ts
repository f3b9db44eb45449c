const minus = /^[-−－]/;

/** The minus that a number is printed with, plain, typographic or wide; empty where it has none. */
export function signOf(number: string): string {
  return minus.exec(number)?.[0] ?? '';
}

/** A number without the minus it is printed with. */
export function withoutSign(number: string): string {
  return number.replace(minus, '');
}

/** What a printed number says: without its thousands commas, with a plain minus. */
export function saidByToken(token: string): string {
  return token.replace(/[,，]/g, '').replace(minus, '-');
}
