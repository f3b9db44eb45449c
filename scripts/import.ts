import { importCommand } from './import-command.ts';
import { withTerminal } from './terminal.ts';

const args = process.argv.slice(2);
const print = (line: string) => console.log(line);
// Whoever sits at a terminal is asked; a program that reads what is said is not, unless it says so.
process.exitCode =
  process.stdin.isTTY || args.includes('--ask')
    ? await withTerminal((terminal) => importCommand(args, process.cwd(), print, terminal))
    : await importCommand(args, process.cwd(), print);
