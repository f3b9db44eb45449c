import { revertCommand } from './revert-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => revertCommand(process.argv.slice(2), process.cwd(), terminal));
