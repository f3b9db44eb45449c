import { carryCommand } from './carry-command.ts';

process.exitCode = carryCommand(process.argv.slice(2), process.cwd(), (line) => console.log(line));
