import { idsCommand } from './ids-command.ts';

process.exitCode = idsCommand(process.argv.slice(2), process.cwd(), (line) => console.log(line));
