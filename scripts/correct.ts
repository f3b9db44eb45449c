import { createInterface } from 'node:readline';
import { correctCommand } from './correct-command.ts';

const terminal = createInterface({ input: process.stdin });
// Lines are taken one by one, so that an answer typed ahead, or piped in, is not lost.
const lines = terminal[Symbol.asyncIterator]();
process.exitCode = await correctCommand(process.argv.slice(2), process.cwd(), {
  print: (line) => console.log(line),
  ask: async (question) => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    return done ? '' : value;
  },
});
terminal.close();
