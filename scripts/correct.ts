import { createInterface } from 'node:readline/promises';
import { correctCommand } from './correct-command.ts';

const terminal = createInterface({ input: process.stdin, output: process.stdout });
process.exitCode = await correctCommand(process.argv.slice(2), process.cwd(), {
  print: (line) => console.log(line),
  ask: (question) => terminal.question(question),
});
terminal.close();
