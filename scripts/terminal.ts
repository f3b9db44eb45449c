import { createInterface } from 'node:readline';
import { Refusal } from '../src/check/content/refusal.ts';
import { answerStrings as words } from '../src/words/strings.ts';

/** The terminal: what is said, and what is asked of the person. */
export interface Terminal {
  print(line: string): void;
  /** @throws Refusal where nobody answers any more */
  ask(question: string): Promise<string>;
}

/** Runs a command that asks. Lines are taken one by one, so that an answer typed ahead, or piped in, is not lost. */
export async function withTerminal<Result>(command: (terminal: Terminal) => Promise<Result>): Promise<Result> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  // As if there were no more answers: what has begun is ended, not torn off.
  const stop = () => input.close();
  process.on('SIGINT', stop);
  try {
    return await command({
      print: (line) => console.log(line),
      ask: async (question) => {
        process.stdout.write(question);
        const { value, done } = await lines.next();
        if (done) throw new Refusal(words.noAnswer);
        return value;
      },
    });
  } finally {
    process.off('SIGINT', stop);
    input.close();
  }
}

/** What an answer is not, said before the question is asked again. */
export interface Again {
  again: string;
}

/** Asks until the answer can be read. */
export async function askUntil<Value extends string | number | boolean | object | null>(
  terminal: Terminal,
  question: string,
  read: (answer: string) => Value | Again,
): Promise<Value> {
  for (;;) {
    const value = read(await terminal.ask(question));
    if (typeof value !== 'object' || value === null || !('again' in value)) return value;
    terminal.print(value.again);
  }
}

/** An answer as it was meant: full-width letters and digits (１) as ordinary ones, without the point behind a number. */
export function plainAnswer(answer: string): string {
  return answer
    .normalize('NFKC')
    .trim()
    .replace(/[.,、。)]+$/, '');
}

/** What an answer lists: commas part it. */
export function listTyped(answer: string): string[] {
  return answer
    .split(/[,，、;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A reason that is shown in public for ever: words, and not a number, a command or whatever was meant for another question. */
export function readReason(answer: string, needed: string): string | Again {
  const reason = answer.trim();
  if (reason === '') return { again: needed };
  const isWords = /\p{Script=Han}/u.test(reason) && (reason.match(/\p{L}/gu)?.length ?? 0) >= 2;
  return isWords ? reason : { again: words.noReason(reason) };
}

/** Asks for 是 or 否, and says what Enter is: 是, unless what follows cannot be undone. */
export function askYes(terminal: Terminal, question: string, enter = true): Promise<boolean> {
  return askUntil(terminal, question + words.yes(enter), (answer) => {
    const plain = plainAnswer(answer);
    if (plain === '') return enter;
    // Anything else was meant for another question.
    if (/^[是y]$/i.test(plain)) return true;
    return /^[否n]$/i.test(plain) ? false : { again: words.yesOrNo(answer, enter) };
  });
}

/** Asks for one of a list by its number, from 1. @param enter what Enter stands for, where it stands for something */
export function askWhich<Enter extends number | null = never>(
  terminal: Terminal,
  question: string,
  count: number,
  enter?: Enter,
): Promise<number | Enter> {
  return askUntil<number | Enter>(terminal, question, (answer) => {
    const plain = plainAnswer(answer);
    if (plain === '' && enter !== undefined) return enter;
    const number = Number(plain);
    return Number.isInteger(number) && number >= 1 && number <= count
      ? number - 1
      : { again: words.oneOf(answer, count) };
  });
}
