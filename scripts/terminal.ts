import { createInterface } from 'node:readline';

/** The terminal: what is said, and what is asked of the person. */
export interface Terminal {
  print(line: string): void;
  ask(question: string): Promise<string>;
}

/** Runs a command that asks. Lines are taken one by one, so that an answer typed ahead, or piped in, is not lost. */
export async function withTerminal<Result>(command: (terminal: Terminal) => Promise<Result>): Promise<Result> {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  try {
    return await command({
      print: (line) => console.log(line),
      ask: async (question) => {
        process.stdout.write(question);
        const { value, done } = await lines.next();
        return done ? '' : value;
      },
    });
  } finally {
    input.close();
  }
}
