import { recordCommand } from './record-command.ts';

process.exitCode = recordCommand(process.argv.slice(2), process.cwd(), (line) => console.log(line));
