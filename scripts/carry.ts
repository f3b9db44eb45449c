import { carryCommand } from './carry-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => carryCommand(process.argv.slice(2), process.cwd(), terminal));
