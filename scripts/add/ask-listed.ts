import { addStrings as words } from '../../src/words/strings.ts';
import { askWhich, type Terminal } from '../terminal.ts';

/** Asks for one of a list; Enter is `enter`, or none of them. */
export async function askListed<One>(
  terminal: Terminal,
  list: readonly One[],
  question: string,
  said: (one: One) => string = String,
  enter?: One,
): Promise<One | undefined> {
  list.forEach((one, index) => {
    terminal.print(words.choice(index + 1, said(one)));
  });
  const chosen = await askWhich(terminal, question, list.length, null);
  return chosen === null ? enter : list[chosen];
}
