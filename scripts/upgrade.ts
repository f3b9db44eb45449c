import { upgradeCommand } from './upgrade-command.ts';

process.exitCode = upgradeCommand(process.argv.slice(2), process.cwd(), (line) => console.log(line));
