import { mergeCommand } from './merge-command.ts';

process.exitCode = mergeCommand(process.cwd(), (line) => console.log(line));
